import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LeadTasksFragment } from "../../__generated__/types.ts";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { useNarrow } from "../../ui/use-narrow.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { TaskRow } from "../tasks/task-row.tsx";
import { LeadTasksFragmentDoc } from "./__generated__/lead-tasks.ts";
import styles from "./lead-tasks.module.css";

export interface LeadTasksProps {
  lead: FragmentType<LeadTasksFragment>;
  now: Date;
  onRetry: () => void;
}

/** What is planned with the person; what is done stands below. Nothing while there is nothing. */
export function LeadTasks({ lead: from, now, onRetry }: LeadTasksProps) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadTasksFragmentDoc,
    fragmentName: "LeadTasks",
    from,
    variables: sight,
  });
  const Heading = useNarrow() ? "h2" : "h3";
  if (!complete || !may("task:read", lead.rooftop?.id)) return null;
  if (!lead.tasks) return <PartUnavailable what={t`Tasks`} onRetry={onRetry} />;
  const tasks = lead.tasks.nodes;
  if (tasks.length === 0) return null;
  const open = tasks.filter(({ completedAt }) => completedAt === null).toReversed();
  const done = tasks.filter(({ completedAt }) => completedAt !== null);
  return (
    <section className={styles.tasks} aria-label={t`Tasks`}>
      <Heading className={styles.title}>
        <Trans>Tasks</Trans>
      </Heading>
      {[...open, ...done].map((task) => (
        <TaskRow key={task.id} task={task} now={now} />
      ))}
    </section>
  );
}
