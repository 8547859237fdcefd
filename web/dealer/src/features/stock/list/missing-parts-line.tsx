import { useLingui } from "@lingui/react/macro";
import type { ErrorLike } from "@apollo/client";
import { PartUnavailable } from "../../../ui/error-panel.tsx";
import { missingParts, type Part } from "./missing-parts.ts";
import styles from "./stock-list-screen.module.css";

/** Departments that did not answer: their columns are empty for now, the others stand. */
export function MissingPartsLine(props: {
  readonly error: ErrorLike | undefined;
  readonly onRetry: () => void;
}) {
  const { t } = useLingui();
  const words: Readonly<Record<Part, string>> = {
    service: t`Service history and recalls`,
    deals: t`Deals`,
    leads: t`Leads`,
    counts: t`Counts`,
  };
  const parts = missingParts(props.error);
  if (parts.length === 0) return null;
  return (
    <div className={styles.missing}>
      {parts.map((part) => (
        <PartUnavailable key={part} what={words[part]} onRetry={props.onRetry} />
      ))}
    </div>
  );
}
