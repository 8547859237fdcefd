import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { useNavigate } from "react-router";
import type { TodayQuery } from "../../__generated__/types.ts";
import { ErrorPanel, PartUnavailable } from "../../ui/error-panel.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import type { Department } from "./departments.ts";
import type { TodayView, WaitingList } from "./today-view.ts";
import { useAddress } from "./use-address.ts";
import { ActiveDeals, EntriesToApprove, OpenRepairOrders } from "./waiting-lists.tsx";
import { WorkQueue } from "./work-queue.tsx";
import styles from "./day-lists.module.css";

const departmentOf: Readonly<Record<WaitingList, Department>> = {
  queue: "customer",
  entries: "ledger",
  orders: "service",
  deals: "deal",
};
const fieldOf = {
  queue: "workQueue",
  entries: "journalEntryProposals",
  orders: "repairOrders",
  deals: "deals",
} as const;

interface DayListsProps {
  readonly view: TodayView;
  readonly data: TodayQuery;
  readonly outdated: ReadonlySet<string>;
  readonly onRetry: () => void;
  readonly onStale: () => void;
}

/** What waits: the queue, and the lists of other departments for who has to do with them. */
export function DayLists(props: DayListsProps) {
  const { t } = useLingui();
  const panelId = useId();
  const address = useAddress();
  const navigate = useNavigate();
  const names = useListNames();
  const { lists, shown } = props.view;
  return (
    <div className={styles.lists}>
      {lists.length > 1 && (
        <Tabs
          label={t`Work to do`}
          tabs={lists.map((id) => ({ id, label: names[id] }))}
          current={shown}
          onSelect={(show) => void navigate(address({ show, rows: undefined }), { replace: true })}
          panelId={panelId}
          numbered
        />
      )}
      {lists.length === 1 && shown && <h2 className={styles.name}>{names[shown]}</h2>}
      <div id={panelId} role={lists.length > 1 ? "tabpanel" : undefined}>
        {shown && props.outdated.has(departmentOf[shown]) && props.data[fieldOf[shown]] && (
          <p className={styles.notice}>
            <PartUnavailable what={t`Newer data`} onRetry={props.onRetry} />
          </p>
        )}
        <ShownList {...props} />
      </div>
    </div>
  );
}

function ShownList(props: DayListsProps) {
  const { view, data, onRetry, onStale } = props;
  const { workQueue, journalEntryProposals, repairOrders, deals } = data;
  if (view.shown === "queue" && workQueue) {
    return <WorkQueue view={view} queue={workQueue} onStale={onStale} />;
  }
  if (view.shown === "entries" && journalEntryProposals) {
    return <EntriesToApprove list={journalEntryProposals} />;
  }
  if (view.shown === "orders" && repairOrders) {
    return <OpenRepairOrders view={view} list={repairOrders} />;
  }
  if (view.shown === "deals" && deals) return <ActiveDeals list={deals} />;
  return <Away {...props} onRetry={onRetry} />;
}

function Away({ view: { shown }, onRetry }: DayListsProps) {
  const { t } = useLingui();
  const names = useListNames();
  const what = shown ? names[shown] : "";
  return (
    <ErrorPanel
      variant="failed"
      title={t`${what}: not available just now`}
      why={t`This part is not available right now. The rest of the screen still works.`}
      onRetry={onRetry}
    />
  );
}

function useListNames(): Readonly<Record<WaitingList, string>> {
  const { t } = useLingui();
  return {
    queue: t`Queue`,
    entries: t`Entries to approve`,
    orders: t`Open repair orders`,
    deals: t`Active deals`,
  };
}
