import { useLingui } from "@lingui/react/macro";
import styles from "./stock-list-screen.module.css";
import { withSort, type StockSort } from "./stock-view.ts";
import type { StockParams } from "./use-stock-params.ts";

/** A phone has no column titles to sort by. */
export function StockSortChoice({ stock }: { readonly stock: StockParams }) {
  const { params, view, go } = stock;
  const { t } = useLingui();
  const sorts: readonly (StockSort & { readonly label: string })[] = [
    { by: "days", descending: false, label: t`Newest first` },
    { by: "days", descending: true, label: t`Oldest first` },
    { by: "price", descending: false, label: t`Lowest price first` },
    { by: "price", descending: true, label: t`Highest price first` },
    { by: "number", descending: false, label: t`By stock number` },
  ];
  const current = sorts.findIndex(
    ({ by, descending }) => by === view.sort.by && descending === view.sort.descending,
  );
  return (
    <select
      className={styles.sort}
      aria-label={t`Sort`}
      value={current}
      onChange={(event) => {
        const sort = sorts[Number(event.currentTarget.value)];
        if (sort) go(withSort(params, sort));
      }}
    >
      {current === -1 && <option value={-1}>{t`Custom`}</option>}
      {sorts.map(({ label }, index) => (
        <option key={label} value={index}>
          {label}
        </option>
      ))}
    </select>
  );
}
