import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { DateText } from "../../ui/date-text.tsx";
import { EmptyFirst } from "../../ui/empty.tsx";
import { Money } from "../../ui/money.tsx";
import { StatusChip } from "../../ui/status-chip.tsx";
import { dealKindWords, dealStateWords } from "../../words/deal-words.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import type { CustomerDeal } from "./customer-history.ts";
import styles from "./customer-table.module.css";

/** What they bought, and what is being worked on. */
export function CustomerDeals({ deals, now }: { deals: readonly CustomerDeal[]; now: Date }) {
  const { t, i18n } = useLingui();
  if (deals.length === 0) return <EmptyFirst title={t`No deal yet`} />;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Deal</Trans>
            </th>
            <th scope="col">
              <Trans>Vehicle</Trans>
            </th>
            <th scope="col">
              <Trans>State</Trans>
            </th>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col">
              <Trans>Salesperson</Trans>
            </th>
            <th scope="col">
              <Trans>Date</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Price</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => {
            const { stockUnit, state, kind, worksheet } = deal;
            return (
              <tr key={deal.id}>
                <th scope="row">{deal.number}</th>
                <td className={styles.wide}>
                  {stockUnit ? (
                    <Link to={`/stock/${stockUnit.id}`}>
                      {vehicleName(stockUnit.vehicle) ?? stockUnit.stockNumber}
                    </Link>
                  ) : (
                    "—"
                  )}
                </td>
                <td>
                  <StatusChip tone={dealStateWords[state].tone} plain>
                    {i18n._(dealStateWords[state].words)}
                  </StatusChip>
                </td>
                <td>{kind ? i18n._(dealKindWords[kind]) : "—"}</td>
                <td>{deal.salesperson?.displayName ?? "—"}</td>
                <td>
                  {deal.finalizedAt === null ? (
                    <Trans>
                      opened <DateText at={deal.createdAt} now={now} />
                    </Trans>
                  ) : (
                    <Trans>
                      delivered <DateText at={deal.finalizedAt} now={now} />
                    </Trans>
                  )}
                </td>
                <td className={styles.figure}>
                  <Money value={worksheet?.sellingPrice} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
