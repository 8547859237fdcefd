import assert from "node:assert/strict";
import type { VehicleHarness } from "./harness.ts";

const LIST = `query List($where: StockUnitFilter, $orderBy: [StockUnitOrder!], $first: Int,
    $after: Cursor, $limit: Int) {
  stockUnits(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount(limit: $limit) { value precision }
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id } }
    nodes { id daysInStock stockNumber }
  }
}`;

/** A unit as the list shows it. */
export interface ListedNode {
  readonly id: string;
  readonly daysInStock: number;
  readonly stockNumber: string;
}

/** One page of the stock list. */
export async function stockPage(harness: VehicleHarness, variables: Record<string, unknown>) {
  const { data, errors } = await harness.request(LIST, variables);
  assert.equal(errors, undefined);
  return data.stockUnits;
}

/** The nodes of all pages. */
export async function walkedStock(
  harness: VehicleHarness,
  variables: Record<string, unknown>,
  pagesMax: number,
): Promise<ListedNode[]> {
  const seen: ListedNode[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < pagesMax; pages += 1) {
    const { nodes, pageInfo } = await stockPage(harness, { ...variables, after });
    seen.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return seen;
  }
  throw new Error("the list does not end");
}
