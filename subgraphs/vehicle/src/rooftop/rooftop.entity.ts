import { table } from "@forecourt/platform/table";

/** A licensed point of sale. */
export interface RooftopRow {
  id: string;
  version: number;
  name: string;
  timeZone: string;
  currency: string;
}

export const RooftopEntity = table<RooftopRow>({
  name: "Rooftop",
  tableName: "rooftop",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    name: { type: "text" },
    timeZone: { type: "text", name: "time_zone" },
    currency: { type: "char", length: 3 },
  },
  uniques: [{ name: "rooftop_name", columns: ["name"] }],
});
