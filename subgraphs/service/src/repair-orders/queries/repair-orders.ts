import { escapeLiteral } from "pg";
import { isWithin, rooftopsFor, type Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { RepairOrderRow } from "../repair-order.entity.ts";

const columns = `repair_order.id, repair_order.version,
  repair_order.rooftop_id AS "rooftopId", repair_order.number, repair_order.state,
  repair_order.opened_at AS "openedAt", repair_order.closed_at AS "closedAt",
  repair_order.vehicle_id AS "vehicleId", repair_order.customer_id AS "customerId",
  repair_order.advisor_id AS "advisorId", repair_order.odometer_in AS "odometerIn",
  repair_order.odometer_unit AS "odometerUnit", repair_order.currency`;

/**
 * Columns of the orders that the actor may see; the total only where the actor may see amounts. A select list
 * takes no parameters, so the rooftops are written into it for those few who see amounts at some of them.
 */
export function repairOrderColumns(actor: Actor): string {
  const priced = rooftopsFor(actor, "service:amount:read");
  const isPriced =
    priced === "ALL" || isWithin(rooftopsFor(actor, "service:read"), priced)
      ? "true"
      : `repair_order.rooftop_id = ANY (${escapeLiteral(`{${priced.join(",")}}`)}::uuid[])`;
  return `${columns}, CASE WHEN ${isPriced} THEN repair_order.total_minor END AS "totalMinor"`;
}

/** Orders by id; one at a rooftop the actor may not see loads as null. */
export function createRepairOrderById(
  database: Reader,
  actor: Actor,
): Loader<string, RepairOrderRow> {
  return loaderBy(
    (ids) =>
      database.read<RepairOrderRow>(
        `SELECT ${repairOrderColumns(actor)} FROM repair_order
         WHERE repair_order.id = ANY ($1) AND ($2::uuid[] IS NULL OR repair_order.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "service:read")],
      ),
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
