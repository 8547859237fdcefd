import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { useRef } from "react";
import { FilterChips } from "../../../ui/filter-chips.tsx";
import type { Filter } from "../../../ui/filter.ts";
import { useShortcuts } from "../../../ui/use-shortcuts.ts";
import styles from "./stock-list-screen.module.css";
import { StockSortChoice } from "./stock-sort-choice.tsx";
import { withFilter, withoutFilters, type FilterKey } from "./stock-view.ts";
import type { StockOverview } from "./use-stock-overview.ts";
import type { StockParams } from "./use-stock-params.ts";

export function StockFilters(props: {
  readonly stock: StockParams;
  readonly filters: readonly Filter[];
  readonly overview: StockOverview | undefined;
}) {
  const { stock, filters, overview } = props;
  const { params, go } = stock;
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const add = (): void => {
    // The button for another filter, or on a phone the one for all of them.
    [...(place.current?.querySelectorAll("button") ?? [])].findLast(isOpener)?.click();
  };
  useShortcuts(t`Stock`, [{ keys: "f", label: t`Add filter`, run: add }]);
  const count = overview?.totalCount.value;
  return (
    <div ref={place} className={styles.filters}>
      <FilterChips
        filters={filters}
        onRemove={(id) => go(withFilter(params, id as FilterKey, undefined))}
        onClear={() => go(withoutFilters(params))}
        showLabel={
          count === undefined
            ? t`Show units`
            : t`Show ${plural(count, { one: "# unit", other: "# units" })}`
        }
      />
      <StockSortChoice stock={stock} />
    </div>
  );
}

function isOpener(button: HTMLButtonElement): boolean {
  return button.hasAttribute("aria-expanded") || button.parentElement?.childElementCount === 1;
}
