import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useShortcuts } from "../../../ui/use-shortcuts.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { ArrivalQueue } from "./arrival-queue.tsx";
import { DecodedCar } from "./decoded-car.tsx";
import { KnownCar } from "./known-car.tsx";
import type { ReceiveDesk } from "./receive-desk.ts";
import { withField, withPasted, withReceipt, withVin } from "./receive-draft.ts";
import { readForm } from "./receipt-input.ts";
import { ReceiptFields } from "./receipt-fields.tsx";
import styles from "./receive-screen.module.css";
import { useDraft } from "./use-desk.ts";
import { useReceiptObstacle } from "./use-receipt-obstacle.ts";
import { useVinCheck } from "./use-vin-check.ts";
import { VinField } from "./vin-field.tsx";
import { VinVerdictLine } from "./vin-verdict-line.tsx";
import { compactVin } from "./vin-text-in.ts";

export interface Rooftop {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
}

export interface ReceiveStationProps {
  readonly desk: ReceiveDesk;
  readonly rooftop: Rooftop;
}

/** One car after the other at one rooftop. */
export function ReceiveStation({ desk, rooftop }: ReceiveStationProps) {
  const { t } = useLingui();
  const { may } = useViewer();
  const draft = useDraft(desk);
  const vinField = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const vin = compactVin(draft.vin);
  const received = draft.receipts.filter(({ state }) => state === "STOCKED_IN").length;
  const { check, asking, failed } = useVinCheck(vin, rooftop.id, received);
  const proposed = check?.proposedStockNumber;
  const isSpent = draft.receipts.some(({ input }) => input.stockNumber === proposed);
  const place = {
    rooftopId: rooftop.id,
    currency: rooftop.currency,
    proposedStockNumber: isSpent ? undefined : proposed,
    needsReason: check?.verdict === "CHECK_DIGIT_WRONG",
  };
  const read = readForm(draft.vin, draft.form, place);
  const obstacle = useReceiptObstacle(vin, check, read.faults);

  const showFault = (): void =>
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  // What was refused has come back: where it was refused is where to go on.
  useEffect(() => {
    if (draft.errors.length > 0) showFault();
  }, [draft.errors]);

  function stockIn(): void {
    if (!read.input || obstacle !== undefined) return showFault();
    const { input } = read;
    desk.change((before) => withReceipt(before, crypto.randomUUID(), input));
    vinField.current?.focus();
  }

  useShortcuts(t`Receive`, [{ keys: "Mod+Enter", label: t`Stock in`, run: stockIn }]);
  return (
    <form
      ref={form}
      className={styles.station}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        stockIn();
      }}
    >
      <div className={styles.vin}>
        <VinField
          ref={vinField}
          value={draft.vin}
          onChange={(text) => desk.change((before) => withVin(before, text))}
          onPaste={(text) => desk.change((before) => withPasted(before, text))}
          onDone={() => form.current?.querySelector<HTMLInputElement>("[data-first]")?.select()}
          describedBy="vin-verdict"
        />
        <VinVerdictLine
          id="vin-verdict"
          vin={vin}
          check={check}
          asking={asking}
          failed={failed}
          errors={draft.errors}
          reason={draft.form.overrideReason}
          onReason={(text) => desk.change((before) => withField(before, "overrideReason", text))}
          modelYear={draft.form.modelYear}
          onModelYear={(text) => desk.change((before) => withField(before, "modelYear", text))}
          onSuggestion={(text) => {
            desk.change((before) => withVin(before, text));
            vinField.current?.focus();
          }}
        />
        <ArrivalQueue desk={desk} draft={draft} />
      </div>
      {check && <KnownCar check={check} />}
      <div className={styles.paper}>
        <DecodedCar check={check} asking={asking} />
        <ReceiptFields
          desk={desk}
          draft={draft}
          proposedStockNumber={place.proposedStockNumber}
          currency={rooftop.currency}
          seesCost={may("stock:cost:read", rooftop.id)}
          faults={read.faults}
          obstacle={obstacle}
        />
      </div>
    </form>
  );
}
