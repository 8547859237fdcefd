import type { TodayQueryVariables, ViewerQuery } from "../../__generated__/types.ts";
import { placeIn } from "../../viewer/place.ts";

/** The lists of which Today shows one. */
export type WaitingList = "queue" | "entries" | "orders" | "deals";

/** Whose day it is and what of it shows, as the address and the person's permissions say. */
export interface TodayView {
  readonly rooftop: {
    readonly id: string;
    /** Undefined while the department that keeps the names does not answer. */
    readonly name: string | undefined;
  };
  /** The address names no rooftop, and there are several. */
  readonly oneOfMany: boolean;
  /** Lists that the person may see; the first shows when the address names none. */
  readonly lists: readonly WaitingList[];
  readonly shown: WaitingList | undefined;
  readonly variables: TodayQueryVariables;
}

/** Rows of a list; more are asked for by the address. */
export const ROWS = 50;
/** What the server gives at once. */
export const ROWS_MAX = 250;

/** @returns undefined for somebody who works at no rooftop */
export function todayView(search: URLSearchParams, { viewer }: ViewerQuery): TodayView | undefined {
  const chosen = placeIn(search);
  const own = viewer.staffMembers?.[0]?.rooftop?.id;
  const at = (id: string | undefined) => viewer.rooftops.find((each) => each.rooftopId === id);
  const place = at(chosen) ?? at(own) ?? viewer.rooftops[0];
  if (!place) return undefined;
  const held = new Set(place.permissions);
  const may = (permission: string): boolean => held.has(permission);
  const lists = listsOf(may);
  const shown = lists.find((list) => list === search.get("show")) ?? lists[0];
  const staffId = viewer.staffMembers?.find(({ rooftop }) => rooftop?.id === place.rooftopId)?.id;
  const isSeller = staffId !== undefined && may("deal:write");
  const assignee = assigneeIn(search, may("staff:write"), staffId);
  const id = place.rooftopId;
  return {
    rooftop: { id, name: place.rooftop?.name },
    oneOfMany: at(chosen) === undefined && viewer.rooftops.length > 1,
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
      people: may("customer:read") && may("staff:read"),
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

/** The work of all is for who may see it, and begins with it who has none. */
function assigneeIn(
  search: URLSearchParams,
  leads: boolean,
  staffId: string | undefined,
): "MINE" | "TEAM" {
  if (!leads) return "MINE";
  const asked = search.get("whose");
  if (asked === "mine") return "MINE";
  return asked === "team" || staffId === undefined ? "TEAM" : "MINE";
}

function rowsIn(search: URLSearchParams): number {
  const asked = Number(search.get("rows") ?? ROWS);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, ROWS), ROWS_MAX) : ROWS;
}
