import { table } from "@forecourt/platform/table";

/** A rooftop as the vehicle department announced it. */
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
