import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { buttonLook } from "../../../ui/button.tsx";
import { ScanBarcode } from "lucide-react";
import { Link } from "react-router";
import { Histogram } from "../../../ui/histogram.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { ageText } from "./age-words.ts";
import styles from "./stock-list-screen.module.css";
import { StockSearch } from "./stock-search.tsx";
import { isSameSpan, withFilter } from "./stock-view.ts";
import type { StockFacets, StockOverview } from "./use-stock-overview.ts";
import type { StockParams } from "./use-stock-params.ts";

export interface StockHeaderProps {
  readonly stock: StockParams;
  readonly overview: StockOverview | undefined;
}

export function StockHeader({ stock, overview }: StockHeaderProps) {
  const { params, view, go } = stock;
  const { may } = useViewer();
  return (
    <div className={styles.head}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1>
            <Trans>Stock</Trans>
          </h1>
          <Count overview={overview} />
        </div>
        <StockSearch value={view.search} onSearch={(text) => go(withFilter(params, "q", text))} />
        <Ages stock={stock} facets={overview?.facets ?? undefined} />
        {may("stock:write") && (
          <Link to="/stock/receive" {...buttonLook("contained", styles.receive)}>
            <ScanBarcode size={16} aria-hidden="true" />
            <Trans>Receive by VIN</Trans>
          </Link>
        )}
      </header>
    </div>
  );
}

/** The exact number, or that there are more than were counted. */
function Count({ overview }: { readonly overview: StockOverview | undefined }) {
  const { i18n } = useLingui();
  if (!overview) return <p className={styles.count}>&nbsp;</p>;
  const { value, precision } = overview.totalCount;
  const number = i18n.number(value);
  return (
    <p className={styles.count} role="status">
      {precision === "AT_LEAST" ? (
        <Trans>{number}+ units</Trans>
      ) : (
        <Plural value={value} one="# unit" other="# units" />
      )}
    </p>
  );
}

/** How old the stock is; a bar is also the filter for its age. */
function Ages(props: { readonly stock: StockParams; readonly facets: StockFacets | undefined }) {
  const { stock, facets } = props;
  const { params, view, go } = stock;
  const { t } = useLingui();
  const spans = facets?.ages.map(({ fromDays, toDays, count }) => ({
    span: { from: fromDays, to: toDays ?? undefined },
    count,
  }));
  if (!spans) return <div className={styles.ages} />;
  const buckets = spans.map(({ span, count }) => ({
    id: ageText(span),
    label: ageText(span),
    count,
  }));
  const selected = spans.find(({ span }) => isSameSpan(view.age, span));
  return (
    <div className={styles.ages}>
      <Histogram
        label={t`Days in stock`}
        buckets={buckets}
        selected={selected && ageText(selected.span)}
        onSelect={(id) => {
          const chosen = spans.find(({ span }) => ageText(span) === id);
          go(withFilter(params, "age", chosen?.span));
        }}
      />
    </div>
  );
}
