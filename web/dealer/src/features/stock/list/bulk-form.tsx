import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { useState, type SubmitEvent } from "react";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import { Modal } from "../../../ui/modal.tsx";
import { parseMoneyText } from "../../../ui/money-text.ts";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { belowCost, doubtful, newPrices, type NewPrice } from "../pricing/new-prices.ts";
import { parsePercent, type PriceChange } from "../pricing/price-change.ts";
import { BulkChangeField } from "./bulk-change-field.tsx";
import { BulkHint } from "./bulk-hint.tsx";
import { BulkPreview } from "./bulk-preview.tsx";
import styles from "./bulk-reprice.module.css";

const FORM = "bulk-reprice";

export interface BulkFormProps {
  readonly units: readonly StockRowFragment[];
  /** More than the units when some could not be taken. */
  readonly selected: number;
  readonly onSend: (prices: readonly NewPrice[]) => void;
  readonly onClose: () => void;
}

/** How much the prices are to change, and what they would be. */
export function BulkForm({ units, selected, onSend, onClose }: BulkFormProps) {
  const [by, setBy] = useState<PriceChange["by"]>("amount");
  const [text, setText] = useState("");
  const change = changeIn(by, text, currencyOf(units));
  const { may } = useViewer();
  const seesCost = (rooftopId: string): boolean => may("stock:cost:read", rooftopId);
  const prices = change ? newPrices(units, change, seesCost) : [];
  const doubts = doubtful(prices);
  const [isAsked, setAsked] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (doubts > 0) setAsked(true);
    else if (prices.length > 0) onSend(prices);
  };
  return (
    <Modal
      title={<Plural value={selected} one="Reprice # unit" other="Reprice # units" />}
      onClose={onClose}
      footer={
        <>
          <Button variant="outlined" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={FORM} variant="contained" disabled={prices.length === 0}>
            {prices.length === 0 ? (
              <Trans>Set prices</Trans>
            ) : (
              <Plural value={prices.length} one="Set # price" other="Set # prices" />
            )}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={submit}>
        <BulkChangeField
          by={by}
          text={text}
          onBy={(next) => {
            setAsked(false);
            setBy(next);
          }}
          onText={(next) => {
            setAsked(false);
            setText(next);
          }}
        />
        <BulkHint by={by} text={text} change={change} left={selected - prices.length} />
        <BelowCost count={belowCost(prices)} />
        {isAsked && doubts > 0 && <DoubtQuestion count={doubts} onConfirm={() => onSend(prices)} />}
        <BulkPreview
          prices={prices}
          showsCost={units.some(({ rooftop }) => seesCost(rooftop.id))}
        />
      </form>
    </Modal>
  );
}

/** Said before anything is sent. */
function BelowCost({ count }: { readonly count: number }) {
  return (
    <div role="status">
      {count > 0 && (
        <StatusChip tone="warning">
          <Plural value={count} one="# goes below cost" other="# go below cost" />
        </StatusChip>
      )}
    </div>
  );
}

/** Asks once more, in place, as for one price. Enter in the field is no answer: it is what has asked. */
function DoubtQuestion(props: { readonly count: number; readonly onConfirm: () => void }) {
  const { count, onConfirm } = props;
  return (
    <div className={styles.doubt}>
      <p role="alert">
        <Plural
          value={count}
          one="# price is less than half of the one before, or far below the cost."
          other="# prices are less than half of the ones before, or far below the cost."
        />
      </p>
      <Button variant="outlined" onClick={onConfirm}>
        <Trans>Set anyway</Trans>
      </Button>
    </div>
  );
}

function changeIn(by: PriceChange["by"], text: string, currency: string): PriceChange | undefined {
  if (by === "percent") {
    const hundredths = parsePercent(text);
    return hundredths ? { by, hundredths } : undefined;
  }
  const amount = parseMoneyText(text, currency);
  return amount?.minorUnits ? { by, minorUnits: amount.minorUnits } : undefined;
}

function currencyOf(units: readonly StockRowFragment[]): string {
  return units[0]?.rooftop.currency ?? "USD";
}
