import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, buttonLook } from "../../ui/button.tsx";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { CustomerHistoryFragment, CustomerPageQuery } from "../../__generated__/types.ts";
import { useForgetKept, useIsKept } from "../../commands/use-kept.ts";
import { Card } from "../../ui/card.tsx";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { Modal } from "../../ui/modal.tsx";
import { useNow } from "../../ui/use-now.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { TaskForm, taskFormName } from "../tasks/task-form.tsx";
import { CustomerHistoryFragmentDoc } from "./__generated__/customer-history.ts";
import { CustomerHeaderFragmentDoc } from "./__generated__/customer-header.ts";
import { CustomerDeals } from "./customer-deals.tsx";
import { CustomerEdit, editName } from "./customer-edit.tsx";
import { CustomerGarage } from "./customer-garage.tsx";
import { CustomerHeader } from "./customer-header.tsx";
import { historyOf } from "./customer-history.ts";
import { CustomerService } from "./customer-service.tsx";
import { CustomerTabs, customerTabs, useCustomerTab, type CustomerTab } from "./customer-tabs.tsx";
import { CustomerTasks } from "./customer-tasks.tsx";
import { CustomerTimeline } from "./customer-timeline.tsx";
import styles from "./customer-screen.module.css";
import { IdentityNumbers } from "./identity-numbers.tsx";
import { useMissingParts } from "./use-missing-parts.ts";

export interface CustomerPageProps {
  customer: NonNullable<CustomerPageQuery["customer"]>;
  /** Of each kind of history, as it was asked for. */
  rows: number;
  /** Goes further back; undefined where the server does not. */
  onEarlier: (() => void) | undefined;
  onRetry: () => void;
}

const PANEL = "customer-panel";

/** The page of one customer. */
export function CustomerPage({ customer, rows, onEarlier, onRetry }: CustomerPageProps) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const now = useNow();
  const isEdited = useIsKept(editName(customer.id));
  const taskName = taskFormName({ customerId: customer.id });
  const isBooked = useIsKept(taskName);
  const forgetTask = useForgetKept(taskName);
  const [open, setOpen] = useState<"EDIT" | "TASK" | undefined>(
    isEdited ? "EDIT" : isBooked ? "TASK" : undefined,
  );
  const close = (): void => {
    if (open === "TASK") forgetTask();
    setOpen(undefined);
  };
  const { data: history, complete } = useFragment({
    fragment: CustomerHistoryFragmentDoc,
    fragmentName: "CustomerHistory",
    from: customer,
    variables: { rows, ...sight },
  });
  const rooftopId = customer.rooftop?.id;
  const leads = complete ? history.leads?.nodes : undefined;
  const openLead = leads?.find(({ stage }) => stage !== "WON" && stage !== "LOST");
  const writable = may("customer:write", rooftopId);
  const bookable = rooftopId !== undefined && may("task:write", rooftopId);
  useShortcuts(t`Customer`, [
    ...(writable ? [{ keys: "n", label: t`Edit`, run: () => setOpen("EDIT") }] : []),
    ...(bookable ? [{ keys: "b", label: t`Add task`, run: () => setOpen("TASK") }] : []),
  ]);
  return (
    <article className={styles.page}>
      <CustomerHeader customer={customer} now={now}>
        {openLead && (
          <Link to={`/leads?queue=open&lead=${openLead.id}`} {...buttonLook("contained")}>
            <Trans>Open lead</Trans>
          </Link>
        )}
        {writable && (
          <Button variant="outlined" onClick={() => setOpen("EDIT")}>
            <Trans>Edit</Trans>
          </Button>
        )}
      </CustomerHeader>
      {complete && (
        <div className={styles.columns}>
          <Parts history={history} now={now} onEarlier={onEarlier} onRetry={onRetry} />
          <div className={styles.side}>
            {may("task:read", rooftopId) && (
              <CustomerTasks
                tasks={history.tasks?.nodes ?? null}
                now={now}
                onBook={bookable ? () => setOpen("TASK") : undefined}
                onRetry={onRetry}
              />
            )}
            {may("customer:sensitive:read", rooftopId) && (
              <IdentityNumbers customerId={customer.id} />
            )}
          </div>
        </div>
      )}
      {open === "EDIT" && <CustomerEdit customer={customer} onClose={close} />}
      {open === "TASK" && bookable && (
        <BookTask customer={customer} rooftopId={rooftopId} onClose={close} onBooked={onRetry} />
      )}
    </article>
  );
}

interface PartsProps {
  readonly history: CustomerHistoryFragment;
  readonly now: Date;
  readonly onEarlier: (() => void) | undefined;
  readonly onRetry: () => void;
}

/** One part at a time; those of departments that this person does not see are not there. */
function Parts({ history, now, onEarlier, onRetry }: PartsProps) {
  const { may } = useViewer();
  const asked = useCustomerTab();
  const missing = useMissingParts(history);
  const rooftopId = history.rooftop?.id;
  const hidden: ReadonlySet<CustomerTab> = new Set([
    ...(may("deal:read", rooftopId) ? [] : ["deals" as const]),
    ...(may("service:read", rooftopId) ? [] : ["service" as const]),
  ]);
  const tabs = customerTabs.filter((tab) => !hidden.has(tab));
  const tab = tabs.includes(asked) ? asked : "timeline";
  const deals = history.deals?.nodes ?? [];
  const repairOrders = history.repairOrders?.nodes ?? [];
  const panels: Readonly<Record<CustomerTab, () => ReactNode>> = {
    timeline: () => (
      <CustomerTimeline history={historyOf(history)} now={now} onEarlier={onEarlier} />
    ),
    garage: () => <CustomerGarage deals={deals} repairOrders={repairOrders} now={now} />,
    deals: () => history.deals && <CustomerDeals deals={deals} now={now} />,
    service: () =>
      history.repairOrders && <CustomerService repairOrders={repairOrders} now={now} />,
  };
  return (
    <Card flush>
      <div className={styles.tabs}>
        <CustomerTabs tabs={tabs} current={tab} panelId={PANEL} />
      </div>
      <div id={PANEL} role="tabpanel" className={styles.panel}>
        {missing
          .filter(({ tabs: concerned }) => concerned.includes(tab))
          .map(({ what }) => (
            <p key={what}>
              <PartUnavailable what={what} onRetry={onRetry} />
            </p>
          ))}
        {panels[tab]()}
      </div>
    </Card>
  );
}

interface BookTaskProps {
  readonly customer: CustomerPageProps["customer"];
  readonly rooftopId: string;
  readonly onClose: () => void;
  readonly onBooked: () => void;
}

function BookTask({ customer, rooftopId, onClose, onBooked }: BookTaskProps) {
  const { t } = useLingui();
  const { sight } = useViewer();
  const { data } = useFragment({
    fragment: CustomerHeaderFragmentDoc,
    fragmentName: "CustomerHeader",
    from: customer,
    variables: sight,
  });
  return (
    <Modal title={t`Add task`} onClose={onClose}>
      <TaskForm
        rooftopId={rooftopId}
        customerId={customer.id}
        who={data.displayName ?? undefined}
        onDone={() => {
          onClose();
          onBooked();
        }}
        onCancel={onClose}
      />
    </Modal>
  );
}
