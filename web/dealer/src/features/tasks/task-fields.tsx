import { useLingui } from "@lingui/react/macro";
import TextField from "@mui/material/TextField";
import type { TaskKind } from "../../__generated__/types.ts";
import { useDateFormat } from "../../ui/time-zone.ts";
import { useNow } from "../../ui/use-now.ts";
import { taskKindWords } from "../../words/task-words.ts";
import { duePicks, type DuePick } from "./due-time.ts";
import { StaffChoice, type StaffPerson } from "./staff-choice.tsx";
import styles from "./task-form.module.css";

// oxlint-disable-next-line typescript/consistent-type-definitions -- an interface would not be a record of texts
export type TaskTexts = {
  readonly kind: TaskKind;
  readonly title: string;
  /** As a `datetime-local` field has it. */
  readonly dueAt: string;
  /** Empty for whoever takes it. */
  readonly assigneeId: string;
  readonly notes: string;
};

export const taskFields = ["kind", "title", "dueAt", "assigneeId", "notes"] as const;

export interface TaskFieldsProps {
  texts: TaskTexts;
  onChange: (change: Partial<TaskTexts>) => void;
  errorOf: (field: keyof TaskTexts) => string | undefined;
  rooftopId: string;
  assignee?: StaffPerson | null | undefined;
}

/** What a task says, in the order of the day: what, by when, who. */
export function TaskFields({ texts, onChange, errorOf, rooftopId, assignee }: TaskFieldsProps) {
  const { t } = useLingui();
  const errors = (field: keyof TaskTexts) => ({
    error: errorOf(field) !== undefined,
    helperText: errorOf(field),
  });
  return (
    <>
      <KindChoice value={texts.kind} onChange={(kind) => onChange({ kind })} />
      <TextField
        id="task-title"
        label={t`Task`}
        value={texts.title}
        onChange={(event) => onChange({ title: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: "off" } }}
        {...errors("title")}
      />
      <div className={styles.pair}>
        <div>
          <TextField
            id="task-due"
            type="datetime-local"
            label={t`Due`}
            value={texts.dueAt}
            onChange={(event) => onChange({ dueAt: event.target.value })}
            {...errors("dueAt")}
          />
          <DuePicks onPick={(dueAt) => onChange({ dueAt })} />
        </div>
        <StaffChoice
          rooftopId={rooftopId}
          value={texts.assigneeId}
          onChange={(assigneeId) => onChange({ assigneeId })}
          known={assignee}
          error={errorOf("assigneeId")}
        />
      </div>
      <TextField
        id="task-notes"
        label={t`Notes`}
        multiline
        minRows={2}
        maxRows={8}
        value={texts.notes}
        onChange={(event) => onChange({ notes: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 4_000 } }}
        {...errors("notes")}
      />
    </>
  );
}

function KindChoice({ value, onChange }: { value: TaskKind; onChange: (kind: TaskKind) => void }) {
  const { t, i18n } = useLingui();
  const kinds = Object.keys(taskKindWords) as TaskKind[];
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.legend}>{t`Kind`}</legend>
      {kinds.map((kind) => {
        const { icon: Icon, name } = taskKindWords[kind];
        return (
          <label key={kind} className={styles.kind} data-chosen={kind === value}>
            <input
              type="radio"
              name="task-kind"
              checked={kind === value}
              onChange={() => onChange(kind)}
            />
            <Icon size={16} aria-hidden="true" />
            {i18n._(name)}
          </label>
        );
      })}
    </fieldset>
  );
}

function DuePicks({ onPick }: { onPick: (dueAt: string) => void }) {
  const { t } = useLingui();
  const { timeZone } = useDateFormat();
  const now = useNow();
  const names: Readonly<Record<DuePick, string>> = {
    hour: t`In 1 hour`,
    today: t`Today 5 PM`,
    tomorrow: t`Tomorrow 9 AM`,
    inThreeDays: t`In 3 days`,
  };
  return (
    <div className={styles.picks}>
      {duePicks(now, timeZone).map(([pick, due]) => (
        <button key={pick} type="button" className={styles.pick} onClick={() => onPick(due)}>
          {names[pick]}
        </button>
      ))}
    </div>
  );
}
