import { Trans, useLingui } from "@lingui/react/macro";
import { PriceText } from "../pricing/price-text.tsx";
import styles from "./bulk-reprice.module.css";
import type { NewPrice } from "./use-bulk-reprice.ts";

/** What each unit costs now, and would. */
export function BulkPreview({ prices }: { readonly prices: readonly NewPrice[] }) {
  const { t } = useLingui();
  if (prices.length === 0) return null;
  return (
    <div className={styles.preview} tabIndex={0} role="group" aria-label={t`New prices`}>
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
          {prices.map(({ unitId, stockNumber, from, to }) => (
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
