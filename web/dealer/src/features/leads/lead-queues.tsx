import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { StatusShape } from "../../ui/status-chip.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import styles from "./lead-queues.module.css";
import { leadQueues, type LeadQueue } from "./lead-view.ts";
import type { LeadCounts } from "./use-lead-counts.ts";

export interface LeadQueuesProps {
  current: LeadQueue;
  counts: LeadCounts | undefined;
  hrefOf: (queue: LeadQueue) => string;
}

/** Who waits, in the order in which they should be seen to. */
export function LeadQueues({ current, counts, hrefOf }: LeadQueuesProps) {
  const { t } = useLingui();
  const queues = useQueues();
  return (
    <nav className={styles.queues} aria-label={t`Queues`}>
      {queues.map((queue) => (
        <Link
          key={queue.id}
          to={hrefOf(queue.id)}
          className={styles.queue}
          aria-current={queue.id === current ? "page" : undefined}
        >
          <span className={styles.name}>{queue.name}</span>
          {queue.id === "unanswered" && counts && counts.overdue > 0 && (
            <span className={styles.overdue} title={t`Past due`}>
              <StatusShape tone="critical" />
              <VisuallyHidden>{t`Past due:`} </VisuallyHidden>
              {counts.overdue}
            </span>
          )}
          {queue.id !== "closed" && (
            <span className={styles.count}>{counts ? counts[queue.id] : " "}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** The queues this person has, with their names. */
export function useQueues(): readonly { readonly id: LeadQueue; readonly name: string }[] {
  const { t } = useLingui();
  const { rooftops, staffMemberAt } = useViewer();
  const names: Readonly<Record<LeadQueue, string>> = {
    unanswered: t`Unanswered`,
    mine: t`Mine`,
    unassigned: t`Unassigned`,
    open: t`All open`,
    closed: t`Won and lost`,
  };
  const isStaff = rooftops.some(({ id }) => staffMemberAt(id) !== undefined);
  return leadQueues
    .filter((queue) => queue !== "mine" || isStaff)
    .map((id) => ({ id, name: names[id] }));
}
