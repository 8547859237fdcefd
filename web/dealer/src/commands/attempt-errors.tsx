import { useLingui } from "@lingui/react/macro";
import { isNetworkFailure, isRefused } from "../apollo/failures.ts";
import { StatusShape } from "../ui/status-chip.tsx";
import type { UserErrorLike } from "../ui/user-errors.ts";
import { useRefusalText } from "../words/refusal-text.ts";
import styles from "./attempt-errors.module.css";

export interface AttemptErrorsProps {
  /** Refusals that no field shows. */
  refused: readonly UserErrorLike[];
  failure: unknown;
}

/** Why nothing was saved, beside the button that was pressed. */
export function AttemptErrors({ refused, failure }: AttemptErrorsProps) {
  const say = useRefusalText();
  const sayFailure = useFailureText();
  const lines = refused.map(say);
  if (failure !== undefined) lines.push(sayFailure(failure));
  if (lines.length === 0) return null;
  return (
    <ul className={styles.errors} role="alert">
      {lines.map((line) => (
        <li key={line} className={styles.error}>
          <StatusShape tone="critical" />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}

/** Why a write was not answered. */
export function useFailureText(): (failure: unknown) => string {
  const { t } = useLingui();
  return (failure) => {
    if (isRefused(failure)) return t`Not saved: your role does not allow it. Ask your manager.`;
    // What was sent may be stored all the same: nobody knows until there is an answer.
    if (isNetworkFailure(failure)) return t`No answer. It is safe to try again.`;
    return t`Something went wrong on our side. It is safe to try again.`;
  };
}
