import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../ui/button.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import type { UserErrorLike } from "../../../ui/user-errors.ts";
import styles from "./bulk-result.module.css";
import type { BulkItem, BulkOutcome, BulkRun } from "./use-bulk-run.ts";

export interface BulkResultProps<Item extends BulkItem> {
  readonly bulk: BulkRun<Item>;
  /** What was done. */
  readonly label: ReactNode;
  /** How many were stored, for people. */
  readonly done: (stored: number) => ReactNode;
  /** Words for a refusal. */
  readonly say: (error: UserErrorLike) => string;
  /** This is what was taken back. */
  readonly isUndo: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** How far it is, what was not stored with the reason of each, and the way back; below the list, which goes on. */
export function BulkResult<Item extends BulkItem>(props: BulkResultProps<Item>) {
  const { bulk, label, done, say, isUndo, onUndo, onClose } = props;
  const { state, items, outcomes, again, stop } = bulk;
  const { t, i18n } = useLingui();
  const of = (kind: BulkOutcome["kind"]) =>
    items.filter(({ unitId }) => outcomes.get(unitId)?.kind === kind);
  const stored = of("STORED");
  const open = of("UNANSWERED");
  const failed = [...of("REFUSED"), ...open];
  const running = state === "RUNNING";
  const unsent = running ? [] : items.filter(({ unitId }) => !outcomes.has(unitId));
  const waiting = open.length + unsent.length;
  const mayUndo =
    !running && !isUndo && stored.some(({ unitId }) => mayTakeBack(outcomes.get(unitId)));
  const why = (outcome: BulkOutcome | undefined): string => {
    if (outcome?.kind !== "REFUSED") return t`The server did not respond.`;
    const { errors } = outcome;
    const moved = errors.some(({ code }) => code === "VERSION_CONFLICT");
    return moved
      ? t`Someone changed it since then, so it stays as it is.`
      : errors.map(say).join(" ");
  };
  return (
    <section className={styles.result} aria-label={t`Result`}>
      <div className={styles.line}>
        <div role="status" className={styles.words}>
          {running ? (
            <>
              <strong>{label}</strong>{" "}
              <Trans>
                {i18n.number(outcomes.size)} of {i18n.number(items.length)} sent…
              </Trans>
            </>
          ) : (
            <StatusChip tone={stored.length === items.length ? "confirmed" : "neutral"} plain>
              {done(stored.length)}
            </StatusChip>
          )}
          {failed.length > 0 && (
            <StatusChip tone="warning" plain>
              <Plural value={failed.length} one="# not changed" other="# not changed" />
            </StatusChip>
          )}
          {unsent.length > 0 && (
            <StatusChip tone="warning" plain>
              <Plural value={unsent.length} one="# not sent" other="# not sent" />
            </StatusChip>
          )}
        </div>
        {running && (
          <Button variant="text" onClick={stop}>
            <Trans>Stop</Trans>
          </Button>
        )}
        {!running && waiting > 0 && (
          <Button variant="text" onClick={again}>
            {unsent.length > 0 ? (
              <Plural value={waiting} one="Send # more" other="Send # more" />
            ) : (
              <Plural value={waiting} one="Try # again" other="Try # again" />
            )}
          </Button>
        )}
        {mayUndo && (
          <Button
            variant="text"
            startIcon={<Undo2 size={16} aria-hidden="true" />}
            onClick={onUndo}
          >
            <Trans>Undo</Trans>
          </Button>
        )}
        {!running && (
          <button type="button" className={styles.close} aria-label={t`Dismiss`} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      {failed.length > 0 && (
        <ul className={styles.refusals} tabIndex={0} aria-label={t`Not changed`}>
          {failed.map(({ unitId, stockNumber }) => (
            <li key={unitId} className={styles.refusal}>
              <strong>{stockNumber}</strong>
              <span>{why(outcomes.get(unitId))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function mayTakeBack(outcome: BulkOutcome | undefined): boolean {
  return outcome?.kind === "STORED" && outcome.mayTakeBack;
}
