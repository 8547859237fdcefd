import { mayActAt, type Actor } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { RepairOrderRow } from "../repair-order.entity.ts";

export const repairOrderColumns = `repair_order.id, repair_order.version,
  repair_order.rooftop_id AS "rooftopId", repair_order.number, repair_order.state,
  repair_order.opened_at AS "openedAt", repair_order.closed_at AS "closedAt",
  repair_order.vehicle_id AS "vehicleId", repair_order.customer_id AS "customerId",
  repair_order.advisor_id AS "advisorId", repair_order.odometer_in AS "odometerIn",
  repair_order.odometer_unit AS "odometerUnit", repair_order.currency,
  repair_order.total_minor AS "totalMinor"`;

/** Orders by id; one at a rooftop the actor may not see loads as null. */
export function createRepairOrderById(
  database: Database,
  actor: Actor,
): Loader<string, RepairOrderRow> {
  return loaderBy(
    async (ids) => {
      const orders = await database.read<RepairOrderRow>(
        `SELECT ${repairOrderColumns} FROM repair_order WHERE repair_order.id = ANY ($1)`,
        [ids],
      );
      return orders.filter(({ rooftopId }) => mayActAt(actor, rooftopId));
    },
    ({ id }) => id,
  );
}

/** The order as it is after a command. */
export function repairOrderAfter(
  repairOrderById: Loader<string, RepairOrderRow>,
  { repairOrderId }: { repairOrderId: string },
): Promise<RepairOrderRow | null> {
  return repairOrderById.load(repairOrderId);
}
