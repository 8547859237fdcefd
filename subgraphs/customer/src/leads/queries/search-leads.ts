import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import { requireId } from "@forecourt/platform/type-id";
import type {
  IdFilter,
  LeadFilter,
  LeadOrder,
  QueryLeadsArgs,
} from "../../__generated__/resolvers.ts";
import type { LeadRow } from "../lead.entity.ts";
import { leadColumns } from "./leads.ts";

const SORT_KEYS_MAX = 2;
const VALUES_MAX = 500;

/** As the index `lead_awaiting_response`. */
const AWAITING_RESPONSE = "lead.first_responded_at IS NULL AND lead.stage NOT IN ('WON', 'LOST')";

/** A page of leads. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchLeads(
  database: Database,
  cursors: CursorCodec,
  { rooftopIds }: Actor,
  args: Pick<QueryLeadsArgs, "where" | "orderBy" | "after"> & { first: number },
): Promise<Page<LeadRow>> {
  const { where, orderBy, first, after } = args;
  return keysetPage(database, cursors, {
    list: "leads",
    select: leadColumns,
    from: "lead",
    // Leads at rooftops the actor may not see do not exist.
    where: [
      ...(rooftopIds === "ALL" ? [] : [isOneOf("lead.rooftop_id", rooftopIds)]),
      ...conditionsOf(where ?? {}),
    ],
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "lead.id",
    first,
    after,
  });
}

function conditionsOf(where: LeadFilter): Condition[] {
  const { rooftopId, customerId, stockUnitId, assigneeId } = where;
  const { stage, assigned, awaitingResponse, receivedAt } = where;
  const conditions: Condition[] = [
    ...idConditions("lead.rooftop_id", "rft", "rooftopId", rooftopId),
    ...idConditions("lead.customer_id", "cus", "customerId", customerId),
    ...idConditions("lead.stock_unit_id", "stk", "stockUnitId", stockUnitId),
    ...idConditions("lead.assignee_id", "stf", "assigneeId", assigneeId),
  ];
  const add = (sql: string, ...values: unknown[]): void => void conditions.push({ sql, values });
  if (stage?.eq) add("lead.stage = ?", stage.eq);
  if (stage?.in)
    add("lead.stage = ANY (?)", requireListLength(stage.in, VALUES_MAX, "where.stage.in"));
  if (assigned != null) add(`lead.assignee_id IS ${assigned ? "NOT NULL" : "NULL"}`);
  if (awaitingResponse != null) add(`${awaitingResponse ? "" : "NOT "}(${AWAITING_RESPONSE})`);
  if (receivedAt?.gte) add("lead.received_at >= ?", receivedAt.gte);
  if (receivedAt?.lt) add("lead.received_at < ?", receivedAt.lt);
  return conditions;
}

function idConditions(
  column: string,
  prefix: string,
  field: string,
  filter: IdFilter | null | undefined,
): Condition[] {
  const path = ["where", field];
  const conditions: Condition[] = [];
  if (filter?.eq) conditions.push(isOneOf(column, [requireId(prefix, filter.eq, path)]));
  if (filter?.in) {
    const ids = requireListLength(filter.in, VALUES_MAX, `where.${field}.in`);
    conditions.push(
      isOneOf(
        column,
        ids.map((id) => requireId(prefix, id, path)),
      ),
    );
  }
  return conditions;
}

/**
 * One id is compared by `=`, so that an index sorted by what follows the column serves the sort.
 */
function isOneOf(column: string, ids: readonly string[]): Condition {
  const [only] = ids;
  return ids.length === 1
    ? { sql: `${column} = ?::uuid`, values: [only] }
    : { sql: `${column} = ANY (?::uuid[])`, values: [ids] };
}

function sortOf(orderBy: readonly LeadOrder[]): SortKey[] {
  const keys = requireListLength(orderBy, SORT_KEYS_MAX, "orderBy").map(sortKeyOf);
  return keys.length > 0 ? keys : [sortKeyOf({ field: "RECEIVED_AT", direction: "DESC" })];
}

function sortKeyOf({ field, ...order }: LeadOrder): SortKey {
  const direction = order.direction ?? "ASC";
  switch (field) {
    case "RECEIVED_AT":
      return { sql: "lead.received_at", type: "timestamptz", direction };
    case "FIRST_RESPONSE_DUE_AT":
      return { sql: "lead.first_response_due_at", type: "timestamptz", direction };
  }
}
