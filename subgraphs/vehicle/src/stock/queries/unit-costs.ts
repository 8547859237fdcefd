import { may, type Actor } from "@forecourt/platform/actor";
import { Forbidden } from "@forecourt/platform/errors";
import type { Condition } from "@forecourt/platform/keyset";
import { limitedBy, scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";

/** What a unit cost, in minor units. */
export interface UnitCost {
  readonly id: string;
  readonly costMinor: bigint;
  readonly currency: string;
}

/** Costs by unit; one that the actor may not see loads as null, like one that nobody entered. */
export function createCostOfUnit(database: Reader, actor: Actor): Loader<string, UnitCost> {
  return loaderBy(
    (ids) =>
      database.read<UnitCost>(
        `SELECT id, cost_minor AS "costMinor", currency FROM stock_unit
         WHERE id = ANY ($1) AND cost_minor IS NOT NULL
           AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "stock:cost:read")],
      ),
    (cost) => cost.id,
  );
}

/** Limits a list that goes by cost to units whose cost the actor may see. @throws Forbidden when it sees none */
export function costVisible(actor: Actor): readonly Condition[] {
  if (!may(actor, "stock:cost:read")) {
    throw new Forbidden("This needs the permission stock:cost:read");
  }
  return limitedBy(scopedTo("unit.rooftop_id", actor, "stock:cost:read")).conditions;
}
