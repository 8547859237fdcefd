import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { StockUnitStatusChanged } from "@forecourt/schema/events/vehicle";
import { publishListings } from "../../listings/commands/publish-listings.ts";
import { RooftopEntity } from "../../rooftop/rooftop.entity.ts";
import { datesAfter, requireStatusChange, stockUnitStatuses } from "../stock-unit.ts";
import { StockUnitEntity } from "../stock-unit.entity.ts";
import { lockedStockUnit } from "./locked-stock-unit.ts";
import { recordStatus } from "./record-status.ts";

/**
 * Moves a unit along its life and publishes `vehicle.stock-unit-status-changed.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, STATUS_CHANGE_NOT_ALLOWED, NOTHING_TO_CHANGE
 */
export const changeStockUnitStatus = defineCommand({
  name: "stock-unit.change-status",
  requires: "stock:write",
  input: z.object({
    stockUnitId: idInput("stk"),
    expectedVersion: z.int(),
    status: z.enum(stockUnitStatuses),
    reason: optionalInput(textInput(500)),
  }),
  async run(scope, { stockUnitId, expectedVersion, status, reason }) {
    const { tx, now, record } = scope;
    const unit = await lockedStockUnit(scope, stockUnitId, expectedVersion);
    requireStatusChange(unit.status, status);

    const version = unit.version + 1;
    const rooftop = await tx.findOneByOrFail(RooftopEntity, { id: unit.rooftopId });
    const dates = datesAfter(unit, status, businessDate(now, rooftop.timeZone));
    await tx.update(StockUnitEntity, { id: unit.id }, { version, status, ...dates });
    const step = { stockUnitId, version, from: unit.status, to: status, reason };
    await recordStatus(scope, step);
    await publishListings(tx, now, unit.vehicleId);
    record(StockUnitStatusChanged, {
      kind: "UPDATED",
      aggregate: { id: unit.id, version },
      rooftopId: unit.rooftopId,
      changedPaths: [
        "status",
        ...(dates.receivedOn === unit.receivedOn ? [] : ["receivedOn"]),
        ...(dates.leftOn === null ? [] : ["leftOn"]),
      ],
      reason,
      data: { stockUnitId: unit.id, from: unit.status, to: status },
    });
    return { stockUnitId: unit.id };
  },
});
