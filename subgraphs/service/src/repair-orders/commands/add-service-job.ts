import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import {
  amountInput,
  idInput,
  linesInput,
  optionalInput,
  textInput,
} from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { ServiceJobAdded } from "@forecourt/schema/events/service";
import { payTypes, requireNotInvoiced } from "../repair-order.ts";
import { ServiceJobEntity, type ServiceJobRow } from "../service-job.entity.ts";
import { requireCurrency, requireMayPrice } from "./job-input.ts";
import { jobPartsInput, replaceJobParts } from "./job-parts.ts";
import { lockedRepairOrder } from "./locked-repair-order.ts";
import { storeWork } from "./store-work.ts";

const JOBS_MAX = 100;

const input = z.object({
  repairOrderId: idInput("rpo"),
  expectedVersion: z.int(),
  complaint: linesInput(2_000),
  payType: z.enum(payTypes),
  opCode: optionalInput(textInput(20)),
  laborRate: optionalInput(amountInput),
  parts: optionalInput(jobPartsInput),
});

/**
 * Adds a line of work and publishes `service.service-job-added.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, REPAIR_ORDER_NOT_OPEN, REPAIR_ORDER_INVOICED, REPAIR_ORDER_FULL,
 * CURRENCY_MISMATCH, PART_UNKNOWN, Forbidden
 */
export const addServiceJob = defineCommand({
  name: "repair-order.add-service-job",
  requires: "service:write",
  input,
  async run(scope, asked) {
    const { tx, actor, record } = scope;
    const order = await lockedRepairOrder(scope, asked);
    const seesPrices = requireMayPrice(actor, order.rooftopId, asked);
    requireNotInvoiced(order.state, ["repairOrderId"]);
    requireCurrency(asked.laborRate, order.currency, ["laborRate"]);
    const lastLine = await tx.maximum(ServiceJobEntity, "line", { repairOrderId: order.id });
    const job = newJob(asked, (lastLine ?? 0) + 1);
    await tx.insert(ServiceJobEntity, job);
    if (asked.parts) {
      await replaceJobParts(tx, { id: job.id, currency: order.currency, seesPrices }, asked.parts);
    }
    record(ServiceJobAdded, {
      kind: "UPDATED",
      ...(await storeWork(tx, order, [`jobs.${job.line}`])),
      data: {
        repairOrderId: order.id,
        jobId: job.id,
        line: job.line,
        payType: job.payType,
        opCode: job.opCode,
      },
    });
    return { repairOrderId: order.id };
  },
});

/** @throws REPAIR_ORDER_FULL */
function newJob(asked: z.output<typeof input>, line: number): ServiceJobRow {
  if (line > JOBS_MAX) {
    throw new DomainError("REPAIR_ORDER_FULL", `An order takes ${JOBS_MAX} jobs`, [
      "repairOrderId",
    ]);
  }
  return {
    id: newId(),
    repairOrderId: asked.repairOrderId,
    line,
    complaint: asked.complaint,
    cause: null,
    correction: null,
    payType: asked.payType,
    opCode: asked.opCode ?? null,
    laborHours: null,
    laborRateMinor: asked.laborRate?.minorUnits ?? null,
    laborMinor: null,
    technicianId: null,
  };
}
