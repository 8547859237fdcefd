import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { TaskRow } from "../tasks/task-row.tsx";
import type { CustomerTask } from "./customer-history.ts";
import styles from "./customer-tasks.module.css";

const DONE_SHOWN = 3;

export interface CustomerTasksProps {
  /** The last due first; null when they did not come. */
  tasks: readonly CustomerTask[] | null;
  now: Date;
  /** Undefined for who may not book any. */
  onBook: (() => void) | undefined;
  onRetry: () => void;
}

/** What is planned for the customer, the next due first, and what was done last. */
export function CustomerTasks({ tasks, now, onBook, onRetry }: CustomerTasksProps) {
  const { t } = useLingui();
  const open = tasks?.filter(({ completedAt }) => completedAt === null).toReversed() ?? [];
  const done = tasks?.filter(({ completedAt }) => completedAt !== null).slice(0, DONE_SHOWN) ?? [];
  return (
    <Card
      title={t`Tasks`}
      actions={
        onBook && (
          <Button variant="outlined" onClick={onBook}>
            <Trans>Add task</Trans>
          </Button>
        )
      }
    >
      {!tasks && <PartUnavailable what={t`Tasks`} onRetry={onRetry} />}
      {tasks && open.length === 0 && (
        <p className={styles.quiet}>
          <Trans>No tasks scheduled.</Trans>
        </p>
      )}
      {[...open, ...done].map((task) => (
        <TaskRow key={task.id} task={task} now={now} />
      ))}
    </Card>
  );
}
