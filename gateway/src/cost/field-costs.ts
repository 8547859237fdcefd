import type { CostNode } from "./cost-tree.ts";
import { staticCost, timesOf, type PricedCall } from "./static-cost.ts";

/** What one field adds to an estimate. */
export interface FieldCost {
  /** `Type.field`. */
  readonly field: string;
  /** Names in the answer, from the root: `stockUnits.nodes.vehicle`. */
  readonly path: string;
  /** Its own, with the entries of a list that it pages, without what is selected inside. */
  readonly cost: number;
  readonly page: Page | undefined;
  readonly around: FieldCost | undefined;
}

/** A length that the client may choose. */
export interface Page {
  readonly argument: string;
  readonly length: number;
  /** Of one entry more or less, with everything inside and for all lists around. */
  readonly costPerEntry: number;
}

/** The fields of an operation, outer before inner; their costs add up to the estimate. */
export function fieldCostsOf(call: PricedCall): readonly FieldCost[] {
  const found: FieldCost[] = [];

  function visit(node: CostNode, path: string, asked: number, around: FieldCost | undefined): void {
    const length = call.length(node);
    const times = asked * timesOf(node, length, length);
    const here = `${path}${node.key}`;
    const lists = node.children.filter(({ sizedAbove }) => sizedAbove);
    const ofEntries = lists.reduce(
      (total, list) => total + call.callCost(list) + length * list.weight,
      0,
    );
    const line: FieldCost = {
      field: node.coordinate,
      path: here,
      cost: asked * call.callCost(node) + times * (node.weight + ofEntries),
      page: pageOf(call, node, length, asked),
      around,
    };
    found.push(line);
    for (const child of node.children) {
      if (!child.sizedAbove) visit(child, `${here}.`, times, line);
    }
    for (const list of lists) {
      for (const child of list.children) {
        visit(child, `${here}.${list.key}.`, times * length, line);
      }
    }
  }

  for (const node of call.fields) visit(node, "", 1, undefined);
  return found;
}

function pageOf(call: PricedCall, node: CostNode, length: number, asked: number): Page | undefined {
  const argument = call.slicingArgument(node);
  if (argument === undefined || length === 0) return undefined;
  const lists = node.isList ? [node] : node.children.filter(({ sizedAbove }) => sizedAbove);
  const ofEntries = lists.reduce(
    (total, list) => total + staticCost(call, list, length) - call.callCost(list),
    0,
  );
  return { argument, length, costPerEntry: (asked * ofEntries) / length };
}
