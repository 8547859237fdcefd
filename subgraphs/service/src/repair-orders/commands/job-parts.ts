import { In, type EntityManager } from "typeorm";
import { z } from "zod";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput, optionalInput } from "@forecourt/platform/input-rules";
import { PartEntity, type PartRow } from "../../parts/part.entity.ts";
import { partAmount, requireCredible } from "../amounts.ts";
import { JobPartEntity, type JobPartRow } from "../job-part.entity.ts";
import { decimalInput, requireCurrency } from "./job-input.ts";

const PARTS_MAX = 100;

const jobPartInput = z.object({
  partId: idInput("prt"),
  quantity: decimalInput({ digits: 4, places: 3 }),
  unitPrice: optionalInput(amountInput),
});
type JobPartInput = z.output<typeof jobPartInput>;

export const jobPartsInput = z
  .array(jobPartInput)
  .max(PARTS_MAX, `must be at most ${PARTS_MAX} lines`)
  .readonly();

/**
 * Stores the parts of a job in place of those noted before. A part without a price of its own takes the
 * list price, where that is in the order's currency; first the price noted before, when whoever replaces the
 * parts could not see it.
 * @throws PART_UNKNOWN, CURRENCY_MISMATCH, INPUT_INVALID
 */
export async function replaceJobParts(
  tx: EntityManager,
  job: PartsOfJob,
  parts: readonly JobPartInput[],
): Promise<void> {
  const master = await tx.findBy(PartEntity, { id: In(parts.map((part) => part.partId)) });
  const known = new Map(master.map((part) => [part.id, part]));
  const priced = job.seesPrices ? [] : await tx.findBy(JobPartEntity, { jobId: job.id });
  const noted = new Map(priced.map((part) => [part.partId, part.unitPriceMinor]));
  const rows = parts.map((part, index) =>
    jobPart(job, part, index, known.get(part.partId), noted.get(part.partId) ?? null),
  );
  await tx.delete(JobPartEntity, { jobId: job.id });
  await tx.insert(JobPartEntity, rows);
}

interface PartsOfJob {
  readonly id: string;
  readonly currency: string;
  readonly seesPrices: boolean;
}

function jobPart(
  job: PartsOfJob,
  { partId, quantity, unitPrice }: JobPartInput,
  index: number,
  part: PartRow | undefined,
  notedMinor: bigint | null,
): JobPartRow {
  const path = ["parts", String(index)];
  if (!part) throw new DomainError("PART_UNKNOWN", "There is no such part", [...path, "partId"]);
  requireCurrency(unitPrice, job.currency, [...path, "unitPrice"]);
  const listPriceMinor = part.currency === job.currency ? part.listPriceMinor : null;
  const unitPriceMinor = unitPrice?.minorUnits ?? notedMinor ?? listPriceMinor;
  requireCredible(partAmount({ quantity, unitPriceMinor }), [...path, "quantity"]);
  return { jobId: job.id, position: index + 1, partId, quantity, unitPriceMinor };
}
