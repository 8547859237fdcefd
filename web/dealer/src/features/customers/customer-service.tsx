import { Trans, useLingui } from "@lingui/react/macro";
import { DateText } from "../../ui/date-text.tsx";
import { EmptyFirst } from "../../ui/empty.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusChip } from "../../ui/status-chip.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { repairOrderStateWords } from "../../words/repair-order-words.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import type { CustomerRepairOrder } from "./customer-history.ts";
import styles from "./customer-table.module.css";

export interface CustomerServiceProps {
  repairOrders: readonly CustomerRepairOrder[];
  now: Date;
}

/** Every visit to the workshop. Amounts only for who may see them somewhere. */
export function CustomerService({ repairOrders, now }: CustomerServiceProps) {
  const { t, i18n } = useLingui();
  const { may } = useViewer();
  const seesAmounts = may("service:amount:read");
  if (repairOrders.length === 0) return <EmptyFirst title={t`No service history`} />;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Repair order</Trans>
            </th>
            <th scope="col">
              <Trans>Vehicle</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col">
              <Trans>Advisor</Trans>
            </th>
            <th scope="col">
              <Trans>Opened</Trans>
            </th>
            {seesAmounts && (
              <th scope="col" className={styles.figure}>
                <Trans>Total</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {repairOrders.map((order) => {
            const { vehicle, state, jobs } = order;
            return (
              <tr key={order.id}>
                <th scope="row">{order.number}</th>
                <td className={styles.wide}>
                  {vehicle ? (vehicleName(vehicle) ?? vehicle.vin) : "—"}
                  <p className={styles.complaints}>
                    {jobs.flatMap(({ complaint }) => complaint ?? []).join("; ")}
                  </p>
                </td>
                <td>
                  <StatusChip tone={repairOrderStateWords[state].tone} plain>
                    {i18n._(repairOrderStateWords[state].words)}
                  </StatusChip>
                </td>
                <td>{order.advisor?.displayName ?? "—"}</td>
                <td>
                  <DateText at={order.openedAt} now={now} />
                </td>
                {seesAmounts && (
                  <td className={styles.figure}>
                    <Money value={order.total} cents />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
