import type { EntityManager } from "typeorm";
import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { RepairOrderOpened } from "@forecourt/schema/events/service";
import { knownRooftop } from "../../rooftops/commands/known-rooftop.ts";
import { RepairOrderEntity, type RepairOrderRow } from "../repair-order.entity.ts";

/** Checks a car in and publishes `service.repair-order-opened.v1`. @throws ROOFTOP_UNKNOWN */
export const openRepairOrder = defineCommand({
  name: "repair-order.open",
  requires: "service:write",
  input: z.object({
    rooftopId: idInput("rft"),
    vehicleId: idInput("veh"),
    customerId: optionalInput(idInput("cus")),
    advisorId: optionalInput(idInput("stf")),
    odometerIn: optionalInput(
      z.int().min(0, "must not be negative").max(2_000_000, "is more than a car can drive"),
    ),
    odometerUnit: optionalInput(z.enum(["MILE", "KILOMETER"])),
  }),
  async run(scope, input) {
    const { tx, now, record } = scope;
    const rooftop = await knownRooftop(scope, input.rooftopId);
    const order: RepairOrderRow = {
      id: newId(),
      version: 1,
      rooftopId: rooftop.id,
      number: await nextNumber(tx, rooftop.id),
      state: "CHECKED_IN",
      openedAt: now,
      closedAt: null,
      vehicleId: input.vehicleId,
      customerId: input.customerId ?? null,
      advisorId: input.advisorId ?? null,
      odometerIn: input.odometerIn ?? null,
      odometerUnit: input.odometerUnit ?? "MILE",
      currency: rooftop.currency,
      totalMinor: null,
    };
    await tx.insert(RepairOrderEntity, order);
    record(RepairOrderOpened, {
      kind: "CREATED",
      aggregate: order,
      rooftopId: order.rooftopId,
      changedPaths: ["number", "state", "vehicle", "customer", "advisor", "odometerIn"],
      data: {
        repairOrderId: order.id,
        number: String(order.number),
        vehicleId: order.vehicleId,
        customerId: order.customerId,
        odometerIn: order.odometerIn,
        odometerUnit: order.odometerUnit,
      },
    });
    return { repairOrderId: order.id };
  },
});

/**
 * The next number of the rooftop. Its counter stays locked until the transaction ends, so an order that
 * is not stored leaves no gap. Counting starts after the highest number loaded from elsewhere.
 */
async function nextNumber(tx: EntityManager, rooftopId: string): Promise<number> {
  const [counter]: { last_number: number }[] = await tx.query(
    `INSERT INTO repair_order_counter AS counter (rooftop_id, last_number)
     SELECT $1, coalesce(max(number), 0) + 1 FROM repair_order WHERE rooftop_id = $1
     ON CONFLICT (rooftop_id) DO UPDATE SET last_number = counter.last_number + 1
     RETURNING last_number`,
    [rooftopId],
  );
  if (!counter) throw new Error("the counter of repair orders did not answer");
  return counter.last_number;
}
