import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, linesInput } from "@forecourt/platform/input-rules";
import { RepairOrderVoided } from "@forecourt/schema/events/service";
import { requireNotInvoiced } from "../repair-order.ts";
import { RepairOrderEntity } from "../repair-order.entity.ts";
import { lockedRepairOrder } from "./locked-repair-order.ts";

/**
 * Gives an order up and publishes `service.repair-order-voided.v1`. The number stays used.
 * @throws NOT_FOUND, VERSION_CONFLICT, REPAIR_ORDER_NOT_OPEN, REPAIR_ORDER_INVOICED
 */
export const voidRepairOrder = defineCommand({
  name: "repair-order.void",
  requires: "service:close",
  input: z.object({
    repairOrderId: idInput("rpo"),
    expectedVersion: z.int(),
    reason: linesInput(500),
  }),
  async run(scope, asked) {
    const { tx, record } = scope;
    const order = await lockedRepairOrder(scope, asked);
    requireNotInvoiced(order.state, ["repairOrderId"]);

    const version = order.version + 1;
    await tx.update(RepairOrderEntity, { id: order.id }, { version, state: "VOID" });
    record(RepairOrderVoided, {
      kind: "UPDATED",
      aggregate: { id: order.id, version },
      rooftopId: order.rooftopId,
      changedPaths: ["state"],
      reason: asked.reason,
      data: {
        repairOrderId: order.id,
        vehicleId: order.vehicleId,
        number: String(order.number),
      },
    });
    return { repairOrderId: order.id };
  },
});
