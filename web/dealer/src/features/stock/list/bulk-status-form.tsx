import { Plural, Trans, useLingui } from "@lingui/react/macro";
import TextField from "@mui/material/TextField";
import { useState, type SubmitEvent } from "react";
import type { StockRowFragment, StockUnitStatus } from "../../../__generated__/types.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { isLast, nextStatuses } from "../next-statuses.ts";
import { statusWords } from "../stock-words.ts";
import styles from "./bulk-reprice.module.css";

const FORM = "bulk-status";
const REASON_LENGTH_MAX = 500;

export interface NewStatus {
  readonly to: StockUnitStatus;
  readonly reason: string;
}

export interface BulkStatusFormProps {
  readonly units: readonly StockRowFragment[];
  /** More than the units when some could not be taken. */
  readonly selected: number;
  readonly onSend: (next: NewStatus) => void;
  readonly onClose: () => void;
}

/** Where the units are to go, and why. */
export function BulkStatusForm({ units, selected, onSend, onClose }: BulkStatusFormProps) {
  const { t, i18n } = useLingui();
  const [to, setTo] = useState<StockUnitStatus>();
  const [reason, setReason] = useState("");
  const choices = nextStatuses(units);
  const moved = units.filter((unit) => to !== undefined && unit.nextStatuses.includes(to));
  const committed = moved.filter(({ activeDeal }) => activeDeal !== null).length;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (to !== undefined && moved.length > 0) onSend({ to, reason: reason.trim() });
  };
  return (
    <Modal
      title={
        <Plural
          value={selected}
          one="Change the status of # unit"
          other="Change the status of # units"
        />
      }
      onClose={onClose}
      footer={
        <>
          <Button variant="outlined" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={FORM} variant="contained" disabled={moved.length === 0}>
            {moved.length === 0 ? (
              <Trans>Change status</Trans>
            ) : (
              <Plural value={moved.length} one="Change # unit" other="Change # units" />
            )}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={submit}>
        {choices.length === 0 ? (
          <p>
            <Trans>You may not change the status of any of these units.</Trans>
          </p>
        ) : (
          <fieldset className={styles.statuses}>
            <legend className={styles.legend}>{t`New status`}</legend>
            {choices.map(({ status, count }) => (
              <label key={status} className={styles.choice}>
                <input
                  type="radio"
                  name="to"
                  checked={to === status}
                  onChange={() => setTo(status)}
                />
                <span className={styles.words}>{i18n._(statusWords[status])}</span>
                <span className={styles.unknown}>
                  {t`${i18n.number(count)} of ${i18n.number(selected)}`}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <div className={styles.hints} role="status">
          {to !== undefined && selected > moved.length && (
            <p className={styles.hint}>
              <Plural
                value={selected - moved.length}
                one="# unit is left out: it cannot go there from its status, or you may not take it there."
                other="# units are left out: they cannot go there from their status, or you may not take them there."
              />
            </p>
          )}
          {committed > 0 && (
            <StatusChip tone="warning">
              <Plural
                value={committed}
                one="# of them is committed on a deal"
                other="# of them are committed on a deal"
              />
            </StatusChip>
          )}
          {to !== undefined && isLast(to) && (
            <StatusChip tone="warning">
              <Trans>The units leave stock. This cannot be undone.</Trans>
            </StatusChip>
          )}
        </div>
        <TextField
          label={t`Reason (optional)`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: REASON_LENGTH_MAX } }}
        />
      </form>
    </Modal>
  );
}
