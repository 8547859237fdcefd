import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { idConditions, rangeConditions, valueConditions } from "@forecourt/platform/filter";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { LeadFilter, LeadOrder, QueryLeadsArgs } from "../../__generated__/resolvers.ts";
import type { LeadRow } from "../lead.entity.ts";
import { countLeadQueues, OPEN, type LeadQueues } from "./lead-queues.ts";
import { leadsFoundBy } from "./lead-search.ts";
import { leadColumns } from "./leads.ts";

const SORT_KEYS_MAX = 2;

/** As the index `lead_awaiting_response`. */
const AWAITING_RESPONSE = `lead.first_responded_at IS NULL AND ${OPEN}`;

export interface LeadPage extends Page<LeadRow> {
  /** Counts of the inbox; only where the page is of a list at the root. */
  readonly queues?: () => Promise<LeadQueues>;
}

interface Reading {
  readonly database: Reader;
  readonly cursors: CursorCodec;
  readonly actor: Actor;
  readonly now: Date;
}

/** A page of leads. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export async function searchLeads(
  { database, cursors, actor, now }: Reading,
  args: Pick<QueryLeadsArgs, "where" | "orderBy" | "after"> & { first: number },
): Promise<LeadPage> {
  const { where, orderBy, first, after } = args;
  const scope = scopedTo("lead.rooftop_id", actor, "lead:read");
  const page = await keysetPage<LeadRow>(database, cursors, {
    list: "leads",
    select: leadColumns,
    from: "lead",
    scope,
    where: conditionsOf(where ?? {}, actor),
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "lead.id",
    first,
    after,
  });
  const queues = () => countLeadQueues(database, { actor, now, scope }, where?.rooftopId);
  return { ...page, queues };
}

function conditionsOf(where: LeadFilter, actor: Actor): Condition[] {
  const { assigned, awaitingResponse, open, search } = where;
  return [
    ...idConditions("lead.rooftop_id", "rft", "rooftopId", where.rooftopId),
    ...idConditions("lead.customer_id", "cus", "customerId", where.customerId),
    ...idConditions("lead.stock_unit_id", "stk", "stockUnitId", where.stockUnitId),
    ...idConditions("lead.assignee_id", "stf", "assigneeId", where.assigneeId),
    ...valueConditions("lead.stage", "text", "stage", where.stage),
    ...rangeConditions("lead.received_at", "timestamptz", where.receivedAt),
    ...(assigned == null ? [] : [holds("lead.assignee_id IS NOT NULL", assigned)]),
    ...(awaitingResponse == null ? [] : [holds(AWAITING_RESPONSE, awaitingResponse)]),
    ...(open == null ? [] : [holds(OPEN, open)]),
    ...(search == null ? [] : leadsFoundBy(search, actor)),
  ];
}

function holds(sql: string, whether: boolean): Condition {
  return { sql: whether ? sql : `NOT (${sql})`, values: [] };
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
