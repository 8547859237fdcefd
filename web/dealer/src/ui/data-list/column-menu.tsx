import { Trans, useLingui } from "@lingui/react/macro";
import { Columns3, Minus, Plus } from "lucide-react";
import popover from "../popover.module.css";
import { usePopover } from "../use-popover.ts";
import { isShown, widthOf } from "./column-layout.ts";
import type { ListColumn } from "./list-types.ts";
import type { Columns } from "./use-columns.ts";
import styles from "./column-menu.module.css";

/** px by which a press makes a column wider. */
const STEP = 24;

/** Which columns show, and how wide: what the edges of the header do, without dragging. */
export function ColumnMenu<Id extends string>({ columns }: { columns: Columns<Id> }) {
  const { t } = useLingui();
  const { trigger, panel } = usePopover({ align: "end" });
  return (
    <>
      <button type="button" className={styles.trigger} aria-label={t`Columns`} {...trigger}>
        <Columns3 size={16} aria-hidden="true" />
      </button>
      <div {...panel} className={popover.panel} role="group" aria-label={t`Columns`}>
        {columns.all.map((column) => (
          <Line key={column.id} column={column} columns={columns} />
        ))}
        <div className={styles.foot}>
          <button type="button" className={styles.restore} onClick={columns.restore}>
            <Trans>Reset columns</Trans>
          </button>
        </div>
      </div>
    </>
  );
}

interface LineProps<Id extends string> {
  column: ListColumn<Id>;
  columns: Columns<Id>;
}

function Line<Id extends string>({ column, columns }: LineProps<Id>) {
  const { t } = useLingui();
  const { id, title, fixed = false } = column;
  const { layout } = columns;
  const shown = isShown(column, layout);
  const resizeBy = (px: number) => (): void => columns.resize(id, widthOf(column, layout) + px);
  return (
    <div className={styles.line}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={shown}
          disabled={fixed}
          onChange={() => columns.show(id, !shown)}
        />
        {title}
      </label>
      <button
        type="button"
        className={styles.step}
        disabled={!shown}
        aria-label={t`${title}: narrower`}
        onClick={resizeBy(-STEP)}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.step}
        disabled={!shown}
        aria-label={t`${title}: wider`}
        onClick={resizeBy(STEP)}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
