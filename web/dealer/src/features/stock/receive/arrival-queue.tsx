import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import styles from "./arrival-queue.module.css";
import type { ReceiveDesk } from "./receive-desk.ts";
import { withNext, withoutArrival, type Draft } from "./receive-draft.ts";
import { withSetAside } from "./receive-refused.ts";

const SHOWN_MAX = 12;

/** VINs that wait for their turn. */
export function ArrivalQueue({
  desk,
  draft,
}: {
  readonly desk: ReceiveDesk;
  readonly draft: Draft;
}) {
  const { t } = useLingui();
  const { queue } = draft;
  if (queue.length === 0) return null;
  const next = draft.vin.trim() === "" ? withNext : withSetAside;
  return (
    <section className={styles.queue} aria-label={t`In the queue`}>
      <span className={styles.count}>
        <Plural value={queue.length} one="# VIN waits" other="# VINs wait" />
      </span>
      <ol className={styles.vins}>
        {queue.slice(0, SHOWN_MAX).map(({ vin }) => (
          <li key={vin} className={styles.vin}>
            <span title={vin}>{shortOf(vin)}</span>
            <button
              type="button"
              className={styles.drop}
              aria-label={t`Remove ${vin} from the queue`}
              onClick={() => desk.change((before) => withoutArrival(before, vin))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
        {queue.length > SHOWN_MAX && (
          <li className={styles.count}>
            <Trans>and {queue.length - SHOWN_MAX} more</Trans>
          </li>
        )}
      </ol>
      <button type="button" className={styles.next} onClick={() => desk.change(next)}>
        {draft.vin.trim() === "" ? <Trans>Next VIN</Trans> : <Trans>Save draft, next VIN</Trans>}
      </button>
    </section>
  );
}

/** What tells one car from the others of its kind. */
function shortOf(vin: string): string {
  return vin.length === 17 ? vin.slice(-8) : vin;
}
