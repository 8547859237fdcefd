import { useLingui } from "@lingui/react/macro";
import type { TaskKind } from "../../__generated__/types.ts";

/** What a task is called when nobody has said: by its kind and for whom it is. */
export function useTaskTitle(): (kind: TaskKind, who: string | undefined) => string {
  const { t } = useLingui();
  return (kind, who) => {
    if (who === undefined) return "";
    const titles: Readonly<Record<TaskKind, string>> = {
      CALL: t`Call ${who}`,
      EMAIL: t`Email ${who}`,
      TEXT: t`Text ${who}`,
      APPOINTMENT: t`Appointment with ${who}`,
      TEST_DRIVE: t`Test drive with ${who}`,
      DELIVERY: t`Delivery to ${who}`,
      OTHER: "",
    };
    return titles[kind];
  };
}
