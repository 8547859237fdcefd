import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Link } from "react-router";
import { EmptyFirst } from "../../ui/empty.tsx";
import { useNow } from "../../ui/use-now.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { useCompleteTask, type CompletableTask } from "../tasks/use-complete-task.ts";
import { ROWS, ROWS_MAX, type TodayView } from "./today-view.ts";
import { useAddress } from "./use-address.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { WorkGroups, type WorkQueuePage } from "./work-groups.tsx";
import type { WorkItemRef } from "./work-item.ts";
import styles from "./work-queue.module.css";

interface WorkQueueProps {
  readonly view: TodayView;
  readonly queue: WorkQueuePage;
  /** What is shown is not what the server would say now. */
  readonly onStale: () => void;
}

/** What waits for a person, or for the team. */
export function WorkQueue({ view, queue, onStale }: WorkQueueProps) {
  const { nodes: items = [], summary, totalCount } = queue;
  const { may } = useViewer();
  const now = useNow();
  const { complete, reopen, running } = useCompleteTask();
  const fresh = useFresh(items);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  useFocusKept(list, items);
  useAfterRunning(running, onStale);
  const { rooftop, variables } = view;
  const isDone = items.every(({ group }) => group === "DONE");
  return (
    <div ref={list}>
      {isDone && <NothingWaits view={view} />}
      <WorkGroups
        items={items}
        summary={summary}
        fresh={fresh}
        now={now}
        withAssignee={variables.assignee === "TEAM"}
        seesLeads={variables.leads}
        writable={may("task:write", rooftop.id)}
        onComplete={(task: CompletableTask) => void complete(task)}
        onReopen={(task: CompletableTask) => void reopen(task)}
        onChanged={onStale}
      />
      {totalCount && <More shown={items.length} total={totalCount.value} />}
    </div>
  );
}

/** Calls back when what was running has come to its end, an undo too. */
function useAfterRunning(running: boolean, onEnd: () => void): void {
  const ran = useRef(false);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (ran.current && !running) end();
    ran.current = running;
  }, [running]);
}

/** Ids that were not there before the last change of the list. */
function useFresh(items: readonly WorkItemRef[]): ReadonlySet<string> {
  const [state, setState] = useState({ items, fresh: new Set<string>() });
  if (state.items === items) return state.fresh;
  const known = new Set(state.items.map(({ id }) => id));
  const fresh = new Set(items.map(({ id }) => id).filter((id) => !known.has(id)));
  setState({ items, fresh });
  return fresh;
}

function More({ shown, total }: { readonly shown: number; readonly total: number }) {
  const address = useAddress();
  if (total <= shown) return null;
  return (
    <p className={styles.more}>
      <Trans>
        The first {shown} of {total}.
      </Trans>{" "}
      {shown < ROWS_MAX ? (
        <Link to={address({ rows: String(shown + ROWS) })} replace preventScrollReset>
          <Trans>Show {ROWS} more</Trans>
        </Link>
      ) : (
        <Trans>More appear as you finish these.</Trans>
      )}
    </p>
  );
}

function NothingWaits({ view }: { readonly view: TodayView }) {
  const { t } = useLingui();
  const { may } = useViewer();
  const address = useAddress();
  const { rooftop, variables } = view;
  const offersTeam = variables.assignee === "MINE" && may("staff:write", rooftop.id);
  return (
    <EmptyFirst
      title={t`You’re all caught up`}
      actions={
        offersTeam && (
          <Link to={address({ whose: "team" })} replace>
            <Trans>See the team’s work</Trans>
          </Link>
        )
      }
    >
      {variables.leads ? (
        variables.assignee === "TEAM" ? (
          <Trans>The team has no leads to answer and no tasks due.</Trans>
        ) : (
          <Trans>Leads to answer and tasks come up here as they fall due.</Trans>
        )
      ) : (
        <Trans>Tasks come up here as they fall due.</Trans>
      )}
    </EmptyFirst>
  );
}
