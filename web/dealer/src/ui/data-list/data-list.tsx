import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ArrowUp } from "lucide-react";
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from "react";
import { ErrorPanel } from "../error-panel.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { createActiveRow } from "./active-row.ts";
import { tracksOf } from "./column-layout.ts";
import { ColumnMenu } from "./column-menu.tsx";
import type { IdSet } from "./id-set.ts";
import { ListBody } from "./list-body.tsx";
import { ListHeader } from "./list-header.tsx";
import type {
  Identified,
  ListColumn,
  ListRows,
  ListSort,
  NewRows,
  RowComponent,
} from "./list-types.ts";
import { useCards } from "./use-list-size.ts";
import { useColumns } from "./use-columns.ts";
import styles from "./data-list.module.css";

/** px. */
const HEADER = 32;
const MARK_WIDTH = 36;

export interface DataListProps<Ref extends Identified, Id extends string> {
  /** What it lists, for those who listen and for the help of the keys. */
  readonly label: string;
  /** Names what this person has made of the columns, on this device. */
  readonly name: string;
  readonly rows: ListRows<Ref>;
  /** Made once: another array draws every row again. */
  readonly columns: readonly ListColumn<Id>[];
  readonly Row: RowComponent<Ref, Id>;
  /** `full`: as a page of its own, not beside the list. */
  readonly onOpen?: (row: Ref, full: boolean) => void;
  /** Id of the row that is open beside the list. */
  readonly openId?: string | undefined;
  readonly sort?: ListSort<Id> | undefined;
  readonly onSort?: (sort: ListSort<Id>) => void;
  /** Makes rows selectable. */
  readonly selection?: IdSet;
  /** Rows that are about to go. */
  readonly leaving?: IdSet;
  /** Rows in all, where that is known. */
  readonly total?: number | undefined;
  /** Rows that wait on top. */
  readonly newer?: NewRows | undefined;
  /** Instead of rows, where there is none. */
  readonly empty: ReactNode;
  /** Where in the browser's history we are (`location.key`): there the list is found as it was left. */
  readonly place?: string;
  /** px; touch makes it 48. */
  readonly rowHeight?: number;
  /** px of a row where the list is narrow. */
  readonly cardHeight?: number;
  /** On top of what is printed: what is listed, as of when. */
  readonly printHeading?: ReactNode;
}

/** Who is at the top and does not touch the list sees new rows at once: nothing moves under a cursor. */
function useNewRowsAtTop(
  newer: NewRows | undefined,
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!newer || newer.count === 0 || scroller.current?.scrollTop !== 0) return;
    if (root.current?.matches(":hover, :focus-within") === false) newer.show();
  }, [newer, root, scroller]);
}

/** A list of any length: it draws what is on the screen and asks for what is about to be. */
export function DataList<Ref extends Identified, Id extends string>(props: DataListProps<Ref, Id>) {
  const { label, name, rows, Row, onOpen, openId, sort, onSort, selection, leaving } = props;
  const { total, newer, place, rowHeight = normalHeight(), cardHeight = 64 } = props;
  const { t } = useLingui();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const cards = useCards(root);
  const columns = useColumns(name, props.columns);
  const [active] = useState(createActiveRow);
  const marks = useMemo(() => ({ active, selection, leaving }), [active, selection, leaving]);
  useNewRowsAtTop(newer, root, scroller);
  const lead = selection && !cards ? MARK_WIDTH : 0;
  const { template, minWidth } = tracksOf(columns.visible, columns.layout, lead);
  const isEmpty = !rows.empty && rows.length === 0 && !rows.hasMore;
  const isFailed = rows.empty && rows.error !== undefined;
  const known = rows.hasMore ? undefined : rows.length;
  const count = total ?? known;
  const widths: CSSProperties & Record<`--${string}`, string> = {
    "--columns": template,
    "--list-width": cards ? "0" : `${minWidth}px`,
    "--header": `${HEADER}px`,
    "--row-height": `${rowHeight}px`,
  };

  return (
    <div ref={root} className={styles.list} style={widths}>
      {props.printHeading && <div className={styles.printHeading}>{props.printHeading}</div>}
      <div
        ref={scroller}
        role="grid"
        className={styles.scroller}
        aria-label={label}
        aria-rowcount={count === undefined ? -1 : count + 1}
        aria-multiselectable={selection && true}
        aria-busy={rows.empty || rows.previous}
      >
        <ListHeader columns={columns} selectable={lead > 0} sort={sort} onSort={onSort} />
        {!isEmpty && !isFailed && (
          <ListBody
            label={label}
            rows={rows}
            // A card shows what its styles have a place for.
            columns={cards ? columns.all : columns.visible}
            Row={Row}
            marks={marks}
            openId={openId}
            onOpen={onOpen}
            scroller={scroller}
            rowHeight={cards ? cardHeight : rowHeight}
            headerHeight={cards ? 0 : HEADER}
            place={place}
          />
        )}
      </div>
      <ColumnMenu columns={columns} />
      {isEmpty && <div className={styles.instead}>{props.empty}</div>}
      {isFailed && (
        <div className={styles.instead}>
          <ErrorPanel
            variant="failed"
            title={<Trans>The list could not be loaded</Trans>}
            next={<Trans>Check the connection and try again.</Trans>}
            onRetry={rows.retry}
          />
        </div>
      )}
      <div role="status" className={styles.pillPlace}>
        {rows.empty && !isFailed && <VisuallyHidden>{t`Loading`}</VisuallyHidden>}
        {newer && newer.count > 0 && <Pill newer={newer} />}
      </div>
    </div>
  );
}

function Pill({ newer: { count, show } }: { newer: NewRows }) {
  return (
    <button type="button" className={styles.pill} onClick={show}>
      <ArrowUp size={14} aria-hidden="true" />
      <Plural value={count} one="# new" other="# new" />
    </button>
  );
}

function normalHeight(): number {
  return matchMedia("(pointer: coarse)").matches ? 48 : 36;
}
