import type { TodayQueryVariables, ViewerQuery } from "../../__generated__/types.ts";
import { homeOf, placeIn } from "../../viewer/place.ts";

/** The lists of which Today shows one. */
export type WaitingList = "queue" | "entries" | "orders" | "deals";

/** Whose day it is and what of it shows, as the address and the person's permissions say. */
export interface TodayView {
  readonly rooftop: {
    readonly id: string;
    /** Undefined while the department that keeps the names does not answer. */
    readonly name: string | undefined;
  };
  /** Lists that the person may see; the first shows when the address names none. */
  readonly lists: readonly WaitingList[];
  readonly shown: WaitingList | undefined;
  readonly variables: TodayQueryVariables;
}

/** Rows of a list; more are asked for by the address. */
export const ROWS = 50;
/** What the server gives at once. */
export const ROWS_MAX = 250;

/**
 * @param lastWhose what was chosen on this device last, for an address that does not say
 * @returns undefined for somebody who works at no rooftop
 */
export function todayView(
  search: URLSearchParams,
  { viewer }: ViewerQuery,
  lastWhose?: string | null,
): TodayView | undefined {
  const chosen = placeIn(search);
  const at = (id: string | undefined) => viewer.rooftops.find((each) => each.rooftopId === id);
  const place = at(chosen) ?? at(homeOf(viewer));
  if (!place) return undefined;
  const held = new Set(place.permissions);
  const may = (permission: string): boolean => held.has(permission);
  const lists = listsOf(may);
  const shown = lists.find((list) => list === search.get("show")) ?? lists[0];
  const staffId = viewer.staffRecords.find(({ rooftopId }) => rooftopId === place.rooftopId)?.id;
  const isSeller = staffId !== undefined && may("deal:write");
  const assignee = may("staff:write") ? assigneeIn(search.get("whose") ?? lastWhose) : "MINE";
  const people = may("customer:read") && may("staff:read");
  const id = place.rooftopId;
  return {
    rooftop: { id, name: place.rooftop?.name },
    lists,
    shown,
    variables: {
      rooftopId: id,
      assignee,
      rows: rowsIn(search),
      queue: lists.includes("queue"),
      queueRows: shown === "queue",
      leads: may("lead:read"),
      entries: lists.includes("entries"),
      entryRows: shown === "entries",
      orders: lists.includes("orders"),
      orderRows: shown === "orders",
      people,
      // Who does not know the customer has the work to go by.
      jobs: !people,
      stock: may("stock:read"),
      deals: lists.includes("deals"),
      dealRows: shown === "deals",
      salesperson: isSeller && assignee === "MINE" ? { eq: staffId } : null,
    },
  };
}

function listsOf(may: (permission: string) => boolean): readonly WaitingList[] {
  const lists: readonly [WaitingList, boolean][] = [
    ["queue", may("task:read")],
    ["entries", may("ledger:read")],
    // Salespeople see repair orders, and have nothing to do with them.
    ["orders", may("service:read") && may("technician:read")],
    ["deals", may("deal:read")],
  ];
  return lists.flatMap(([list, shown]) => (shown ? [list] : []));
}

/** Of who may see the work of all: who leads a team looks at it first. */
function assigneeIn(asked: string | null | undefined): "MINE" | "TEAM" {
  return asked === "mine" ? "MINE" : "TEAM";
}

function rowsIn(search: URLSearchParams): number {
  const asked = Number(search.get("rows") ?? ROWS);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, ROWS), ROWS_MAX) : ROWS;
}
