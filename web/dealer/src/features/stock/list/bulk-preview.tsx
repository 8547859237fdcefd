import { Trans, useLingui } from "@lingui/react/macro";
import { PriceText } from "../pricing/price-text.tsx";
import { frontGross } from "../pricing/front-gross.ts";
import type { NewPrice } from "../pricing/new-prices.ts";
import styles from "./bulk-reprice.module.css";

export interface BulkPreviewProps {
  readonly prices: readonly NewPrice[];
  /** The person may see what units cost, somewhere. */
  readonly showsCost: boolean;
}

/** What is asked for each unit now, and would be, and what that leaves. */
export function BulkPreview({ prices, showsCost }: BulkPreviewProps) {
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
            {showsCost && (
              <>
                <th scope="col" className={styles.figure}>
                  <Trans>Cost</Trans>
                </th>
                <th scope="col" className={styles.figure}>
                  <Trans>Front gross</Trans>
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {prices.map((price) => (
            <tr key={price.unitId}>
              <td>{price.stockNumber}</td>
              <td className={styles.figure}>
                <PriceText value={price.from} />
              </td>
              <td className={styles.figure}>
                <PriceText value={price.to} />
              </td>
              {showsCost && <CostCells price={price} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CostCells({ price }: { readonly price: NewPrice }) {
  const { t } = useLingui();
  const gross = frontGross(price.to, price.cost);
  if (!price.cost || !gross) {
    return (
      <td className={styles.figure} colSpan={2}>
        <span className={styles.unknown}>{t`not known`}</span>
      </td>
    );
  }
  const isLoss = gross.minorUnits < 0;
  return (
    <>
      <td className={styles.figure}>
        <PriceText value={price.cost} />
      </td>
      <td className={styles.figure} data-loss={isLoss} title={isLoss ? t`Below cost` : undefined}>
        <PriceText value={gross} />
      </td>
    </>
  );
}
