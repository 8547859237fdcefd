import { Trans } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import type { PriceDoubt } from "./price-doubt.ts";
import { PriceText } from "./price-text.tsx";
import styles from "./reprice-form.module.css";

export interface PriceDoubtQuestionProps {
  readonly doubt: PriceDoubt;
  readonly price: MoneyAmount;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more, in place. Enter in the field is no answer: it is what has asked. */
export function PriceDoubtQuestion({ doubt, price, onConfirm, onCancel }: PriceDoubtQuestionProps) {
  return (
    <>
      <p className={styles.moved} role="alert">
        {doubt.kind === "FAR_BELOW_BEFORE" && (
          <Trans>
            <PriceText value={price} /> is {doubt.percent} % below{" "}
            <PriceText value={doubt.before} />. Set it anyway?
          </Trans>
        )}
        {doubt.kind === "FAR_BELOW_COST" && (
          <Trans>
            <PriceText value={price} /> is <PriceText value={doubt.loss} /> below the cost. Set it
            anyway?
          </Trans>
        )}
        {doubt.kind === "GROSS_UNKNOWN" && (
          <Trans>
            The server did not say what <PriceText value={price} /> leaves over the cost. Set it
            anyway?
          </Trans>
        )}
      </p>
      <div className={styles.actions}>
        <Button variant="contained" onClick={onConfirm}>
          <Trans>Set it anyway</Trans>
        </Button>
        <Button variant="text" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </>
  );
}
