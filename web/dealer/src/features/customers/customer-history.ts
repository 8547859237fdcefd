import type { CustomerHistoryFragment } from "../../__generated__/types.ts";

type Row<List extends keyof CustomerHistoryFragment> =
  NonNullable<CustomerHistoryFragment[List]> extends { readonly nodes: readonly (infer Node)[] }
    ? Node
    : never;

export type Touch = Row<"interactions">;
export type CustomerLead = Row<"leads">;
export type CustomerTask = Row<"tasks">;
export type CustomerDeal = Row<"deals">;
export type CustomerRepairOrder = Row<"repairOrders">;

export type HistoryEntry =
  | { readonly kind: "TOUCH"; readonly at: string; readonly touch: Touch }
  | { readonly kind: "LEAD"; readonly at: string; readonly lead: CustomerLead }
  | { readonly kind: "DEAL"; readonly at: string; readonly deal: CustomerDeal }
  | { readonly kind: "REPAIR_ORDER"; readonly at: string; readonly order: CustomerRepairOrder };

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface History {
  /** Newest first, without a gap. */
  readonly entries: readonly HistoryEntry[];
  /** There is more, further back. */
  readonly more: boolean;
}

type Lists = Pick<CustomerHistoryFragment, "interactions" | "leads" | "deals" | "repairOrders">;

/**
 * One list out of several that are each cut off somewhere: it ends where the first of them does, so that
 * nothing is missing between two of its entries.
 */
export function historyOf({ interactions, leads, deals, repairOrders }: Lists): History {
  const parts = [
    entriesOf(interactions, (touch) => ({ kind: "TOUCH", at: touch.occurredAt, touch })),
    entriesOf(leads, (lead) => ({ kind: "LEAD", at: lead.receivedAt, lead })),
    entriesOf(deals, (deal) => ({ kind: "DEAL", at: deal.createdAt, deal })),
    entriesOf(repairOrders, (order) => ({ kind: "REPAIR_ORDER", at: order.openedAt, order })),
  ];
  const enquiries = new Set(leads?.nodes.map(({ receivedAt }) => receivedAt));
  const horizonMs = Math.max(...parts.map(({ knownFromMs }) => knownFromMs));
  const entries = parts
    .flatMap((part) => part.entries)
    .filter((entry) => Date.parse(entry.at) >= horizonMs && !saysNoMore(entry, enquiries))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return { entries, more: horizonMs !== -Infinity };
}

/** The form by which a lead came, where the lead says it all. */
function saysNoMore(entry: HistoryEntry, enquiries: ReadonlySet<string>): boolean {
  if (entry.kind !== "TOUCH") return false;
  const { direction, subject, notes, occurredAt } = entry.touch;
  return direction === "INBOUND" && !subject && !notes && enquiries.has(occurredAt);
}

interface Part {
  readonly entries: readonly HistoryEntry[];
  /** From here on nothing of its kind is missing; −∞ when all of it is here. */
  readonly knownFromMs: number;
}

function entriesOf<Node>(
  page: Page<Node> | null | undefined,
  entryOf: (node: Node) => HistoryEntry,
): Part {
  const entries = page?.nodes.map(entryOf) ?? [];
  const last = entries.at(-1);
  const isCut = page?.pageInfo.hasNextPage === true && last !== undefined;
  return { entries, knownFromMs: isCut ? Date.parse(last.at) : -Infinity };
}
