import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import TextField from "@mui/material/TextField";
import { useRef, type FormEvent } from "react";
import type { CustomerKind } from "../../__generated__/types.ts";
import { AttemptErrors } from "../../commands/attempt-errors.tsx";
import type { Attempt } from "../../commands/use-attempt.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { sortUserErrors } from "../../ui/user-errors.ts";
import { useRefusalText } from "../../words/refusal-text.ts";
import styles from "./customer-fields.module.css";
import { customerFields, type CustomerTexts } from "./customer-texts.ts";
import { useFieldNames } from "./use-field-names.ts";

export interface CustomerFieldsProps {
  kind: CustomerKind;
  texts: CustomerTexts;
  onChange: (change: Partial<CustomerTexts>) => void;
  attempt: Attempt;
  running: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** Name and contact; Ctrl/Cmd+Enter saves. */
export function CustomerFields(props: CustomerFieldsProps) {
  const { kind, texts, onChange, attempt, running, onSave, onCancel } = props;
  const { t } = useLingui();
  const say = useRefusalText();
  const names = useFieldNames();
  const form = useRef<HTMLFormElement>(null);
  const { byField, rest } = sortUserErrors(attempt.refused, customerFields);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!running) onSave();
  };
  useShortcuts(t`Customer`, [{ keys: "Mod+Enter", label: t`Save`, run: () => submit() }], form);
  const field = (name: keyof CustomerTexts, type: "text" | "tel" | "email" = "text") => {
    const [refusal] = byField.get(name) ?? [];
    return (
      <TextField
        id={`customer-${name}`}
        label={names[name]}
        type={type}
        value={texts[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
        error={refusal !== undefined}
        helperText={refusal && say(refusal)}
        slotProps={{ htmlInput: { maxLength: type === "email" ? 254 : 120, autoComplete: "off" } }}
      />
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {kind === "BUSINESS" && field("businessName")}
      <div className={styles.pair}>
        {field("givenName")}
        {field("familyName")}
      </div>
      <div className={styles.pair}>
        {field("phone", "tel")}
        {field("email", "email")}
      </div>
      <AttemptErrors refused={rest} failure={attempt.failure} />
      <div className={styles.footer}>
        <Button variant="outlined" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="contained" aria-disabled={running}>
          {running ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
        </Button>
      </div>
    </form>
  );
}
