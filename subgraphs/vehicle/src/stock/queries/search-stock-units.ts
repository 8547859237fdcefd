import { may, type Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { keysetPage, requireListLength, type Page, type SortKey } from "@forecourt/platform/keyset";
import { limitedBy, scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { QueryStockUnitsArgs, StockUnitOrder } from "../../__generated__/resolvers.ts";
import type { StockUnitRow } from "../stock-unit.entity.ts";
import { stockFacets, type StockFacets } from "./stock-facets.ts";
import { conditionsOf, tablesOf } from "./stock-unit-conditions.ts";
import { stockUnitColumns } from "./stock-units.ts";
import { costVisible } from "./unit-costs.ts";

const SORT_KEYS_MAX = 3;

type SearchArgs = Pick<QueryStockUnitsArgs, "where" | "orderBy" | "after"> & { first: number };

/** A page, and on demand the counts of what its filter could be. */
interface StockPage extends Page<StockUnitRow> {
  facets(): Promise<StockFacets | null>;
}

/**
 * A page of the stock list. One that goes by cost holds only units whose cost the actor may see: their order
 * would tell it.
 * @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED, Forbidden
 */
export async function searchStockUnits(
  database: Reader,
  cursors: CursorCodec,
  { actor, now }: { actor: Actor; now: Date },
  { where, orderBy, first, after }: SearchArgs,
): Promise<StockPage> {
  const filter = where ?? {};
  const scope = scopedTo("unit.rooftop_id", actor, "stock:read");
  const goesByCost = filter.unitCost != null || orderBy?.some(({ field }) => field === "UNIT_COST");
  const visible = goesByCost ? costVisible(actor) : [];
  const page = await keysetPage<StockUnitRow>(database, cursors, {
    list: "stockUnits",
    select: stockUnitColumns,
    from: tablesOf(filter),
    scope,
    where: [...visible, ...conditionsOf(filter, now)],
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "unit.id",
    first,
    after,
  });
  const reach = [...limitedBy(scope).conditions, ...visible];
  return {
    ...page,
    facets: async () =>
      may(actor, "stock:read") ? stockFacets(database, reach, filter, now) : null,
  };
}

function sortOf(orderBy: readonly StockUnitOrder[]): SortKey[] {
  const keys = requireListLength(orderBy, SORT_KEYS_MAX, "orderBy").map(sortKeyOf);
  return keys.length > 0 ? keys : [{ sql: "unit.received_on", type: "date", direction: "DESC" }];
}

function sortKeyOf({ field, direction: given }: StockUnitOrder): SortKey {
  const direction = given ?? "ASC";
  switch (field) {
    case "DAYS_IN_STOCK":
      // The age of units that are here grows alike, so the day of receipt orders them, by index, and a
      // page that is asked for after midnight still begins where the last one ended.
      return {
        sql: "unit.received_on",
        type: "date",
        direction: direction === "ASC" ? "DESC" : "ASC",
      };
    case "RECEIVED_ON":
      return { sql: "unit.received_on", type: "date", direction };
    case "STOCK_NUMBER":
      return { sql: "unit.stock_number", type: "text", direction };
    case "ASKING_PRICE":
      return { sql: "unit.asking_price_minor", type: "bigint", direction, nullable: true };
    case "UNIT_COST":
      return { sql: "unit.cost_minor", type: "bigint", direction, nullable: true };
  }
}
