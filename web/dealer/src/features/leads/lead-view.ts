import type { LeadFilter, LeadOrder, LeadStage } from "../../__generated__/types.ts";
import { placeIn } from "../../viewer/place.ts";

export const leadQueues = ["unanswered", "mine", "unassigned", "open", "closed"] as const;
export type LeadQueue = (typeof leadQueues)[number];

export const leadSorts = ["due", "newest"] as const;
export type LeadSort = (typeof leadSorts)[number];

/** What the inbox shows, as its address says it. */
export interface LeadView {
  readonly queue: LeadQueue;
  readonly sort: LeadSort;
  readonly search: string;
  /** The lead that is open. */
  readonly leadId: string | undefined;
  readonly rooftopId: string | undefined;
}

/** The name that the server's filter takes, of two characters at least. */
const SEARCH_MIN = 2;

export function leadViewIn(address: URLSearchParams): LeadView {
  const queue = leadQueues.find((one) => one === address.get("queue")) ?? "unanswered";
  return {
    queue,
    sort: leadSorts.find((one) => one === address.get("sort")) ?? usualSort(queue),
    search: address.get("q")?.trim() ?? "",
    leadId: address.get("lead") ?? undefined,
    rooftopId: placeIn(address),
  };
}

/** The clock rules while nobody has answered; after that the latest comes first. */
export function usualSort(queue: LeadQueue): LeadSort {
  return queue === "unanswered" ? "due" : "newest";
}

/** The address with some of it changed; what is usual is left out. */
export function withView(address: URLSearchParams, change: Partial<LeadView>): URLSearchParams {
  const next = new URLSearchParams(address);
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined || value === "") next.delete(name);
    else next.set(name, value);
  };
  if ("queue" in change) {
    put("queue", change.queue === "unanswered" ? undefined : change.queue);
    next.delete("sort");
  }
  const { queue } = leadViewIn(next);
  if ("sort" in change) put("sort", change.sort === usualSort(queue) ? undefined : change.sort);
  if ("search" in change) put("q", change.search);
  if ("leadId" in change) put("lead", change.leadId);
  return next;
}

export interface LeadListVariables {
  readonly where: LeadFilter;
  readonly orderBy: readonly LeadOrder[];
  readonly place: LeadFilter;
}

/** @param mine staff records of the caller; only the queue of one's own leads needs them */
export function listVariables(view: LeadView, mine: readonly string[]): LeadListVariables {
  const { search, sort } = view;
  const place: LeadFilter =
    view.rooftopId === undefined ? {} : { rooftopId: { eq: view.rooftopId } };
  return {
    place,
    where: {
      ...place,
      ...conditionsOf(view.queue, mine),
      ...(search.length >= SEARCH_MIN && { search }),
    },
    orderBy: [
      sort === "due"
        ? { field: "FIRST_RESPONSE_DUE_AT", direction: "ASC" }
        : { field: "RECEIVED_AT", direction: "DESC" },
    ],
  };
}

/** What of a lead decides which queue it is in. */
export interface QueuedLead {
  readonly stage: LeadStage;
  readonly firstRespondedAt: string | null;
  readonly assignee: { readonly id: string } | null;
}

/** Whether a lead that has come in is of the list. Whom a search finds, only the server can say. */
export function isListed({ where }: LeadListVariables, lead: QueuedLead): boolean {
  if (where.search != null) return false;
  const isClosed = lead.stage === "WON" || lead.stage === "LOST";
  if (where.open && isClosed) return false;
  if (where.stage?.in) return where.stage.in.includes(lead.stage);
  if (where.awaitingResponse) return lead.firstRespondedAt === null;
  if (where.assigned === false) return lead.assignee === null;
  if (where.assigneeId?.in) return where.assigneeId.in.includes(lead.assignee?.id ?? "");
  return true;
}

function conditionsOf(queue: LeadQueue, mine: readonly string[]): LeadFilter {
  switch (queue) {
    case "unanswered":
      return { awaitingResponse: true };
    case "mine":
      return { open: true, assigneeId: { in: mine } };
    case "unassigned":
      return { open: true, assigned: false };
    case "open":
      return { open: true };
    case "closed":
      return { stage: { in: ["WON", "LOST"] } };
  }
}
