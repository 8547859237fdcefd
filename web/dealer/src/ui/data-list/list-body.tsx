import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useRef,
  useSyncExternalStore,
  type MouseEvent,
  type RefObject,
} from "react";
import { ListEnd } from "./list-end.tsx";
import { ListRow, type ListMarks } from "./list-row.tsx";
import type { Identified, ListColumn, ListRows, RowComponent } from "./list-types.ts";
import { rememberedScroll } from "./scroll-memory.ts";
import { useListActions } from "./use-list-actions.ts";
import { useListScroll } from "./use-list-scroll.ts";
import { useLiveFlash } from "./use-live-flash.ts";
import { usePrinting } from "./use-printing.ts";
import styles from "./list-body.module.css";

/** Rows drawn beyond the edges of the screen. */
const OVERSCAN = 6;
const PRINTED_MAX = 2_000;
/** Rows that hold the place of those that come, in a list that nothing is known of. */
const SKELETONS = 30;

export interface ListBodyProps<Ref extends Identified, Id extends string> {
  readonly label: string;
  readonly rows: ListRows<Ref>;
  readonly columns: readonly ListColumn<Id>[];
  readonly Row: RowComponent<Ref, Id>;
  readonly marks: ListMarks;
  readonly openId: string | undefined;
  readonly onOpen: ((row: Ref, full: boolean) => void) | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
  /** px. */
  readonly rowHeight: number;
  /** px that the header covers. */
  readonly headerHeight: number;
  readonly place: string | undefined;
}

export function ListBody<Ref extends Identified, Id extends string>(props: ListBodyProps<Ref, Id>) {
  const { label, rows, columns, Row, marks, openId, onOpen, scroller } = props;
  const { rowHeight, headerHeight, place } = props;
  const body = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const active = useSyncExternalStore(marks.active.subscribe, marks.active.get);
  const length = rows.empty ? SKELETONS : rows.length;
  const virtualizer = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    initialOffset: () => rememberedScroll(place),
    rangeExtractor: (range) => indexesOf(range, active, printing),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const { startIndex: first, endIndex: last } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => {
    // On paper everything is on the screen.
    if (!printing) rows.ensure(first, last);
  }, [rows, first, last, printing]);
  const offset = useCallback(() => virtualizer.scrollOffset ?? 0, [virtualizer]);
  useListScroll({ scroller, rows, rowHeight, place, offset });
  useLiveFlash(body);
  const actions = useListActions({
    label,
    body,
    rows,
    marks,
    page: Math.max(1, last - first - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen,
  });

  return (
    <div
      ref={body}
      role="rowgroup"
      className={styles.body}
      data-previous={rows.previous || undefined}
      data-opens={onOpen !== undefined || undefined}
      style={{ height: length * rowHeight }}
      onMouseDown={keepTextUnmarked}
      {...actions}
    >
      {virtualizer.getVirtualItems().map(({ index }) => {
        const row = rows.rowAt(index);
        return (
          <ListRow
            key={index}
            index={index}
            row={row}
            columns={columns}
            Row={Row}
            marks={marks}
            height={rowHeight}
            isOpen={openId !== undefined && row?.id === openId}
          />
        );
      })}
      {!rows.empty && rows.length > 0 && <ListEnd rows={rows} rowHeight={rowHeight} />}
    </div>
  );
}

/** Those on the screen, and the one that has the focus: it would be lost with its row. */
function indexesOf(range: Range, active: number | undefined, printing: boolean): number[] {
  if (printing) return Array.from({ length: Math.min(range.count, PRINTED_MAX) }, (_, i) => i);
  const indexes = defaultRangeExtractor(range);
  const isAway = active !== undefined && active < range.count && !indexes.includes(active);
  return isAway ? [...indexes, active].toSorted((a, b) => a - b) : indexes;
}

/** A click with Shift means rows, not text. */
function keepTextUnmarked(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}
