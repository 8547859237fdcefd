import { table } from "@forecourt/platform/table";

/** What the ledger knows of a rooftop, by event. */
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
