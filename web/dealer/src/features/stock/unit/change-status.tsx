import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useId, useState, type FormEvent } from "react";
import type {
  ChangeUnitStatusMutation,
  StockUnitStatus,
  UnitActionsFragment,
} from "../../../__generated__/types.ts";
import { useCommand } from "../../../apollo/use-command.ts";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import { FormErrors } from "../../../ui/field-error.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { showToast } from "../../../ui/toasts.ts";
import { statusWords } from "../stock-words.ts";
import { ChangeUnitStatusDocument } from "./__generated__/change-status.ts";
import styles from "./change-status.module.css";
import { StatusConflict } from "./status-conflict.tsx";
import { isLast, statusVerb } from "./status-verbs.ts";

const REASON_LENGTH_MAX = 500;

type UserError = ChangeUnitStatusMutation["changeStockUnitStatus"]["userErrors"][number];

export interface ChangeStatusProps {
  /** As it is now; it may change while somebody writes. */
  readonly unit: UnitActionsFragment;
  readonly to: StockUnitStatus;
  readonly onClose: () => void;
}

/** Asks why, then takes a unit to another status. */
export function ChangeStatus({ unit, to, onClose }: ChangeStatusProps) {
  const { t, i18n } = useLingui();
  const { run, running } = useCommand(ChangeUnitStatusDocument);
  // What the person saw when the decision was made.
  const [seen, setSeen] = useState(unit);
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [failed, setFailed] = useState(false);
  const form = useId();
  const verb = i18n._(statusVerb(seen.status, to));
  const conflict = errors.some(({ __typename }) => __typename === "VersionConflictError");

  async function change(from: UnitActionsFragment): Promise<void> {
    if (running) return;
    setSeen(from);
    setErrors([]);
    setFailed(false);
    const { id: stockUnitId, version: expectedVersion } = from;
    const asked = { stockUnitId, expectedVersion, status: to, reason: reason.trim() || null };
    const answer = await run(asked).catch(() => undefined);
    if (!answer) return setFailed(true);
    const { userErrors } = answer.changeStockUnitStatus;
    if (userErrors.length > 0) return setErrors(userErrors);
    const words = i18n._(statusWords[to]);
    showToast(t`Saved: ${words}`);
    onClose();
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void change(seen);
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
            <Trans>The unit leaves stock. This cannot be taken back.</Trans>
          </p>
        )}
        <TextField
          label={t`Why (if it needs saying)`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={2}
          autoFocus
          slotProps={{ htmlInput: { maxLength: REASON_LENGTH_MAX } }}
        />
        {!conflict && <FormErrors errors={errors} />}
        {conflict && (
          <StatusConflict
            to={to}
            seen={seen}
            now={unit}
            errors={errors}
            sending={running}
            onMine={() => void change(unit)}
            onTheirs={onClose}
          />
        )}
        {failed && (
          <ErrorPanel
            variant="offline"
            title={<Trans>The server did not answer</Trans>}
            why={<Trans>Trying again saves it once, even if it did arrive.</Trans>}
            onRetry={() => void change(seen)}
            retrying={running}
          />
        )}
      </form>
    </Modal>
  );
}
