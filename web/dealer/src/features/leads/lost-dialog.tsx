import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { useState, type FormEvent } from "react";
import type { LeadLostReason } from "../../__generated__/types.ts";
import { Modal } from "../../ui/modal.tsx";
import { lostReasonWords } from "../../words/lead-words.ts";
import styles from "./lost-dialog.module.css";

export interface LostDialogProps {
  name: string;
  onLost: (reason: LeadLostReason) => void;
  onClose: () => void;
}

/** A lead is not lost without a reason. */
export function LostDialog({ name, onLost, onClose }: LostDialogProps) {
  const { t, i18n } = useLingui();
  const [reason, setReason] = useState<LeadLostReason>();
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason === undefined) return;
    onClose();
    onLost(reason);
  };
  return (
    <Modal title={t`Why was ${name} lost?`} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <fieldset className={styles.reasons} aria-describedby="lost-missing">
          {(Object.keys(lostReasonWords) as LeadLostReason[]).map((code, index) => (
            <label key={code} className={styles.reason}>
              <input
                type="radio"
                name="lost-reason"
                checked={code === reason}
                autoFocus={index === 0}
                onChange={() => setReason(code)}
              />
              {i18n._(lostReasonWords[code])}
            </label>
          ))}
        </fieldset>
        <div className={styles.footer}>
          <span id="lost-missing" className={styles.missing} role="alert">
            {asked && reason === undefined && <Trans>Choose a reason.</Trans>}
          </span>
          <Button variant="outlined" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="contained">
            <Trans>Mark as lost</Trans>
          </Button>
        </div>
      </form>
    </Modal>
  );
}
