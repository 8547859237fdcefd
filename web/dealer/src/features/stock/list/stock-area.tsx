import { Trans, useLingui } from "@lingui/react/macro";
import { ScanBarcode } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState, type MouseEvent } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import type { KeysetRows } from "../../../apollo/use-keyset-pages.ts";
import { createIdSet } from "../../../ui/data-list/id-set.ts";
import type { Filter } from "../../../ui/filter.ts";
import { showToast } from "../../../ui/toasts.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { fromList } from "../stock-list-place.ts";
import { newerRows } from "./newer-rows.ts";
import styles from "./stock-area.module.css";
import { StockBulkBar } from "./stock-bulk-bar.tsx";
import { useStockColumns } from "./stock-columns.ts";
import { StockEmpty } from "./stock-empty.tsx";
import { StockKeys } from "./stock-keys.tsx";
import type { StockRef } from "./stock-row.tsx";
import { StockTable } from "./stock-table.tsx";
import { usePriceCell } from "./use-price-cell.ts";
import { useStockLive } from "./use-stock-live.ts";
import type { CountedStock } from "./use-stock-overview.ts";
import type { StockParams } from "./use-stock-params.ts";

/** What the list is drawn without; it is there by the time somebody asks for it. */
const loadPanel = () => import("./unit-panel.tsx");
const loadReprice = () => import("./reprice-in-place.tsx");
const UnitPanel = lazy(async () => ({ default: (await loadPanel()).UnitPanel }));
const RepriceInPlace = lazy(async () => ({ default: (await loadReprice()).RepriceInPlace }));
/** ms after the first rows. */
const LATER_MS = 1_000;

/** Rows at the top that what is newest is compared with. */
const KNOWN_MAX = 100;

export interface StockAreaProps {
  readonly stock: StockParams;
  readonly rows: KeysetRows<StockRef>;
  readonly counted: CountedStock;
  readonly filters: readonly Filter[];
  /** Units of several rooftops are shown. */
  readonly everywhere: boolean;
}

/** The rows with all that is done to them, and the unit that is open beside them. */
export function StockArea({ stock, rows, counted, filters, everywhere }: StockAreaProps) {
  const { t } = useLingui();
  const { openId, open } = stock;
  const { overview, newest, recount } = counted;
  const area = useRef<HTMLDivElement>(null);
  const [selection] = useState(createIdSet);
  // What is done to all that is selected is done to rows that can be seen.
  useEffect(() => selection.clear, [selection, rows.list]);
  const columns = useStockColumns({ everywhere, isUnitOpen: openId !== undefined });
  const leaving = useStockLive(rows, recount);
  const { priced, close, openIn } = usePriceCell(area, rows);
  const onClick = useLinks(openIn);
  useLoadLater();
  const total = overview?.totalCount;
  const newer = newerRows(newest, knownIds(rows));
  return (
    <div ref={area} className={styles.area} onClick={onClick}>
      <StockKeys
        onReprice={() => {
          if (!openIn(document.activeElement)) showToast(t`Go to a unit you can reprice.`);
        }}
      />
      <StockTable
        stock={stock}
        rows={rows}
        columns={columns}
        selection={selection}
        leaving={leaving}
        total={total?.precision === "EXACT" ? total.value : undefined}
        newer={isNewestFirst(stock) ? { count: newer, show: rows.reset } : undefined}
        narrowedBy={filters.flatMap(({ label, summary }) =>
          summary === undefined ? [] : `${label}: ${summary}`,
        )}
        empty={
          <StockEmpty stock={stock} filters={filters} facets={overview?.facets ?? undefined} />
        }
      />
      <StockBulkBar selection={selection} />
      <Receive />
      <Suspense fallback={null}>
        {priced && <RepriceInPlace key={priced.unitId} {...priced} onClose={close} />}
      </Suspense>
      <Suspense fallback={null}>
        {openId !== undefined && (
          <UnitPanel key={openId} id={openId} onClose={() => open(undefined)} />
        )}
      </Suspense>
    </div>
  );
}

function useLoadLater(): void {
  useEffect(() => {
    // Without a network it is loaded when it is needed, and its failure is told then.
    const load = (): void => void Promise.allSettled([loadPanel(), loadReprice()]);
    const timer = setTimeout(load, LATER_MS);
    return () => clearTimeout(timer);
  }, []);
}

/** Within thumb's reach on a phone. */
function Receive() {
  const { may } = useViewer();
  if (!may("stock:write")) return null;
  return (
    <Link to="/stock/receive" className={styles.receive}>
      <ScanBarcode size={20} aria-hidden="true" />
      <Trans>Receive</Trans>
    </Link>
  );
}

/** One listener for what can be clicked within rows: the page of the unit, and its price. */
function useLinks(openPrice: (from: Element) => boolean): (event: MouseEvent) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (event) => {
    const target = event.target as Element;
    if (target.closest("[data-reprice]")) return void openPrice(target);
    const href = target.closest<HTMLElement>("[data-index] a[href]")?.getAttribute("href");
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!href || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    void navigate(href, { state: fromList(search) });
  };
}

function isNewestFirst({ view: { sort } }: StockParams): boolean {
  return sort.by === "days" && !sort.descending;
}

function knownIds(rows: KeysetRows<StockRef>): ReadonlySet<string> {
  const count = Math.min(KNOWN_MAX, rows.length);
  return new Set(Array.from({ length: count }, (_, index) => rows.rowAt(index)?.id ?? ""));
}
