import type { CostNode, CostTree } from "./cost-tree.ts";
import { lengthOf, slicingArgumentOf } from "./list-length.ts";

/** One operation with the values of its variables. */
export interface PricedCall {
  readonly fields: readonly CostNode[];
  /** What it costs to ask for a field once, whatever comes back. */
  callCost(node: CostNode): number;
  /** Entries of the field's list, or of the lists in its object. */
  length(node: CostNode): number;
  /** What a client changes for another length; undefined where nothing does. */
  slicingArgument(node: CostNode): string | undefined;
}

export function priceCall(
  { fields, defaults }: CostTree,
  variables: Readonly<Record<string, unknown>>,
): PricedCall {
  const values = { ...defaults, ...variables };
  // A weighted argument inside a list is asked for per entry, and its value may be long.
  const known = new Map<CostNode, number>();

  function argumentsCost(node: CostNode): number {
    const before = known.get(node);
    if (before !== undefined) return before;
    const cost = node.arguments.reduce((total, costOf) => total + costOf(values), 0);
    known.set(node, cost);
    return cost;
  }

  return {
    fields,
    callCost: (node) =>
      node.arguments.length === 0 ? node.callWeight : node.callWeight + argumentsCost(node),
    length(node) {
      let longest = 0;
      for (const length of node.lengths) longest = Math.max(longest, lengthOf(length, values));
      return longest;
    },
    slicingArgument: ({ lengths }) => slicingArgumentOf(lengths, values),
  };
}

/** The most that a field can cost. @param lengthAbove entries, as the field around it says */
export function staticCost(call: PricedCall, node: CostNode, lengthAbove: number): number {
  const length = call.length(node);
  let each = node.weight;
  for (const child of node.children) each += staticCost(call, child, length);
  return call.callCost(node) + each * timesOf(node, length, lengthAbove);
}

/** How many objects or values a field returns each time it is asked. */
export function timesOf(node: CostNode, length: number, lengthAbove: number): number {
  if (!node.isList) return 1;
  return node.sizedAbove ? lengthAbove : length;
}
