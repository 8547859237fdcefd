import { Plural, Trans } from "@lingui/react/macro";
import type { PriceChange } from "../pricing/price-change.ts";
import styles from "./bulk-reprice.module.css";

/** Why nothing would change, or not for all; its place is kept. */
export function BulkHint(props: {
  readonly by: PriceChange["by"];
  readonly text: string;
  readonly change: PriceChange | undefined;
  /** Units that keep their price. */
  readonly left: number;
}) {
  const { by, text, change, left } = props;
  return (
    <p className={styles.hint} role="status">
      {!change && text.trim() !== "" && by === "amount" && (
        <Trans>Type an amount, such as −500.</Trans>
      )}
      {!change && text.trim() !== "" && by === "percent" && (
        <Trans>Type a percentage, such as −2.5.</Trans>
      )}
      {change && left > 0 && (
        <Plural
          value={left}
          one="# unit is left out: it has no price, may not be repriced, stays the same, or would fall to zero or below."
          other="# units are left out: they have no price, may not be repriced, stay the same, or would fall to zero or below."
        />
      )}
    </p>
  );
}
