import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { StockListQueryVariables, StockOverviewQuery } from "../../../__generated__/types.ts";
import { background } from "../../../apollo/client.ts";
import { StockOverviewDocument } from "./__generated__/stock-list.ts";

export type StockOverview = StockOverviewQuery["overview"];
export type StockFacets = NonNullable<StockOverview["facets"]>;

/** Changes come in bursts: the list is counted once after each. */
const SETTLE_MS = 1_500;
/** New ones are counted up to so many. */
const NEWEST_MAX = 50;

export interface CountedStock {
  /** As the first page has brought it; of the list before, until it is there. */
  readonly overview: StockOverview | undefined;
  /** Those on top when it was counted last; none while nothing has changed. */
  readonly newest: readonly string[];
  /** Counts again, soon. */
  readonly recount: () => void;
}

export function useStockOverview({ where, orderBy }: StockListQueryVariables): CountedStock {
  const client = useApolloClient();
  const key = JSON.stringify({ where, orderBy });
  const variables = useMemo(
    () => ({ where, orderBy, newest: false, newestMax: NEWEST_MAX }),
    // The key says all of it, and is the same for what says the same.
    [key],
  );
  const { data, previousData } = useQuery(StockOverviewDocument, {
    variables,
    fetchPolicy: "cache-only",
  });
  const [newest, setNewest] = useState<{ key: string; ids: readonly string[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [key]);

  async function count(): Promise<void> {
    const answer = await client.query({
      query: StockOverviewDocument,
      variables: { ...variables, newest: true },
      fetchPolicy: "network-only",
      errorPolicy: "all",
      context: background,
    });
    const ids = answer.data?.newest?.nodes.map(({ id }) => id);
    if (ids) setNewest({ key, ids });
  }

  return {
    overview: (data ?? previousData)?.overview,
    newest: newest?.key === key ? newest.ids : [],
    recount() {
      clearTimeout(timer.current);
      // Should it fail, the counts stay as they are; the next change counts again.
      timer.current = setTimeout(() => void count().catch(() => undefined), SETTLE_MS);
    },
  };
}
