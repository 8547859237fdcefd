import { bigintColumn, table } from "@forecourt/platform/table";

/** A part put in by a job. The price is minor units of the order's currency. */
export interface JobPartRow {
  jobId: string;
  position: number;
  partId: string;
  /** Decimal text with at most three places. */
  quantity: string;
  unitPriceMinor: bigint | null;
}

export const JobPartEntity = table<JobPartRow>({
  name: "JobPart",
  tableName: "job_part",
  columns: {
    jobId: { type: "uuid", name: "job_id", primary: true },
    position: { type: "int", primary: true },
    partId: { type: "uuid", name: "part_id" },
    quantity: { type: "numeric", precision: 7, scale: 3 },
    unitPriceMinor: {
      type: "int8",
      name: "unit_price_minor",
      nullable: true,
      transformer: bigintColumn,
    },
  },
});
