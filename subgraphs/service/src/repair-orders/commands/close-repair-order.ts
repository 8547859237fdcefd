import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { DomainErrors } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { RepairOrderClosed } from "@forecourt/schema/events/service";
import { RooftopEntity } from "../../rooftops/rooftop.entity.ts";
import { closeBlockers, requireOpen } from "../repair-order.ts";
import { RepairOrderEntity } from "../repair-order.entity.ts";
import { ServiceJobEntity } from "../service-job.entity.ts";
import { lockedRepairOrder } from "./locked-repair-order.ts";

/**
 * Closes an order whose work is done and publishes `service.repair-order-closed.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, REPAIR_ORDER_NOT_OPEN, ORDER_WITHOUT_JOBS, and for every line that
 * is not finished JOB_WITHOUT_TECHNICIAN_HOURS, JOB_WITHOUT_CORRECTION
 */
export const closeRepairOrder = defineCommand({
  name: "repair-order.close",
  requires: "service:close",
  input: z.object({ repairOrderId: idInput("rpo"), expectedVersion: z.int() }),
  async run(scope, asked) {
    const { tx, now, record } = scope;
    const order = await lockedRepairOrder(scope, asked);
    requireOpen(order.state, ["repairOrderId"]);
    const jobs = await tx.find(ServiceJobEntity, {
      where: { repairOrderId: order.id },
      order: { line: "ASC" },
    });
    const blockers = closeBlockers(jobs);
    if (blockers.length > 0) throw new DomainErrors(blockers);

    const version = order.version + 1;
    const rooftop = await tx.findOneByOrFail(RooftopEntity, { id: order.rooftopId });
    await tx.update(
      RepairOrderEntity,
      { id: order.id },
      { version, state: "CLOSED", closedAt: now },
    );
    record(RepairOrderClosed, {
      kind: "UPDATED",
      aggregate: { id: order.id, version },
      rooftopId: order.rooftopId,
      changedPaths: ["state", "closedAt"],
      data: {
        repairOrderId: order.id,
        vehicleId: order.vehicleId,
        number: String(order.number),
        closedOn: businessDate(now, rooftop.timeZone),
        odometerReadOn: businessDate(order.openedAt, rooftop.timeZone),
        odometerIn: order.odometerIn,
        odometerUnit: order.odometerUnit,
      },
    });
    return { repairOrderId: order.id };
  },
});
