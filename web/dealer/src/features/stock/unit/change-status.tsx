import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import TextField from "@mui/material/TextField";
import { useId, useState, type SubmitEvent } from "react";
import type { StockUnitStatus } from "../../../__generated__/types.ts";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import { FormErrors } from "../../../ui/field-error.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { showToast } from "../../../ui/toasts.ts";
import { isLast } from "../next-statuses.ts";
import { statusWords } from "../stock-words.ts";
import styles from "./change-status.module.css";
import { StatusConflict } from "./status-conflict.tsx";
import { statusVerb } from "./status-verbs.ts";
import { useChangeStatus, type SeenUnit, type StatusOutcome } from "./use-change-status.ts";

const REASON_LENGTH_MAX = 500;

export interface ChangeStatusProps {
  /** As it was when the decision was made. */
  readonly unit: SeenUnit;
  readonly to: StockUnitStatus;
  /** What is known of why, to be gone on with. */
  readonly reason?: string | undefined;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Asks why, then takes a unit to another status. What was typed stays until it is saved or given up. */
export function ChangeStatus(props: ChangeStatusProps) {
  const { unit, to, reason: known = "", onChanged, onClose } = props;
  const { t, i18n } = useLingui();
  const { run, running } = useChangeStatus();
  const [seen, setSeen] = useState(unit);
  const [reason, setReason] = useState(known.slice(0, REASON_LENGTH_MAX));
  const [outcome, setOutcome] = useState<StatusOutcome | "FAILED">();
  const form = useId();
  const verb = i18n._(statusVerb(seen.status, to));
  const conflict =
    typeof outcome === "object" && outcome.kind === "CONFLICT" ? outcome.unit : undefined;

  async function change(from: SeenUnit): Promise<void> {
    if (running) return;
    setOutcome(undefined);
    const next = await run(from, to, reason.trim()).catch(() => "FAILED" as const);
    if (next === "FAILED" || next.kind !== "STORED") return setOutcome(next);
    const words = i18n._(statusWords[to]);
    showToast(t`Status is now “${words}”`);
    onChanged();
    onClose();
  }

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void change(seen);
  };
  const insist = (): void => {
    if (!conflict) return;
    setSeen(conflict);
    void change(conflict);
  };

  return (
    <Modal
      title={verb}
      onClose={onClose}
      shape="sheet"
      footer={
        !conflict && (
          <>
            <Button variant="outlined" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" form={form} variant="contained" loading={running}>
              {verb}
            </Button>
          </>
        )
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        {isLast(to) && (
          <p>
            <Trans>The unit leaves stock. This cannot be undone.</Trans>
          </p>
        )}
        <TextField
          label={t`Reason (optional)`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={2}
          autoFocus
          slotProps={{ htmlInput: { maxLength: REASON_LENGTH_MAX } }}
        />
        {conflict && (
          <StatusConflict
            to={to}
            seen={seen}
            now={conflict}
            sending={running}
            onMine={insist}
            onTheirs={onClose}
          />
        )}
        {typeof outcome === "object" && outcome.kind === "REFUSED" && (
          <FormErrors errors={outcome.errors} />
        )}
        {outcome === "FAILED" && (
          <ErrorPanel
            variant="failed"
            title={<Trans>The status was not saved</Trans>}
            why={<Trans>The server did not respond.</Trans>}
            next={<Trans>Your entries are kept. Try again.</Trans>}
          />
        )}
      </form>
    </Modal>
  );
}
