import { Trans, useLingui } from "@lingui/react/macro";
import { useKeysetPages } from "../../../apollo/use-keyset-pages.ts";
import { ErrorPanel, NoPermission } from "../../../ui/error-panel.tsx";
import { placeIn } from "../../../viewer/place.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { MissingPartsLine } from "./missing-parts-line.tsx";
import { StockArea } from "./stock-area.tsx";
import { StockFilters } from "./stock-filters.tsx";
import { StockHeader } from "./stock-header.tsx";
import styles from "./stock-list-screen.module.css";
import { stockPages } from "./stock-pages.ts";
import { StockViews } from "./stock-views.tsx";
import { useStockFilters } from "./use-stock-filters.tsx";
import { useStockOverview } from "./use-stock-overview.ts";
import { useStockParams } from "./use-stock-params.ts";

/** The stock of a rooftop, or of all. */
export function StockListScreen() {
  const { t } = useLingui();
  const { may } = useViewer();
  if (may("stock:read")) return <StockList />;
  return (
    <>
      <h1>{t`Stock`}</h1>
      <NoPermission needs={t`access to stock`} />
    </>
  );
}

function StockList() {
  const { t } = useLingui();
  const stock = useStockParams();
  const { params, go } = stock;
  const { rooftops, sight } = useViewer();
  const everywhere = placeIn(params) === undefined && rooftops.length > 1;
  const pages = stockPages(params, sight);
  const rows = useKeysetPages(pages);
  const counted = useStockOverview(pages.variables);
  const facets = counted.overview?.facets ?? undefined;
  const filters = useStockFilters(stock, facets, everywhere);
  return (
    <>
      <title>{t`Stock`}</title>
      <StockHeader stock={stock} overview={counted.overview} />
      <div className={styles.views}>
        <StockViews params={params} go={go} />
      </div>
      <StockFilters stock={stock} filters={filters} overview={counted.overview} />
      <MissingPartsLine error={rows.partial} onRetry={rows.refresh} />
      {rows.previous && rows.error !== undefined && <NotShown onRetry={rows.retry} />}
      <StockArea
        stock={stock}
        rows={rows}
        counted={counted}
        filters={filters}
        everywhere={everywhere}
      />
    </>
  );
}

/** The rows below are still those of before. */
function NotShown({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <ErrorPanel
      variant="failed"
      title={<Trans>This view could not be loaded</Trans>}
      why={<Trans>The rows below are from the previous view.</Trans>}
      onRetry={onRetry}
    />
  );
}
