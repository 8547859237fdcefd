import { Trans } from "@lingui/react/macro";
import type { PlannedPrice } from "../pricing/reprice-units.ts";
import { PriceText } from "../pricing/price-text.tsx";
import styles from "./bulk-reprice.module.css";

/** What each unit costs now, and would. */
export function BulkPreview(props: {
  readonly planned: readonly Omit<PlannedPrice, "idempotencyKey">[];
}) {
  if (props.planned.length === 0) return null;
  return (
    <div className={styles.preview} tabIndex={0} role="group">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Stock no.</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Now</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Then</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.planned.map(({ unitId, stockNumber, from, to }) => (
            <tr key={unitId}>
              <td>{stockNumber}</td>
              <td className={styles.figure}>
                <PriceText value={from} />
              </td>
              <td className={styles.figure}>
                <PriceText value={to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
