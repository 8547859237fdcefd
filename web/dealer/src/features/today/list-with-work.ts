import type { TodayQuery, TodayQueryVariables } from "../../__generated__/types.ts";
import type { TodayView, WaitingList } from "./today-view.ts";

/** The list to open in place of one in which nothing waits; undefined when the others are empty too. */
export function listWithWork(
  { lists, shown }: Pick<TodayView, "lists" | "shown">,
  day: TodayQuery,
): WaitingList | undefined {
  const waiting = waitingIn(day);
  if (shown === undefined || waiting[shown] !== 0) return undefined;
  return lists.find((list) => (waiting[list] ?? 0) > 0);
}

/** How much waits in each list; undefined for what did not come. */
function waitingIn(day: TodayQuery): Readonly<Record<WaitingList, number | undefined>> {
  const summary = day.workQueue?.summary;
  return {
    queue: summary
      ? summary.overdue + summary.nextTwoHours + summary.today + summary.later
      : undefined,
    entries: day.journalEntryProposals?.totalCount.value,
    orders: day.repairOrders?.totalCount.value,
    deals: day.deals?.totalCount.value,
  };
}

/** The rows of one list and nothing else of the day. */
export function rowsOnly(list: WaitingList, variables: TodayQueryVariables): TodayQueryVariables {
  return {
    ...variables,
    queue: list === "queue",
    queueRows: list === "queue",
    leads: false,
    entries: list === "entries",
    entryRows: list === "entries",
    orders: list === "orders",
    orderRows: list === "orders",
    stock: false,
    deals: list === "deals",
    dealRows: list === "deals",
  };
}
