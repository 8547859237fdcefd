import type { ReactNode } from "react";
import { rove } from "./roving.ts";
import styles from "./tabs.module.css";
import { useShortcuts } from "./use-shortcuts.ts";

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** What is in it, exact or "10,000+". */
  readonly count?: ReactNode;
}

export interface TabsProps {
  /** Name of the row, "Saved views"; also of its keys in the `?` dialog. */
  label: string;
  tabs: readonly Tab[];
  current: string | undefined;
  onSelect: (id: string) => void;
  /** Id of the element that shows the tab. */
  panelId?: string | undefined;
  /** Keys 1–9 open the first nine. */
  numbered?: boolean;
  /** At the end: save this view. */
  actions?: ReactNode;
}

const NUMBERED_MAX = 9;

/** Saved views, or the parts of an object. Arrows move and open. */
export function Tabs(props: TabsProps) {
  const { label, tabs, current, onSelect, panelId, numbered = false, actions } = props;
  const numbers = numbered ? tabs.slice(0, NUMBERED_MAX) : [];
  useShortcuts(
    label,
    numbers.map((tab, index) => ({
      keys: String(index + 1),
      label: tab.label,
      run: () => onSelect(tab.id),
    })),
  );
  const stop = tabs.some(({ id }) => id === current) ? current : tabs[0]?.id;
  return (
    <div className={styles.row}>
      <div
        className={styles.tabs}
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => {
          const id = rove(event, '[role="tab"]')?.dataset.tab;
          if (id !== undefined) onSelect(id);
        }}
      >
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className={styles.tab}
            data-tab={id}
            aria-selected={id === current}
            aria-controls={id === current ? panelId : undefined}
            tabIndex={id === stop ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </button>
        ))}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
