import { Plural, Trans } from "@lingui/react/macro";
import type { Identified, ListRows } from "./list-types.ts";
import styles from "./list-end.module.css";

/** What comes after the rows: more of them, a fault, or nothing. */
export function ListEnd<Ref extends Identified>({
  rows,
  rowHeight,
}: {
  rows: ListRows<Ref>;
  rowHeight: number;
}) {
  return (
    <div
      role="row"
      aria-rowindex={rows.length + 2}
      className={styles.end}
      style={{ height: rowHeight, transform: `translateY(${rows.length * rowHeight}px)` }}
    >
      <div role="gridcell" className={styles.cell}>
        <Words rows={rows} />
      </div>
    </div>
  );
}

function Words<Ref extends Identified>({ rows }: { rows: ListRows<Ref> }) {
  if (rows.error !== undefined) {
    return (
      <>
        <Trans>These rows could not be loaded.</Trans>{" "}
        <button type="button" className={styles.retry} onClick={rows.retry}>
          <Trans>Try again</Trans>
        </button>
      </>
    );
  }
  if (rows.hasMore) return <Trans>Loading more…</Trans>;
  return <Plural value={rows.length} one="# row, end of list" other="# rows, end of list" />;
}
