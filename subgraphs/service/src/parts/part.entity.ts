import { bigintColumn, table } from "@forecourt/platform/table";

/** A part of the group's part master. The price is minor units of `currency`. */
export interface PartRow {
  id: string;
  version: number;
  /** As printed on the box. */
  partNumber: string;
  normalizedNumber: string;
  description: string | null;
  listPriceMinor: bigint | null;
  currency: string | null;
}

export const PartEntity = table<PartRow>({
  name: "Part",
  tableName: "part",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    partNumber: { type: "text", name: "part_number" },
    normalizedNumber: { type: "text", name: "normalized_number" },
    description: { type: "text", nullable: true },
    listPriceMinor: {
      type: "int8",
      name: "list_price_minor",
      nullable: true,
      transformer: bigintColumn,
    },
    currency: { type: "char", length: 3, nullable: true },
  },
  uniques: [{ name: "part_normalized_number", columns: ["normalizedNumber"] }],
});

/** A part as it is shown. */
export type Part = Pick<
  PartRow,
  "id" | "partNumber" | "description" | "listPriceMinor" | "currency"
>;
