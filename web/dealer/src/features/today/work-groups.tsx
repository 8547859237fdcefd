import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { TodayQuery, WorkItemGroup } from "../../__generated__/types.ts";
import { StatusShape, type Tone } from "../../ui/status-chip.tsx";
import styles from "./work-queue.module.css";
import type { RowContext, WorkItemRef } from "./work-item.ts";
import { WorkRow } from "./work-row.tsx";

export type WorkQueuePage = NonNullable<TodayQuery["workQueue"]>;

const order: readonly WorkItemGroup[] = ["OVERDUE", "NEXT_TWO_HOURS", "TODAY", "LATER", "DONE"];
const tones: Partial<Record<WorkItemGroup, Tone>> = {
  OVERDUE: "critical",
  NEXT_TWO_HOURS: "warning",
  DONE: "confirmed",
};

interface WorkGroupsProps extends Omit<RowContext, "fresh"> {
  readonly items: readonly WorkItemRef[];
  readonly summary: WorkQueuePage["summary"];
  /** Ids of what came after the screen was opened. */
  readonly fresh: ReadonlySet<string>;
}

/** What waits, in the groups of the server; their counts are of all that waits, not of the rows here. */
export function WorkGroups({ items, summary, fresh, ...context }: WorkGroupsProps) {
  const names = useGroupNames();
  const counts: Readonly<Record<WorkItemGroup, number | undefined>> = {
    OVERDUE: summary?.overdue,
    NEXT_TWO_HOURS: summary?.nextTwoHours,
    TODAY: summary?.today,
    LATER: summary?.later,
    DONE: summary?.doneToday,
  };
  const byGroup = Map.groupBy(items, ({ group }) => group);
  return order.map((group) => {
    const rows = byGroup.get(group);
    if (!rows) return null;
    return (
      <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`} className={styles.heading}>
          {tones[group] && <StatusShape tone={tones[group]} />}
          {names[group]}
          <span className={styles.count}>{counts[group]}</span>
        </h2>
        <ul>
          {rows.map((item) => (
            <WorkRow key={item.id} item={item} fresh={fresh.has(item.id)} {...context} />
          ))}
        </ul>
      </section>
    );
  });
}

function useGroupNames(): Readonly<Record<WorkItemGroup, ReactNode>> {
  const { t } = useLingui();
  return {
    OVERDUE: t`Overdue`,
    NEXT_TWO_HOURS: t`Next 2 hours`,
    TODAY: <Trans>Today</Trans>,
    LATER: t`Later`,
    DONE: t`Done today`,
  };
}
