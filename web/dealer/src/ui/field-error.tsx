import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ErrorPanel } from "./error-panel.tsx";
import { StatusShape } from "./status-chip.tsx";
import styles from "./field-error.module.css";
import type { UserErrorLike } from "./user-errors.ts";

/** Beside the field: give its id to the field's `aria-describedby`. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <span id={id} className={styles.error}>
      <StatusShape tone="critical" />
      <span>{children}</span>
    </span>
  );
}

/** What is of no field, above the form. Nothing when there is none. */
export function FormErrors({ errors }: { errors: readonly UserErrorLike[] }) {
  const say = useErrorText();
  if (errors.length === 0) return null;
  return (
    <ErrorPanel
      variant="refused"
      title={<Trans>Nothing was saved</Trans>}
      why={
        <>
          {errors.map((error) => (
            <span key={`${error.code} ${error.path?.join(".")}`} className={styles.line}>
              {say(error)}
            </span>
          ))}
        </>
      }
      next={<Trans>Your entries are kept.</Trans>}
    />
  );
}

/** Words for refusals that every form knows. A feature asks its own codes first. */
export function useErrorText(): (error: UserErrorLike) => string {
  const { t } = useLingui();
  const texts: Readonly<Record<string, string>> = {
    NOT_FOUND: t`It was removed, or you do not have access.`,
    VERSION_CONFLICT: t`Someone changed it while you were editing.`,
    IDEMPOTENCY_KEY_REUSED: t`This form was already sent with other values. Open it again.`,
    ROOFTOP_UNKNOWN: t`Rooftop not found.`,
    CURRENCY_MISMATCH: t`The amount is not in the rooftop’s currency.`,
    AMOUNTS_HIDDEN: t`The lines hold amounts that you may not see, so they cannot be replaced.`,
    BUSY: t`Someone else is saving right now. Try again.`,
    NOTHING_TO_CHANGE: t`No change: it is already like this.`,
  };
  return ({ code, message }) => texts[code] ?? message;
}
