import { table } from "@forecourt/platform/table";

/** A point of sale as far as the workshop needs to know it. Owned by the vehicle subgraph. */
export interface RooftopRow {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
}

export const RooftopEntity = table<RooftopRow>({
  name: "Rooftop",
  tableName: "rooftop",
  columns: {
    id: { type: "uuid", primary: true },
    name: { type: "text" },
    timeZone: { type: "text", name: "time_zone" },
    currency: { type: "char", length: 3 },
  },
});
