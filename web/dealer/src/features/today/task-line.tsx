import { Trans, useLingui } from "@lingui/react/macro";
import { Check, Pencil, Undo2, type LucideIcon } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { WorkRowFragment, WorkTaskFragment } from "../../__generated__/types.ts";
import { Countdown, DateText } from "../../ui/date-text.tsx";
import { taskKindWords } from "../../words/task-words.ts";
import { Reason } from "./reason.tsx";
import { WorkLine } from "./work-line.tsx";
import styles from "./work-line.module.css";
import type { LineProps } from "./work-item.ts";

/** Its fields are heavier than the whole queue. */
const EditTaskDialog = lazy(async () => ({
  default: (await import("./edit-task-dialog.tsx")).EditTaskDialog,
}));

type TaskLineProps = LineProps & { readonly task: WorkTaskFragment };

/** A task: done with one press, and put off in a form. */
export function TaskLine(props: TaskLineProps) {
  const { i18n } = useLingui();
  const { item, task, writable } = props;
  const { icon, name } = taskKindWords[task.kind];
  const done = task.completedAt !== null;
  const [editing, setEditing] = useState(false);
  const close = (): void => setEditing(false);
  return (
    <WorkLine
      {...props}
      icon={icon}
      iconWords={i18n._(name)}
      what={task.title}
      why={done || props.withAssignee ? null : <Reason reason={item.reason} />}
      href={hrefOf(item)}
      onOpen={writable && !done ? () => setEditing(true) : undefined}
      done={done}
      assignee={(done ? task.completedBy : task.assignee)?.displayName}
      due={<Due {...props} />}
      actions={writable && <Actions {...props} onEdit={() => setEditing(true)} />}
      after={
        editing && (
          <Suspense fallback={null}>
            <EditTaskDialog task={task} onChanged={props.onChanged} onClose={close} />
          </Suspense>
        )
      }
    />
  );
}

/** Where it can be done: with the lead, else with the customer. */
function hrefOf({ lead, customer }: WorkRowFragment): string | undefined {
  if (lead) return `/leads?lead=${lead.id}`;
  return customer ? `/customers/${customer.id}` : undefined;
}

function Due({ task: { completedAt, dueAt }, now }: TaskLineProps) {
  if (completedAt === null) return <Countdown dueAt={dueAt} now={now} />;
  return (
    <Trans>
      done <DateText at={completedAt} now={now} form="time" />
    </Trans>
  );
}

function Actions({ task, onComplete, onReopen, onEdit }: TaskLineProps & { onEdit: () => void }) {
  const { t } = useLingui();
  const { title } = task;
  if (task.completedAt !== null) {
    return <RowButton icon={Undo2} label={t`Reopen: ${title}`} onPress={() => onReopen(task)} />;
  }
  return (
    <>
      <RowButton icon={Pencil} label={t`Edit or reschedule: ${title}`} onPress={onEdit} />
      <RowButton icon={Check} label={t`Done: ${title}`} onPress={() => onComplete(task)} finishes />
    </>
  );
}

interface RowButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  readonly finishes?: boolean;
}

function RowButton({ icon: Icon, label, onPress, finishes = false }: RowButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      data-finish={finishes || undefined}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
