import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { RepairOrderRowFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { StatusChip } from "../../ui/status-chip.tsx";
import { repairOrderStateWords } from "../../words/repair-order-words.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import { RepairOrderRowFragmentDoc } from "./__generated__/repair-order-row.ts";
import type { TodayView } from "./today-view.ts";
import styles from "./waiting-lists.module.css";

interface RepairOrderRowProps {
  readonly order: FragmentType<RepairOrderRowFragment>;
  readonly view: TodayView;
  readonly now: Date;
}

/** A car in the workshop. Its order has no page of its own; its customer has. */
export function RepairOrderRow({ order, view: { variables }, now }: RepairOrderRowProps) {
  const { i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: RepairOrderRowFragmentDoc,
    fragmentName: "RepairOrderRow",
    from: order,
    variables: { people: variables.people, jobs: variables.jobs },
  });
  if (!complete) return <li className={styles.row} />;
  const { number, vehicle, customer, advisor, jobs = [], state, openedAt } = data;
  const work = jobs.flatMap(({ complaint }) => complaint ?? []).join("; ");
  const hands = [...new Set(jobs.flatMap(({ technician }) => technician?.displayName ?? []))];
  const { tone, words } = repairOrderStateWords[state];
  const name = vehicle ? (vehicleName(vehicle) ?? vehicle.vin) : "—";
  return (
    <li className={styles.row} data-kind="order">
      <span className={styles.code}>
        <Trans>RO {number}</Trans>
      </span>
      {customer ? (
        <Link className={styles.open} data-row="" to={`/customers/${customer.id}?tab=service`}>
          {name}
        </Link>
      ) : (
        <span className={styles.what} data-row="" tabIndex={0}>
          {name}
        </span>
      )}
      <span className={styles.who} title={work || undefined}>
        {customer?.displayName ?? work}
      </span>
      <span className={`${styles.quiet} ${styles.wide}`}>
        {advisor?.displayName ?? hands.join(", ")}
      </span>
      <span className={styles.state}>
        <StatusChip tone={tone} plain>
          {i18n._(words)}
        </StatusChip>
      </span>
      <span className={`${styles.quiet} ${styles.date}`}>
        <DateText at={openedAt} now={now} form="dateTime" />
      </span>
    </li>
  );
}
