import type { StockListQuery, StockListQueryVariables } from "../../../__generated__/types.ts";
import type { KeysetList } from "../../../apollo/keyset-page.ts";
import { placeIn } from "../../../viewer/place.ts";
import type { Sight } from "../../../viewer/sight.ts";
import { StockListDocument } from "./__generated__/stock-list.ts";
import { filterOf, orderOf, readView } from "./stock-view.ts";

const PAGE_ROWS = 50;

export type StockNode = StockListQuery["stockUnits"]["nodes"][number];

/** The list that an address asks for. The loader and the screen ask by the same, so it is asked once. */
export function stockPages(
  params: URLSearchParams,
  sight: Sight,
): KeysetList<StockListQuery, StockListQueryVariables, StockNode> {
  const view = readView(params);
  const variables = {
    ...sight,
    where: filterOf(view, placeIn(params)),
    orderBy: orderOf(view),
    first: PAGE_ROWS,
    overview: false,
  };
  return {
    query: StockListDocument,
    variables,
    once: { overview: true },
    pageOf: ({ stockUnits }) => stockUnits,
  };
}
