import type { CostNode } from "./cost-tree.ts";
import type { PricedCall } from "./static-cost.ts";

/** What an answer holds, at the weights of its estimate. A field that was skipped costs nothing. */
export function actualCost(call: PricedCall, data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  return fieldsCost(call, call.fields, data as Readonly<Record<string, unknown>>);
}

function fieldsCost(
  call: PricedCall,
  nodes: readonly CostNode[],
  object: Readonly<Record<string, unknown>>,
): number {
  let total = 0;
  for (const node of nodes) {
    const value = object[node.key];
    if (value !== undefined) total += call.callCost(node) + valueCost(call, node, value);
  }
  return total;
}

function valueCost(call: PricedCall, node: CostNode, value: unknown): number {
  if (value === null) return 0;
  if (Array.isArray(value)) {
    let total = 0;
    for (const entry of value) total += valueCost(call, node, entry);
    return total;
  }
  if (node.children.length === 0) return node.weight;
  return node.weight + fieldsCost(call, node.children, value as Record<string, unknown>);
}
