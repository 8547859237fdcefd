import { Trans, useLingui } from "@lingui/react/macro";
import { buttonLook } from "../../../ui/button.tsx";
import { Link } from "react-router";
import { EmptyFiltered, EmptyFirst } from "../../../ui/empty.tsx";
import type { Filter } from "../../../ui/filter.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { StockElsewhere } from "./stock-elsewhere.tsx";
import { filterKeys, withFilter, withoutFilters, type FilterKey } from "./stock-view.ts";
import type { StockFacets } from "./use-stock-overview.ts";
import type { StockParams } from "./use-stock-params.ts";

export interface StockEmptyProps {
  readonly stock: StockParams;
  readonly filters: readonly Filter[];
  readonly facets: StockFacets | undefined;
}

/** No rows: because nothing is there, or because of what was asked for. */
export function StockEmpty({ stock, filters, facets }: StockEmptyProps) {
  const { params, view, go } = stock;
  const { t } = useLingui();
  const inUse = filters.flatMap(({ id, label, summary }) =>
    summary === undefined ? [] : [{ id, label: `${label}: ${summary}` }],
  );
  const search = view.search;
  const withSearch =
    search === undefined ? inUse : [{ id: "q", label: t`Search: ${search}` }, ...inUse];
  const gone = facets?.status.reduce((sum, { count }) => sum + count, 0) ?? 0;
  // What is not in stock any more may be what is looked for.
  const isInStock = view.statuses === "IN_STOCK";
  const active =
    isInStock && gone > 0
      ? [...withSearch, { id: "status", label: t`Status: in stock` }]
      : withSearch;
  if (active.length === 0) return <NothingYet />;
  const drop = (id: string): void =>
    go(withFilter(params, id as FilterKey, id === "status" ? "all" : undefined));
  return (
    <EmptyFiltered
      filters={active}
      // All that is found by what is searched for is the most that any of them hides.
      most={search === undefined && facets ? mostHiding(active, facets) : undefined}
      elsewhere={search !== undefined && <StockElsewhere params={params} />}
      onDrop={drop}
      onDropAll={() => go(isInStock && gone > 0 ? allStatuses(params) : withoutFilters(params))}
    />
  );
}

function NothingYet() {
  const { t } = useLingui();
  const { may } = useViewer();
  return (
    <EmptyFirst
      title={t`No stock yet`}
      actions={
        may("stock:write") && (
          <Link to="/stock/receive" {...buttonLook("contained")}>
            <Trans>Receive by VIN</Trans>
          </Link>
        )
      }
    >
      <Trans>Units appear here as soon as they are received.</Trans>
    </EmptyFirst>
  );
}

/** The filter without which the most would show: each facet counts without its own condition. */
function mostHiding(
  active: readonly { readonly id: string }[],
  facets: StockFacets,
): { id: string; count: number } | undefined {
  const counts: Readonly<Record<string, readonly { readonly count: number }[]>> = {
    status: facets.status,
    condition: facets.condition,
    make: facets.make,
    rooftop: facets.rooftop,
    age: facets.ages,
  };
  const without = active.map(({ id }) => ({
    id,
    count: (counts[id] ?? []).reduce((sum, { count }) => sum + count, 0),
  }));
  const [most] = without.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most : undefined;
}

function allStatuses(params: URLSearchParams): URLSearchParams {
  const cleared = filterKeys.reduce((next, key) => withFilter(next, key, undefined), params);
  return withFilter(cleared, "status", "all");
}
