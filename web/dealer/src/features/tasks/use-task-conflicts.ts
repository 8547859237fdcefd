import { useLingui } from "@lingui/react/macro";
import { conflictsIn, type VersionedForm } from "../../commands/versioned-form.ts";
import type { ConflictingField } from "../../ui/conflict-strip.tsx";
import { formatDateTime } from "../../ui/date-format.ts";
import { useDateFormat } from "../../ui/time-zone.ts";
import { fromWallClock } from "../../ui/wall-clock.ts";
import { taskKindWords } from "../../words/task-words.ts";
import type { StaffPerson } from "./staff-choice.tsx";
import type { TaskTexts } from "./task-fields.tsx";

/** What two people have changed in a task, in words. */
export function useTaskConflicts(): (
  form: VersionedForm<TaskTexts>,
  people: readonly StaffPerson[],
) => readonly ConflictingField[] {
  const { t, i18n } = useLingui();
  const format = useDateFormat();
  const labels: Readonly<Record<keyof TaskTexts, string>> = {
    kind: t`Kind`,
    title: t`Task`,
    dueAt: t`Due`,
    assigneeId: t`Assigned to`,
    notes: t`Notes`,
  };
  const dueText = (text: string): string => {
    const at = fromWallClock(text, format.timeZone);
    return at ? formatDateTime(at.toISOString(), new Date(), format) : "—";
  };
  return (form, people) => {
    const { theirs } = form;
    if (!theirs) return [];
    const shown = (name: keyof TaskTexts, texts: TaskTexts): string => {
      if (name === "kind") return i18n._(taskKindWords[texts.kind].name);
      if (name === "dueAt") return dueText(texts.dueAt);
      if (name !== "assigneeId") return texts[name] || "—";
      const person = people.find(({ id }) => id === texts.assigneeId);
      return person?.displayName ?? t`Unassigned`;
    };
    return conflictsIn(form).map((path) => {
      const name = path as keyof TaskTexts;
      return {
        path,
        label: labels[name],
        yours: shown(name, form.texts),
        theirs: shown(name, theirs.texts),
        original: shown(name, form.base),
      };
    });
  };
}
