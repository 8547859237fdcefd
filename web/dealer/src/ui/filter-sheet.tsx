import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "./button.tsx";
import styles from "./filter-chips.module.css";
import type { FilterChipsProps } from "./filter.ts";
import { Modal } from "./modal.tsx";

/** All filters of a list on a phone, each with its field; the button says what will show. */
export function FilterSheet({
  filters,
  onRemove,
  onClear,
  onClose,
  showLabel,
}: FilterChipsProps & { onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Modal
      title={<Trans>Filters</Trans>}
      shape="sheet"
      onClose={onClose}
      footer={
        <>
          <Button variant="outlined" onClick={onClear}>
            <Trans>Clear all</Trans>
          </Button>
          <Button variant="contained" onClick={onClose}>
            {showLabel}
          </Button>
        </>
      }
    >
      <div>
        {filters.map(({ id, label, summary, editor }) => (
          <details key={id} className={styles.part}>
            <summary className={styles.partHead}>
              <span>{label}</span>
              <span className={styles.label}>{summary ?? t`Any`}</span>
            </summary>
            <div className={styles.editor}>
              {editor(() => undefined)}
              {summary !== undefined && (
                <Button variant="text" onClick={() => onRemove(id)}>
                  <Trans>Remove filter {label}</Trans>
                </Button>
              )}
            </div>
          </details>
        ))}
      </div>
    </Modal>
  );
}
