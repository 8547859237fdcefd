import { mayActAt, type Actor } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { DealRow } from "../deal.entity.ts";

export const dealColumns = `deal.id, deal.version, deal.rooftop_id AS "rooftopId", deal.number,
  deal.state, deal.kind, deal.currency, deal.buyer_id AS "buyerId", deal.co_buyer_id AS "coBuyerId",
  deal.stock_unit_id AS "stockUnitId", deal.lead_id AS "leadId",
  deal.salesperson_id AS "salespersonId", deal.created_at AS "createdAt",
  deal.finalized_at AS "finalizedAt"`;

/** Deals by one of their ids; one at a rooftop the actor may not see loads as null. */
function dealsBy(
  database: Database,
  actor: Actor,
  key: "id" | "stockUnitId" | "leadId",
  statement: string,
): Loader<string, DealRow> {
  return loaderBy(
    async (ids) => {
      const deals = await database.read<DealRow>(statement, [ids]);
      return deals.filter((deal) => mayActAt(actor, deal.rooftopId));
    },
    (deal) => deal[key] ?? "",
  );
}

export function createDealById(database: Database, actor: Actor): Loader<string, DealRow> {
  return dealsBy(
    database,
    actor,
    "id",
    `SELECT ${dealColumns} FROM deal WHERE deal.id = ANY ($1::uuid[])`,
  );
}

/** The one deal that has a stock unit, by the id of the unit. */
export function createActiveDealOfStockUnit(
  database: Database,
  actor: Actor,
): Loader<string, DealRow> {
  return dealsBy(
    database,
    actor,
    "stockUnitId",
    `SELECT ${dealColumns} FROM deal
     WHERE deal.stock_unit_id = ANY ($1::uuid[]) AND deal.state NOT IN ('CANCELLED', 'UNWOUND')`,
  );
}
