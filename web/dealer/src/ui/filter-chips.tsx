import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ListFilter, X } from "lucide-react";
import { useRef, useState } from "react";
import type { Filter, FilterChipsProps } from "./filter.ts";
import styles from "./filter-chips.module.css";
import { FilterSheet } from "./filter-sheet.tsx";
import popover from "./popover.module.css";
import { useNarrow } from "./use-narrow.ts";
import { usePopover } from "./use-popover.ts";

/** The filters in use as chips, the others behind one button; all of them a sheet on a phone. */
export function FilterChips(props: FilterChipsProps) {
  return useNarrow() ? <FiltersButton {...props} /> : <Chips {...props} />;
}

function Chips({ filters, onRemove, onClear }: FilterChipsProps) {
  const { t } = useLingui();
  const row = useRef<HTMLDivElement>(null);
  const used = filters.filter(({ summary }) => summary !== undefined);
  const unused = filters.filter(({ summary }) => summary === undefined);
  /** The button that was pressed goes with its chip, so the focus moves on first. */
  const leave = (change: () => void): void => {
    row.current?.querySelector<HTMLElement>("[data-add]")?.focus();
    change();
  };
  return (
    <div ref={row} className={styles.chips} role="group" aria-label={t`Filters`}>
      {used.map((filter) => (
        <Chip key={filter.id} filter={filter} onRemove={() => leave(() => onRemove(filter.id))} />
      ))}
      <AddFilter filters={unused} />
      {used.length > 1 && (
        <button type="button" className={styles.clear} onClick={() => leave(onClear)}>
          <Trans>Clear all</Trans>
        </button>
      )}
    </div>
  );
}

function Chip({ filter, onRemove }: { filter: Filter; onRemove: () => void }) {
  const { t } = useLingui();
  const { label, summary, editor } = filter;
  const { open, close, trigger, panel } = usePopover();
  return (
    <span className={styles.chip}>
      <button type="button" className={styles.summary} {...trigger}>
        <span className={styles.label}>{label}:</span> {summary}
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={t`Remove filter ${label}`}
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </button>
      <div {...panel} className={popover.panel} role="dialog" aria-label={label}>
        {open && (
          <div ref={focusField} className={styles.editor}>
            {editor(close)}
          </div>
        )}
      </div>
    </span>
  );
}

/** First which, then how: in the same place. */
function AddFilter({ filters }: { filters: readonly Filter[] }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<string>();
  const { open, close, trigger, panel } = usePopover({ onOpen: () => setChosen(undefined) });
  const filter = filters.find(({ id }) => id === chosen);
  return (
    <>
      <button type="button" className={styles.add} data-add="" {...trigger}>
        <ListFilter size={16} aria-hidden="true" />
        <Trans>Add filter</Trans>
      </button>
      <div
        {...panel}
        className={popover.panel}
        role="dialog"
        aria-label={filter?.label ?? t`Add filter`}
      >
        {open && filter && (
          <div ref={focusField} className={styles.editor}>
            {filter.editor(close)}
          </div>
        )}
        {open && !filter && (
          <div ref={focusField}>
            {filters.length === 0 && (
              <p className={styles.none}>
                <Trans>All filters are already added.</Trans>
              </p>
            )}
            {filters.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                className={styles.choice}
                onClick={() => setChosen(id)}
              >
                {label}
              </button>
            ))}
          </div>
        )}
      </div>
    </>
  );
}

function FiltersButton({ filters, onRemove, onClear, showLabel }: FilterChipsProps) {
  const [open, setOpen] = useState(false);
  const used = filters.filter(({ summary }) => summary !== undefined).length;
  return (
    <>
      <button type="button" className={styles.all} onClick={() => setOpen(true)}>
        <ListFilter size={16} aria-hidden="true" />
        <Trans>Filters</Trans>
        {used > 0 && (
          <span className={styles.used}>
            <Plural value={used} one="# in use" other="# in use" />
          </span>
        )}
      </button>
      {open && (
        <FilterSheet
          filters={filters}
          showLabel={showLabel}
          onRemove={onRemove}
          onClear={onClear}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function focusField(element: HTMLElement | null): void {
  element
    ?.querySelector<HTMLElement>(
      'input:not([aria-hidden]), select, textarea, [role="combobox"], button',
    )
    ?.focus();
}
