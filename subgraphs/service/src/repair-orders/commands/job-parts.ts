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
 * list price, where that is in the order's currency; first the price that stands, when whoever replaces the
 * parts does not see prices.
 * @throws PART_UNKNOWN, CURRENCY_MISMATCH, INPUT_INVALID, AMOUNTS_HIDDEN
 */
export async function replaceJobParts(
  tx: EntityManager,
  job: PartsOfJob,
  parts: readonly JobPartInput[],
): Promise<void> {
  const master = await tx.findBy(PartEntity, { id: In(parts.map((part) => part.partId)) });
  const known = new Map(master.map((part) => [part.id, part]));
  const hidden = job.seesPrices ? [] : await tx.findBy(JobPartEntity, { jobId: job.id });
  const standing = standingPrices(hidden, parts);
  const rows = parts.map((part, index) =>
    jobPart(job, part, index, known.get(part.partId), standing.get(part.partId) ?? null),
  );
  await tx.delete(JobPartEntity, { jobId: job.id });
  await tx.insert(JobPartEntity, rows);
}

/**
 * The prices, by part, that whoever cannot see them leaves as they are. Each belongs to the only line of its part
 * before and after: else it would be lost, or might become that of another line.
 * @param hidden lines that are replaced, with prices that the caller does not see
 * @throws AMOUNTS_HIDDEN
 */
function standingPrices(
  hidden: readonly JobPartRow[],
  parts: readonly JobPartInput[],
): ReadonlyMap<string, bigint> {
  const standing = new Map<string, bigint>();
  for (const { partId, unitPriceMinor } of hidden) {
    if (unitPriceMinor === null) continue;
    if (!isOnly(partId, hidden) || !isOnly(partId, parts)) {
      throw new DomainError(
        "AMOUNTS_HIDDEN",
        "Parts whose prices you cannot see stay, one line each",
        ["parts"],
      );
    }
    standing.set(partId, unitPriceMinor);
  }
  return standing;
}

function isOnly(partId: string, lines: readonly { readonly partId: string }[]): boolean {
  return lines.filter((line) => line.partId === partId).length === 1;
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
  standingMinor: bigint | null,
): JobPartRow {
  const path = ["parts", String(index)];
  if (!part) throw new DomainError("PART_UNKNOWN", "There is no such part", [...path, "partId"]);
  requireCurrency(unitPrice, job.currency, [...path, "unitPrice"]);
  const listPriceMinor = part.currency === job.currency ? part.listPriceMinor : null;
  const unitPriceMinor = unitPrice?.minorUnits ?? standingMinor ?? listPriceMinor;
  requireCredible(partAmount({ quantity, unitPriceMinor }), [...path, "quantity"]);
  return { jobId: job.id, position: index + 1, partId, quantity, unitPriceMinor };
}
