import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, type ReactNode } from "react";
import type { TodayQuery } from "../../__generated__/types.ts";
import { EmptyFirst } from "../../ui/empty.tsx";
import { useNow } from "../../ui/use-now.ts";
import { DealRow } from "./deal-row.tsx";
import { ProposalRow } from "./proposal-row.tsx";
import { RepairOrderRow } from "./repair-order-row.tsx";
import type { TodayView } from "./today-view.ts";
import { useRowKeys } from "./use-row-keys.ts";
import styles from "./waiting-lists.module.css";

interface ListProps {
  readonly view: TodayView;
}

/** Manual entries above the limit, which somebody other than their maker has to approve. */
export function EntriesToApprove({
  list: { nodes = [], totalCount },
}: {
  readonly list: NonNullable<TodayQuery["journalEntryProposals"]>;
}) {
  const { t } = useLingui();
  const now = useNow();
  return (
    <Rows
      name={t`Entries to approve`}
      empty={t`No entries to approve`}
      total={totalCount.value}
      shown={nodes.length}
    >
      {nodes.map((node) => (
        <ProposalRow key={node.id} proposal={node} now={now} />
      ))}
    </Rows>
  );
}

/** Cars that are in the workshop, the longest first. */
export function OpenRepairOrders({
  view,
  list: { nodes = [], totalCount },
}: ListProps & { readonly list: NonNullable<TodayQuery["repairOrders"]> }) {
  const { t } = useLingui();
  const now = useNow();
  return (
    <Rows
      name={t`Open repair orders`}
      empty={t`No open repair orders`}
      total={totalCount.value}
      shown={nodes.length}
    >
      {nodes.map((node) => (
        <RepairOrderRow key={node.id} order={node} view={view} now={now} />
      ))}
    </Rows>
  );
}

/** Deals that are being worked on, the newest first. */
export function ActiveDeals({
  list: { nodes = [], totalCount },
}: {
  readonly list: NonNullable<TodayQuery["deals"]>;
}) {
  const { t } = useLingui();
  const now = useNow();
  return (
    <Rows
      name={t`Active deals`}
      empty={t`No active deals`}
      total={totalCount.value}
      shown={nodes.length}
    >
      {nodes.map((node) => (
        <DealRow key={node.id} deal={node} now={now} />
      ))}
    </Rows>
  );
}

interface RowsProps {
  readonly name: string;
  readonly empty: string;
  readonly total: number;
  readonly shown: number;
  readonly children: ReactNode;
}

function Rows({ name, empty, total, shown, children }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  if (shown === 0) return <EmptyFirst title={empty} />;
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={name}>
        {children}
      </ul>
      {total > shown && (
        <p className={styles.more}>
          <Trans>
            The first {shown} of {total}.
          </Trans>
        </p>
      )}
    </>
  );
}
