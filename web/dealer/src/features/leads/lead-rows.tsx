import { useVirtualizer } from "@tanstack/react-virtual";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, type RefObject } from "react";
import { absentIn } from "../../apollo/ask-parts.ts";
import type { KeysetRows } from "../../apollo/use-keyset-pages.ts";
import type { RowRef } from "../../apollo/keyset-page.ts";
import type { LeadListQuery } from "../../__generated__/types.ts";
import { ErrorPanel, PartUnavailable } from "../../ui/error-panel.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { useNow } from "../../ui/use-now.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { LeadRow } from "./lead-row.tsx";
import styles from "./lead-rows.module.css";
import type { LeadView } from "./lead-view.ts";

export type LeadRef = RowRef<LeadListQuery["leads"]["nodes"][number]>;
export type LeadRowsSource = KeysetRows<LeadRef>;

/** Three lines of text and air; the same while they are on their way. */
export const LEAD_ROW_PX = 76;
const OVERSCAN_ROWS = 8;

export interface LeadRowsProps {
  rows: LeadRowsSource;
  view: LeadView;
  /** The search part of the address at which a lead opens. */
  hrefOf: (leadId: string) => string;
  scroller: RefObject<HTMLDivElement | null>;
  /** Index of the open lead, to be kept in sight; -1 for none. */
  openIndex: number;
  /** Leads that have come in since the list was fetched. */
  waiting: number;
  onShowWaiting: () => void;
}

/** The leads of a queue, as far down as somebody scrolls. */
export function LeadRows(props: LeadRowsProps) {
  const { rows, view, hrefOf, scroller, openIndex, waiting, onShowWaiting } = props;
  const { t } = useLingui();
  const now = useNow();
  const { rooftops } = useViewer();
  const virtualizer = useVirtualizer({
    count: rows.length + (rows.hasMore ? 1 : 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => LEAD_ROW_PX,
    overscan: OVERSCAN_ROWS,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => rows.ensure(first, last), [rows, first, last]);
  useEffect(() => {
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex, { align: "auto" });
  }, [openIndex, virtualizer]);
  const carsAway = absentIn(rows.partial).includes("vehicle");
  return (
    <div className={styles.frame}>
      {waiting > 0 && (
        <button type="button" className={styles.waiting} onClick={onShowWaiting}>
          <Plural value={waiting} one="# new lead" other="# new leads" />
        </button>
      )}
      <div ref={scroller} className={styles.scroller} data-previous={rows.previous}>
        {carsAway && (
          <div className={styles.notice}>
            <PartUnavailable what={t`Vehicles`} onRetry={rows.refresh} />
          </div>
        )}
        <ol
          className={styles.rows}
          aria-label={t`Leads`}
          aria-busy={rows.previous}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const lead = rows.rowAt(index);
            return (
              <li
                key={lead?.id ?? index}
                className={styles.item}
                style={{ height: LEAD_ROW_PX, transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={rows.hasMore ? -1 : rows.length}
              >
                {lead ? (
                  <LeadRow
                    lead={lead}
                    href={hrefOf(lead.id)}
                    selected={lead.id === view.leadId}
                    now={now}
                    queue={view.queue}
                    showRooftop={view.rooftopId === undefined && rooftops.length > 1}
                    carsAway={carsAway}
                  />
                ) : (
                  <SkeletonRows rows={1} rowHeight={LEAD_ROW_PX} />
                )}
              </li>
            );
          })}
        </ol>
        {rows.error && (
          <ErrorPanel
            variant="failed"
            title={<Trans>More leads could not be loaded</Trans>}
            onRetry={rows.retry}
          />
        )}
      </div>
    </div>
  );
}
