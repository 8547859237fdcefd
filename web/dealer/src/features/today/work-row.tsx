import { useFragment } from "@apollo/client/react";
import type {
  WorkLeadFragment,
  WorkRowFragment,
  WorkTaskFragment,
} from "../../__generated__/types.ts";
import {
  WorkLeadFragmentDoc,
  WorkRowFragmentDoc,
  WorkTaskFragmentDoc,
} from "./__generated__/work-row.ts";
import { LeadLine } from "./lead-line.tsx";
import { TaskLine } from "./task-line.tsx";
import type { RowContext, WorkItemRef } from "./work-item.ts";
import styles from "./work-line.module.css";

/** One thing that waits; follows its lead and its task as they change. */
export function WorkRow({ item: from, ...context }: RowContext & { readonly item: WorkItemRef }) {
  const { data: item, complete } = useFragment({
    fragment: WorkRowFragmentDoc,
    fragmentName: "WorkRow",
    from,
    variables: { leads: context.seesLeads },
  });
  const lead = useLead((complete && item.lead) || null);
  const task = useTask(complete ? item.task : null);
  if (complete && task) return <TaskLine {...context} item={item} lead={lead} task={task} />;
  if (complete && lead) return <LeadLine {...context} item={item} lead={lead} />;
  return <li className={styles.row} />;
}

function useLead(from: NonNullable<WorkRowFragment["lead"]> | null): WorkLeadFragment | null {
  const { data, dataState } = useFragment({
    fragment: WorkLeadFragmentDoc,
    fragmentName: "WorkLead",
    from,
  });
  return dataState === "complete" ? data : null;
}

function useTask(from: WorkRowFragment["task"]): WorkTaskFragment | null {
  const { data, dataState } = useFragment({
    fragment: WorkTaskFragmentDoc,
    fragmentName: "WorkTask",
    from,
  });
  return dataState === "complete" ? data : null;
}
