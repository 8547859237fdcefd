import { Trans, useLingui } from "@lingui/react/macro";
import { formatMoney } from "../../../ui/money-format.ts";
import styles from "./reprice-form.module.css";
import type { GrossAt } from "./use-gross-at.ts";

/** What a price leaves over the cost of the unit. Its place is kept while it is not known. */
export function GrossLine({ gross, stale, priced }: GrossAt & { readonly priced: boolean }) {
  const { i18n } = useLingui();
  if (gross === null) {
    return (
      <p className={styles.gross}>
        <Trans>Front gross not available: no cost entered</Trans>
      </p>
    );
  }
  if (gross === undefined || !priced) return <p className={styles.gross}>&nbsp;</p>;
  const amount = formatMoney(gross, { locale: i18n.locale, cents: false });
  return (
    <p className={styles.gross} data-stale={stale} data-loss={gross.minorUnits < 0} role="status">
      {gross.minorUnits < 0 ? (
        <Trans>Front gross {amount}, below cost</Trans>
      ) : (
        <Trans>Front gross {amount}</Trans>
      )}
    </p>
  );
}
