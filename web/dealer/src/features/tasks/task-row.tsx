import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Trans, useLingui } from "@lingui/react/macro";
import { Check, MoreHorizontal, Pencil, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import type { TaskRowFragment } from "../../__generated__/types.ts";
import { Countdown, DateText } from "../../ui/date-text.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { AtRooftop } from "../../viewer/at-rooftop.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { taskKindWords } from "../../words/task-words.ts";
import { TaskRowFragmentDoc } from "./__generated__/task-row.ts";
import { TaskEditForm } from "./task-edit-form.tsx";
import styles from "./task-row.module.css";
import { useCompleteTask } from "./use-complete-task.ts";

export interface TaskRowProps {
  task: FragmentType<TaskRowFragment>;
  now: Date;
  /** Where it is plain for whom it is, the name is left out. */
  showCustomer?: boolean;
}

/** A task: what, by when, whose; done with one press, and undone. */
export function TaskRow({ task, now, showCustomer = false }: TaskRowProps) {
  const { sight } = useViewer();
  const { data, complete } = useFragment({
    fragment: TaskRowFragmentDoc,
    fragmentName: "TaskRow",
    from: task,
    variables: sight,
  });
  if (!complete) return <div className={styles.row} aria-hidden="true" />;
  return (
    <AtRooftop id={data.rooftop?.id}>
      <KnownTaskRow task={data} now={now} showCustomer={showCustomer} />
    </AtRooftop>
  );
}

interface KnownTaskRowProps {
  readonly task: TaskRowFragment;
  readonly now: Date;
  readonly showCustomer: boolean;
}

function KnownTaskRow({ task, now, showCustomer }: KnownTaskRowProps) {
  const { i18n } = useLingui();
  const { may } = useViewer();
  const { kind, title, completedAt, customer, assignee, outcome, notes } = task;
  const { icon: Icon, name } = taskKindWords[kind];
  const writable = may("task:write", task.rooftop?.id);
  return (
    <div className={styles.row} data-done={completedAt !== null}>
      {writable ? <DoneButton task={task} /> : <span className={styles.noCheck} />}
      <span className={styles.icon} title={i18n._(name)}>
        <Icon size={16} aria-hidden="true" />
      </span>
      <div className={styles.content}>
        <div className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.meta}>
            {showCustomer && customer && (
              <Link to={`/customers/${customer.id}`}>{customer.displayName ?? "—"}</Link>
            )}
            <span>{assignee?.displayName ?? <Trans>Unassigned</Trans>}</span>
            {(outcome ?? notes) && <span className={styles.outcome}>{outcome ?? notes}</span>}
          </span>
        </div>
        <Due task={task} now={now} />
      </div>
      {writable && <TaskMenu task={task} />}
    </div>
  );
}

function Due({ task: { completedAt, dueAt }, now }: { task: TaskRowFragment; now: Date }) {
  if (completedAt !== null) {
    return (
      <span className={styles.due}>
        <Trans>
          done <DateText at={completedAt} now={now} form="relative" />
        </Trans>
      </span>
    );
  }
  return (
    <span className={styles.due}>
      <DateText at={dueAt} now={now} form="dateTime" />
      <Countdown dueAt={dueAt} now={now} plain />
    </span>
  );
}

function DoneButton({ task }: { task: TaskRowFragment }) {
  const { t } = useLingui();
  const { complete, reopen } = useCompleteTask();
  const { title, completedAt } = task;
  const done = completedAt !== null;
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={done}
      aria-label={t`Done: ${title}`}
      className={styles.check}
      onClick={() => void (done ? reopen(task) : complete(task))}
    >
      <span className={styles.box}>{done && <Check size={14} aria-hidden="true" />}</span>
    </button>
  );
}

function TaskMenu({ task }: { task: TaskRowFragment }) {
  const { t } = useLingui();
  const { reopen } = useCompleteTask();
  const [editing, setEditing] = useState(false);
  const close = (): void => setEditing(false);
  const done = task.completedAt !== null;
  const item = done
    ? { id: "reopen", label: t`Reopen`, icon: RotateCcw, onSelect: () => void reopen(task) }
    : { id: "edit", label: t`Edit or reschedule`, icon: Pencil, onSelect: () => setEditing(true) };
  return (
    <>
      <MenuButton label={t`More for ${task.title}`} groups={[{ items: [item] }]} align="end">
        <MoreHorizontal size={16} aria-hidden="true" />
      </MenuButton>
      {editing && (
        <Modal title={t`Edit task`} onClose={close}>
          <TaskEditForm task={task} onDone={close} onCancel={close} />
        </Modal>
      )}
    </>
  );
}
