import type { TodayQuery, WorkLeadFragment, WorkRowFragment } from "../../__generated__/types.ts";
import type { CompletableTask } from "../tasks/use-complete-task.ts";

export type WorkItemRef = NonNullable<NonNullable<TodayQuery["workQueue"]>["nodes"]>[number];

/** What a row is told by the list. */
export interface RowContext {
  readonly now: Date;
  /** It came after the screen was opened. */
  readonly fresh: boolean;
  /** The queue is the team's, so each row says whose it is. */
  readonly withAssignee: boolean;
  /** The person may see leads here. */
  readonly seesLeads: boolean;
  /** The person may write tasks here. */
  readonly writable: boolean;
  readonly onComplete: (task: CompletableTask) => void;
  readonly onReopen: (task: CompletableTask) => void;
  /** It may belong elsewhere in the queue now. */
  readonly onChanged: () => void;
}

export interface LineProps extends RowContext {
  readonly item: WorkRowFragment;
  readonly lead: WorkLeadFragment | null;
}
