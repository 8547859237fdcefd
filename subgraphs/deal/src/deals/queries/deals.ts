import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { Context } from "../../context.ts";
import type { DealRow } from "../deal.entity.ts";

export const dealColumns = `deal.id, deal.version, deal.rooftop_id AS "rooftopId", deal.number,
  deal.state, deal.kind, deal.currency, deal.buyer_id AS "buyerId", deal.co_buyer_id AS "coBuyerId",
  deal.stock_unit_id AS "stockUnitId", deal.lead_id AS "leadId",
  deal.salesperson_id AS "salespersonId", deal.created_at AS "createdAt",
  deal.finalized_at AS "finalizedAt"`;

export function createDealById(database: Reader, actor: Actor): Loader<string, DealRow> {
  return dealsBy(
    database,
    actor,
    `SELECT ${dealColumns}, deal.id AS key FROM deal WHERE deal.id = ANY ($1::uuid[]) AND ${IN_SCOPE}`,
  );
}

/** The one deal that has a stock unit, by the id of the unit. */
export function createActiveDealOfStockUnit(
  database: Reader,
  actor: Actor,
): Loader<string, DealRow> {
  return dealsBy(
    database,
    actor,
    `SELECT ${dealColumns}, deal.stock_unit_id AS key FROM deal
     WHERE deal.stock_unit_id = ANY ($1::uuid[]) AND deal.state NOT IN ('CANCELLED', 'UNWOUND')
       AND ${IN_SCOPE}`,
  );
}

/** The newest deal of a lead, by the id of the lead. */
export function createDealOfLead(database: Reader, actor: Actor): Loader<string, DealRow> {
  return dealsBy(
    database,
    actor,
    `SELECT newest.* FROM unnest($1::uuid[]) AS lead (id) CROSS JOIN LATERAL (
       SELECT ${dealColumns}, deal.lead_id AS key FROM deal
       WHERE deal.lead_id = lead.id AND ${IN_SCOPE}
       ORDER BY deal.created_at DESC, deal.id DESC LIMIT 1) AS newest`,
  );
}

/** Deals the actor may not see do not exist. `$2` is null for an actor who may see all. */
const IN_SCOPE = "($2::uuid[] IS NULL OR deal.rooftop_id = ANY ($2))";

/** @param statement takes keys as `$1` and rooftops as `$2`, and answers each row with its `key` */
function dealsBy(database: Reader, actor: Actor, statement: string): Loader<string, DealRow> {
  const scope = scopeValue(actor, "deal:read");
  return loaderBy(
    (keys) => database.read<DealRow & { key: string }>(statement, [keys, scope]),
    (deal) => deal.key,
  );
}

/** The deal as it is after a command. */
export function dealAfter(
  { dealById }: Context,
  { dealId }: { dealId: string },
): Promise<DealRow | null> {
  return dealById.load(dealId);
}
