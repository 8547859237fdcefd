import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import type { PlannedOutcome, PlannedPrice } from "../pricing/reprice-units.ts";
import { useRefusalText } from "../pricing/use-refusal-text.ts";
import { StatusChip } from "../../../ui/status-chip.tsx";
import styles from "./bulk-reprice.module.css";
import type { BulkReprice } from "./use-bulk-reprice.ts";

/** How far it is, and what was not stored with the reason of each. */
export function BulkResult(props: {
  readonly planned: readonly PlannedPrice[];
  readonly bulk: BulkReprice;
  readonly onClose: () => void;
}) {
  const { planned, bulk, onClose } = props;
  const { state, outcomes, again } = bulk;
  const { i18n } = useLingui();
  const say = useOutcomeText();
  const of = (kind: PlannedOutcome["kind"]) =>
    planned.filter(({ unitId }) => outcomes.get(unitId)?.kind === kind);
  const stored = of("STORED").length;
  const open = of("UNANSWERED");
  const failed = [...of("REFUSED"), ...open];
  const answered = stored + failed.length;
  return (
    <div className={styles.form}>
      <div role="status" className={styles.progress}>
        {state === "RUNNING" ? (
          <Trans>
            {i18n.number(answered)} of {i18n.number(planned.length)} prices sent…
          </Trans>
        ) : (
          <StatusChip tone={failed.length === 0 ? "confirmed" : "neutral"}>
            <Plural value={stored} one="# price set" other="# prices set" />
          </StatusChip>
        )}
      </div>
      {state === "RUNNING" && (
        <progress className={styles.meter} value={answered} max={planned.length} aria-hidden />
      )}
      {failed.length > 0 && (
        <ul className={styles.refusals}>
          {failed.map(({ unitId, stockNumber }) => (
            <li key={unitId} className={styles.refusal}>
              <StatusChip tone="warning" plain>
                {stockNumber}
              </StatusChip>
              <span>{say(outcomes.get(unitId))}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {state === "DONE" && open.length > 0 && (
          <Button variant="outlined" onClick={again}>
            <Plural value={open.length} one="Try # again" other="Try # again" />
          </Button>
        )}
        <Button variant={state === "DONE" ? "contained" : "outlined"} onClick={onClose}>
          {state === "DONE" ? <Trans>Close</Trans> : <Trans>Stop</Trans>}
        </Button>
      </div>
    </div>
  );
}

function useOutcomeText(): (outcome: PlannedOutcome | undefined) => string {
  const { t } = useLingui();
  const refusal = useRefusalText();
  return (outcome) => {
    if (outcome?.kind === "REFUSED") return outcome.errors.map(refusal).join(" ");
    return t`The server did not respond.`;
  };
}
