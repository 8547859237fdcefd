import { table } from "@forecourt/platform/table";

/** What this department knows of a rooftop; the vehicle subgraph owns it. */
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
