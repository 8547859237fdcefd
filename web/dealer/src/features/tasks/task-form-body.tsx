import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { useRef, useState, type FormEvent } from "react";
import { AttemptErrors } from "../../commands/attempt-errors.tsx";
import type { Attempt } from "../../commands/use-attempt.ts";
import { sortUserErrors } from "../../ui/user-errors.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useDateFormat } from "../../ui/time-zone.ts";
import { fromWallClock } from "../../ui/wall-clock.ts";
import { useRefusalText } from "../../words/refusal-text.ts";
import type { StaffPerson } from "./staff-choice.tsx";
import { taskFields, TaskFields, type TaskTexts } from "./task-fields.tsx";
import styles from "./task-form.module.css";

export interface TaskFormBodyProps {
  texts: TaskTexts;
  onChange: (change: Partial<TaskTexts>) => void;
  attempt: Attempt;
  running: boolean;
  rooftopId: string;
  assignee?: StaffPerson | null | undefined;
  /** The word on the button. */
  save: string;
  onSave: (dueAt: string) => void;
  onCancel: () => void;
}

/** The fields of a task and the button; Ctrl/Cmd+Enter is the button. */
export function TaskFormBody(props: TaskFormBodyProps) {
  const { texts, onChange, attempt, running, rooftopId, assignee, save, onCancel } = props;
  const { t } = useLingui();
  const say = useRefusalText();
  const dueAt = fromWallClock(texts.dueAt, useDateFormat().timeZone)?.toISOString();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);
  const { byField, rest } = sortUserErrors(attempt.refused, taskFields);
  const errorOf = (field: keyof TaskTexts): string | undefined => {
    const [refusal] = byField.get(field) ?? [];
    if (refusal) return say(refusal);
    if (!missing) return undefined;
    if (field === "title" && texts.title.trim() === "") return t`Enter the task.`;
    if (field === "dueAt" && dueAt === undefined) return t`Enter when it is due.`;
    return undefined;
  };
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    const complete = dueAt !== undefined && texts.title.trim() !== "";
    setMissing(!complete);
    if (complete && !running) props.onSave(dueAt);
  };
  useShortcuts(t`Task`, [{ keys: "Mod+Enter", label: save, run: () => submit() }], form);
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TaskFields
        texts={texts}
        onChange={onChange}
        errorOf={errorOf}
        rooftopId={rooftopId}
        assignee={assignee}
      />
      <div className={styles.footer}>
        <AttemptErrors refused={rest} failure={attempt.failure} />
        <Button variant="outlined" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="contained" aria-disabled={running}>
          {running ? <Trans>Saving…</Trans> : save}
        </Button>
      </div>
    </form>
  );
}
