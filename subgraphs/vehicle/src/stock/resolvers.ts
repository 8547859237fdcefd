import { mayAt } from "@forecourt/platform/actor";
import { money, moneyOrNull } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import type { StreamMessage } from "@forecourt/platform/change-stream";
import { requireListLength } from "@forecourt/platform/keyset";
import { decodeId, encodeId, requireId } from "@forecourt/platform/type-id";
import type { Permission } from "@forecourt/schema/permissions";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { repriceStockUnit } from "../pricing/commands/reprice-stock-unit.ts";
import { visibleRooftop } from "../rooftop/queries/visible-rooftop.ts";
import { changeStockUnitStatus } from "./commands/change-stock-unit-status.ts";
import { receiveStockUnit } from "./commands/receive-stock-unit.ts";
import { searchStockUnits } from "./queries/search-stock-units.ts";
import { stockUnitAfter, stockUnitNow } from "./queries/stock-units.ts";
import { receiptWarnings } from "./receipt-warnings.ts";
import { frontGross } from "./front-gross.ts";
import { actionsOn, daysInStock, statusesAfter, type StockUnitAction } from "./stock-unit.ts";
import type { StockUnitRow } from "./stock-unit.entity.ts";

const ROOFTOPS_MAX = 500;

const permissionFor = {
  REPRICE: repriceStockUnit.requires,
  CHANGE_STATUS: changeStockUnitStatus.requires,
} as const satisfies Record<StockUnitAction, Permission>;

function stockUnitById(id: string, context: Context): Promise<StockUnitRow | null> | null {
  const uuid = decodeId("stk", id);
  return uuid === undefined ? null : context.stockUnitById.load(uuid);
}

function known<Row>(row: Row | null | undefined, name: string): Row {
  if (!row) throw new Error(`stock unit of unknown ${name}`);
  return row;
}

function rooftopSet(ids: readonly string[]): ReadonlySet<string> {
  requireListLength(ids, ROOFTOPS_MAX, "rooftopIds");
  return new Set(ids.map((id) => requireId("rft", id, ["rooftopIds"])));
}

export const stockResolvers: Resolvers = {
  Query: {
    stockUnit: (_root, { id }, context) => stockUnitById(id, context),
    stockUnits: (_root, args, { database, cursors, ...caller }) =>
      searchStockUnits(database, cursors, caller, args),
  },
  Mutation: {
    receiveStockUnit: async (_root, { input: { idempotencyKey, ...input } }, context) => {
      const answer = await payload(async () => {
        const command = receiveStockUnit(context.vinDecoder);
        const stored = await context.execute(command, idempotencyKey, input);
        return {
          stockUnit: await stockUnitAfter(context.stockUnitById, stored),
          warnings: receiptWarnings(stored.warnings),
        };
      });
      return { warnings: [], ...answer };
    },
    changeStockUnitStatus: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(
        async () => ({
          stockUnit: await stockUnitAfter(
            context.stockUnitById,
            await context.execute(changeStockUnitStatus, idempotencyKey, input),
          ),
        }),
        () => stockUnitNow(context.stockUnitById, input.stockUnitId),
      ),
  },
  Subscription: {
    stockChanges: {
      subscribe: (_root, { rooftopIds, after }, { followChanges }) =>
        followChanges({
          aggregateType: "StockUnit",
          permission: "stock:read",
          rooftopIds: rooftopIds ? rooftopSet(rooftopIds) : undefined,
          after: after ?? undefined,
        }),
      resolve: (message: StreamMessage) => message,
    },
  },
  Vehicle: {
    stockUnits: ({ id }, args, { stockUnitsOfVehicle }) => stockUnitsOfVehicle.load(id, args),
  },
  StockUnit: {
    __resolveReference: ({ id }, context) => stockUnitById(id, context),
    id: ({ id }) => encodeId("stk", id),
    rooftop: async ({ rooftopId }, _args, context) =>
      known(await visibleRooftop(rooftopId, context), `rooftop ${rooftopId}`),
    vehicle: async ({ vehicleId }, _args, { vehicleById }) =>
      known(await vehicleById.load(vehicleId), `vehicle ${vehicleId}`),
    daysInStock: async (unit, _args, { now, rooftops }) => {
      const { rooftopId } = unit;
      const { timeZone } = known(await rooftops.byId(rooftopId), `rooftop ${rooftopId}`);
      return daysInStock(unit, now, timeZone);
    },
    unitCost: async ({ id }, _args, { costOfUnit }) => {
      const cost = await costOfUnit.load(id);
      return cost && money(cost.costMinor, cost.currency);
    },
    askingPrice: ({ askingPriceMinor, currency }) => moneyOrNull(askingPriceMinor, currency),
    grossAt: async ({ id }, { askingPrice }, { costOfUnit }) => {
      const cost = await costOfUnit.load(id);
      return cost && frontGross(askingPrice, money(cost.costMinor, cost.currency));
    },
    availableActions: (unit, _args, { actor }) =>
      actionsOn(unit).filter((action) => mayAt(actor, permissionFor[action], unit.rooftopId)),
    nextStatuses: ({ status, rooftopId }, _args, { actor }) =>
      mayAt(actor, permissionFor.CHANGE_STATUS, rooftopId) ? statusesAfter(status) : [],
    statusHistory: ({ id }, args, { statusesOfStockUnit }) => statusesOfStockUnit.load(id, args),
  },
  StockStatusRecord: {
    changedByUser: ({ changedBy }) => ({ id: changedBy }),
  },
  StockUnitConnection: {
    facets: ({ facets }) => facets?.() ?? null,
  },
  StockUnitRooftopFacet: {
    rooftop: async ({ rooftopId }, _args, context) =>
      known(await visibleRooftop(rooftopId, context), `rooftop ${rooftopId}`),
  },
  StockChangeEvent: {
    kind: ({ event }) => event?.kind,
    stockUnitId: ({ event }) => (event ? encodeId("stk", event.aggregateId) : null),
    version: ({ event }) => event?.aggregateVersion,
    changedPaths: ({ event }) => event?.changedPaths,
    stockUnit: ({ event }, _args, context) =>
      event ? context.stockUnitById.load(event.aggregateId) : null,
  },
};
