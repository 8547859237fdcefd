import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput, linesInput, optionalInput } from "@forecourt/platform/input-rules";
import { ServiceJobCompleted } from "@forecourt/schema/events/service";
import { extendedAmount, requireCredible } from "../amounts.ts";
import { requireNotInvoiced } from "../repair-order.ts";
import { ServiceJobEntity, type ServiceJobRow } from "../service-job.entity.ts";
import { decimalInput, requireCurrency, requireMayPrice } from "./job-input.ts";
import { jobPartsInput, replaceJobParts } from "./job-parts.ts";
import { lockedJob } from "./locked-repair-order.ts";
import { storeWork } from "./store-work.ts";

const input = z.object({
  jobId: idInput("job"),
  expectedVersion: z.int(),
  cause: optionalInput(linesInput(2_000)),
  correction: linesInput(2_000),
  laborHours: decimalInput({ digits: 3, places: 2 }),
  laborRate: optionalInput(amountInput),
  parts: optionalInput(jobPartsInput),
});
const workFields = ["cause", "correction", "laborHours", "laborRate", "parts"] as const;
type WorkDone = z.output<typeof input>;

/**
 * Notes what was found and done, prices the job and publishes `service.service-job-completed.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, REPAIR_ORDER_NOT_OPEN, REPAIR_ORDER_INVOICED,
 * WARRANTY_JOB_NEEDS_CAUSE, PART_UNKNOWN, CURRENCY_MISMATCH, AMOUNTS_HIDDEN, Forbidden
 */
export const completeJob = defineCommand({
  name: "repair-order.complete-job",
  requires: "service:job:complete",
  input,
  async run(scope, done) {
    const { tx, actor, record } = scope;
    const { order, job } = await lockedJob(scope, done);
    const seesPrices = requireMayPrice(actor, order.rooftopId, done);
    requireNotInvoiced(order.state, ["jobId"]);
    requireCurrency(done.laborRate, order.currency, ["laborRate"]);
    const work = completed(job, done);
    await tx.update(ServiceJobEntity, { id: job.id }, work);
    if (done.parts) {
      await replaceJobParts(tx, { id: job.id, currency: order.currency, seesPrices }, done.parts);
    }

    const paths = workFields
      .filter((field) => done[field] !== undefined)
      .map((field) => `jobs.${job.line}.${field}`);
    const stored = await storeWork(tx, order, paths);
    record(ServiceJobCompleted, {
      kind: "UPDATED",
      ...stored,
      data: {
        repairOrderId: order.id,
        jobId: job.id,
        line: job.line,
        payType: job.payType,
        laborHours: work.laborHours,
        laborMinor: work.laborMinor?.toString() ?? null,
        orderTotalMinor: stored.aggregate.totalMinor?.toString() ?? null,
        currency: order.currency,
      },
    });
    return { repairOrderId: order.id };
  },
});

/** What the job states now: cause and rate stay as they are known unless they are given. */
function completed(job: ServiceJobRow, done: WorkDone) {
  const { correction, laborHours } = done;
  const cause = done.cause ?? job.cause;
  // The manufacturer pays only for complaint, cause and correction.
  if (job.payType === "WARRANTY" && cause === null) {
    throw new DomainError("WARRANTY_JOB_NEEDS_CAUSE", "A warranty job states what was found", [
      "cause",
    ]);
  }
  const laborRateMinor = done.laborRate?.minorUnits ?? job.laborRateMinor;
  const laborMinor = laborRateMinor === null ? null : extendedAmount(laborHours, laborRateMinor);
  requireCredible(laborMinor, ["laborHours"]);
  return { cause, correction, laborHours, laborRateMinor, laborMinor };
}
