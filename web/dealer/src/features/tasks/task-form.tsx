import { useLingui } from "@lingui/react/macro";
import type { TaskKind } from "../../__generated__/types.ts";
import { useCommand } from "../../apollo/use-command.ts";
import { useKeptAttempt } from "../../commands/kept-attempt.ts";
import { useAttempt } from "../../commands/use-attempt.ts";
import { useKept } from "../../commands/use-kept.ts";
import { useDateFormat } from "../../ui/time-zone.ts";
import { showToast } from "../../ui/toasts.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { CreateTaskDocument } from "./__generated__/task-form.ts";
import { duePicks } from "./due-time.ts";
import type { TaskTexts } from "./task-fields.tsx";
import { TaskFormBody } from "./task-form-body.tsx";
import { useTaskTitle } from "./use-task-title.ts";

export interface TaskFormProps {
  rooftopId: string;
  /** TypeIDs of whom and what it is about. */
  customerId?: string | undefined;
  leadId?: string | undefined;
  /** For whom, as the title says it. */
  who?: string | undefined;
  kind?: TaskKind;
  /** The task is stored. */
  onDone: (taskId: string) => void;
  onCancel: () => void;
}

/** Of the form, for finding it again after a reload. */
export function taskFormName({
  leadId,
  customerId = "",
}: Pick<TaskFormProps, "leadId" | "customerId">): string {
  return `task.${leadId ?? customerId}`;
}

/** Books a task; the title follows the kind until somebody writes another. */
export function TaskForm(props: TaskFormProps) {
  const { rooftopId, customerId, leadId, who, onDone, onCancel } = props;
  const { t } = useLingui();
  const me = useViewer().staffMemberAt(rooftopId);
  const titleOf = useTaskTitle();
  const { timeZone } = useDateFormat();
  const command = useCommand(CreateTaskDocument);
  const attempt = useAttempt();
  const kept = useKeptAttempt(taskFormName(props));
  const [texts, setTexts] = useKept<TaskTexts>(taskFormName(props), () => {
    const kind = props.kind ?? "CALL";
    const [first] = duePicks(new Date(), timeZone);
    return {
      kind,
      title: titleOf(kind, who),
      dueAt: first?.[1] ?? "",
      assigneeId: me?.id ?? "",
      notes: "",
    };
  });
  const change = (changed: Partial<TaskTexts>): void => {
    const untouched = texts.title === titleOf(texts.kind, who);
    const follows = changed.kind !== undefined && untouched;
    setTexts({ ...texts, ...changed, ...(follows && { title: titleOf(changed.kind, who) }) });
  };
  const create = async (dueAt: string): Promise<void> => {
    const { kind, title, assigneeId, notes } = texts;
    const input = {
      rooftopId,
      customerId,
      leadId,
      kind,
      title: title.trim(),
      dueAt,
      assigneeId: assigneeId === "" ? null : assigneeId,
      ...(notes.trim() !== "" && { notes: notes.trim() }),
    };
    const payload = await attempt.send(async () => {
      const { createTask } = await command.run(input, kept.keyFor(JSON.stringify(input)));
      kept.answered();
      return createTask;
    });
    if (!payload?.task) return;
    showToast(t`Added: ${title}`);
    onDone(payload.task.id);
  };
  return (
    <TaskFormBody
      texts={texts}
      onChange={change}
      attempt={attempt}
      running={command.running}
      rooftopId={rooftopId}
      save={t`Add task`}
      onSave={(dueAt) => void create(dueAt)}
      onCancel={onCancel}
    />
  );
}
