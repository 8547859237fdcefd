import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { ServiceJobCompleted } from "@forecourt/schema/events/service";
import { extendedAmount, requireCredible } from "../amounts.ts";
import { requireNotInvoiced } from "../repair-order.ts";
import { ServiceJobEntity, type ServiceJobRow } from "../service-job.entity.ts";
import { decimalInput } from "./job-input.ts";
import { jobPartsInput, replaceJobParts } from "./job-parts.ts";
import { lockedJob } from "./locked-repair-order.ts";
import { storeWork } from "./store-work.ts";

const input = z.object({
  jobId: idInput("job"),
  expectedVersion: z.int(),
  cause: optionalInput(textInput(2_000)),
  correction: textInput(2_000),
  laborHours: decimalInput({ digits: 3, places: 2 }),
  parts: optionalInput(jobPartsInput),
});
type WorkDone = z.output<typeof input>;

/**
 * Notes what was found and done, prices the job and publishes `service.service-job-completed.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, REPAIR_ORDER_NOT_OPEN, REPAIR_ORDER_INVOICED,
 * WARRANTY_JOB_NEEDS_CAUSE, PART_UNKNOWN, CURRENCY_MISMATCH
 */
export const completeJob = defineCommand({
  name: "repair-order.complete-job",
  requires: "service:write",
  input,
  async run(scope, done) {
    const { tx, record } = scope;
    const { order, job } = await lockedJob(scope, done);
    requireNotInvoiced(order.state, ["jobId"]);
    const work = completed(job, done);
    await tx.update(ServiceJobEntity, { id: job.id }, work);
    if (done.parts) {
      await replaceJobParts(tx, { id: job.id, currency: order.currency }, done.parts);
    }

    const fields = ["cause", "correction", "laborHours", ...(done.parts ? ["parts"] : [])];
    const paths = fields.map((field) => `jobs.${job.line}.${field}`);
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

function completed(job: ServiceJobRow, { cause, correction, laborHours }: WorkDone) {
  // The manufacturer pays only for complaint, cause and correction.
  if (job.payType === "WARRANTY" && cause === undefined) {
    throw new DomainError("WARRANTY_JOB_NEEDS_CAUSE", "A warranty job states what was found", [
      "cause",
    ]);
  }
  const { laborRateMinor } = job;
  const laborMinor = laborRateMinor === null ? null : extendedAmount(laborHours, laborRateMinor);
  requireCredible(laborMinor, ["laborHours"]);
  return { cause: cause ?? null, correction, laborHours, laborMinor };
}
