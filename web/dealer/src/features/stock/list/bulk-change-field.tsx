import { useLingui } from "@lingui/react/macro";
import type { PriceChange } from "../pricing/price-change.ts";
import styles from "./bulk-reprice.module.css";

/** How much, and of what. */
export function BulkChangeField(props: {
  readonly by: PriceChange["by"];
  readonly text: string;
  readonly onBy: (by: PriceChange["by"]) => void;
  readonly onText: (text: string) => void;
}) {
  const { by, text, onBy, onText } = props;
  const { t } = useLingui();
  const choice = (value: PriceChange["by"], label: string) => (
    <label className={styles.choice}>
      <input type="radio" name="by" checked={by === value} onChange={() => onBy(value)} />
      {label}
    </label>
  );
  return (
    <div className={styles.change}>
      <fieldset className={styles.by}>
        <legend className={styles.legend}>{t`Change by`}</legend>
        {choice("amount", t`Amount`)}
        {choice("percent", t`Percent`)}
      </fieldset>
      <input
        className={styles.field}
        aria-label={by === "amount" ? t`Amount, minus to lower` : t`Percent, minus to lower`}
        placeholder={by === "amount" ? "−500" : "−2.5 %"}
        autoComplete="off"
        autoFocus
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
