import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { readView, type StockView } from "./stock-view.ts";

export interface StockParams {
  readonly params: URLSearchParams;
  readonly view: StockView;
  /** The unit that is open beside the list. */
  readonly openId: string | undefined;
  /** Another view of the stock, in place of this one. */
  readonly go: (next: URLSearchParams) => void;
  readonly open: (id: string | undefined) => void;
}

const OPEN = "unit";

/** What the address says is what is shown. */
export function useStockParams(): StockParams {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(params), [params]);
  return {
    params,
    view,
    openId: params.get(OPEN) ?? undefined,
    go: (next) => setParams(next, { replace: true, preventScrollReset: true }),
    open: (id) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (id === undefined) next.delete(OPEN);
          else next.set(OPEN, id);
          return next;
        },
        // Back on a phone leads back to the list; the list itself stays as it is.
        {
          replace: id === undefined || params.has(OPEN),
          defaultShouldRevalidate: false,
          preventScrollReset: true,
        },
      ),
  };
}
