import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { TaskFormFragment } from "../../__generated__/types.ts";
import { useCommand } from "../../apollo/use-command.ts";
import { conflictIn, useAttempt } from "../../commands/use-attempt.ts";
import {
  changesIn,
  meeting,
  openForm,
  settled,
  type VersionedForm,
} from "../../commands/versioned-form.ts";
import { ConflictStrip } from "../../ui/conflict-strip.tsx";
import { useDateFormat } from "../../ui/time-zone.ts";
import { TaskFormFragmentDoc, UpdateTaskDocument } from "./__generated__/task-form.ts";
import { useStaff } from "./staff-choice.tsx";
import type { TaskTexts } from "./task-fields.tsx";
import { TaskFormBody } from "./task-form-body.tsx";
import { changesOf, textsOf } from "./task-texts.ts";
import { useTaskConflicts } from "./use-task-conflicts.ts";

export interface TaskEditFormProps {
  task: FragmentType<TaskFormFragment>;
  onDone: () => void;
  onCancel: () => void;
}

/** Puts a task off, gives it to somebody else, or says what it is. */
export function TaskEditForm({ task, ...props }: TaskEditFormProps) {
  const { data, complete } = useFragment({
    fragment: TaskFormFragmentDoc,
    fragmentName: "TaskForm",
    from: task,
  });
  return complete ? <OpenEditForm task={data} {...props} /> : null;
}

interface OpenEditFormProps extends Omit<TaskEditFormProps, "task"> {
  readonly task: TaskFormFragment;
}

function OpenEditForm({ task, onDone, onCancel }: OpenEditFormProps) {
  const { t } = useLingui();
  const { timeZone } = useDateFormat();
  const command = useCommand(UpdateTaskDocument);
  const attempt = useAttempt();
  const [form, setForm] = useState(() => openForm(textsOf(task, timeZone), task.version));
  const rooftopId = task.rooftop?.id ?? "";
  const { people } = useStaff(rooftopId, { known: task.assignee });
  const conflicts = useTaskConflicts();

  async function save(current: VersionedForm<TaskTexts>): Promise<void> {
    const changes = changesOf(changesIn(current), timeZone);
    if (Object.keys(changes).length === 0) return onDone();
    let theirs: TaskFormFragment | null = null;
    const payload = await attempt.send(async () => {
      const { updateTask } = await command.run({
        taskId: task.id,
        expectedVersion: current.version,
        ...changes,
      });
      if (conflictIn(updateTask.userErrors)) theirs = updateTask.task;
      return updateTask;
    });
    if (payload) return onDone();
    if (theirs) await meet(current, theirs);
  }

  /** Goes on at once where the other has changed something else. */
  async function meet(current: VersionedForm<TaskTexts>, theirs: TaskFormFragment): Promise<void> {
    const met = meeting(current, textsOf(theirs, timeZone), theirs.version);
    attempt.clear();
    setForm(met);
    if (!met.theirs) await save(met);
  }

  if (form.theirs) {
    return (
      <ConflictStrip
        applying={command.running}
        fields={conflicts(form, people)}
        onApply={(choices) => {
          const chosen = settled(form, choices);
          setForm(chosen);
          void save(chosen);
        }}
      />
    );
  }
  return (
    <TaskFormBody
      texts={form.texts}
      onChange={(change) => setForm({ ...form, texts: { ...form.texts, ...change } })}
      attempt={attempt}
      running={command.running}
      rooftopId={rooftopId}
      assignee={task.assignee}
      save={t`Save task`}
      onSave={() => void save(form)}
      onCancel={onCancel}
    />
  );
}
