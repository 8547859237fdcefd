import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type KeyboardEvent, type SubmitEvent } from "react";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import { FieldError } from "../../../ui/field-error.tsx";
import { GrossLine } from "./gross-line.tsx";
import { PriceConflict } from "./price-conflict.tsx";
import { PriceDoubtQuestion } from "./price-doubt-question.tsx";
import { PriceText } from "./price-text.tsx";
import { RepriceActions } from "./reprice-actions.tsx";
import styles from "./reprice-form.module.css";
import { useRepriceForm, type RepriceFormState } from "./use-reprice-form.ts";
import { isSamePrice } from "./reprice-units.ts";
import type { PricedUnit } from "./use-reprice.ts";

export interface RepriceFormProps {
  /** As it is now; the form keeps what it was when it was opened. */
  unit: PricedUnit;
  /** Of the rooftop, for a unit without a price. */
  currency: string;
  /** The person may see what a price leaves over the cost. */
  showsGross: boolean;
  /** In a cell only the field is in place; the rest hangs below. */
  layout?: "cell" | "form";
  /** Stored, or nothing to store. */
  onDone: () => void;
  onCancel: () => void;
}

const REASON_LENGTH_MAX = 500;

/** Sets what is asked for a unit. What was typed stays until it is stored or given up. */
export function RepriceForm(props: RepriceFormProps) {
  const { unit, currency, showsGross, layout = "form", onDone, onCancel } = props;
  const form = useRepriceForm({ unit, currency, showsGross, onDone });
  const [reason, setReason] = useState("");
  const why = reason.trim() || undefined;
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className={styles.form}
      data-layout={layout}
      onKeyDown={cancelOnEscape}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        form.submit(why);
      }}
    >
      <PriceField form={form} />
      <div className={styles.below}>
        <div className={styles.about}>
          <FieldError>{form.refusal}</FieldError>
          <p className={styles.quiet}>
            <Trans>
              Was <PriceText value={form.seen.askingPrice} />
            </Trans>
          </p>
          {showsGross && <GrossLine {...form.grossAt} priced={form.price !== undefined} />}
          {!form.theirs && <MovedOn unit={unit} seen={form.seen} />}
        </div>
        {layout === "form" && <ReasonField value={reason} onChange={setReason} />}
        {form.failed && <NotSaved />}
        <NextStep form={form} why={why} onCancel={onCancel} />
      </div>
    </form>
  );
}

function NextStep(props: {
  readonly form: RepriceFormState;
  readonly why: string | undefined;
  readonly onCancel: () => void;
}) {
  const { form, why, onCancel } = props;
  if (form.theirs) {
    return <PriceConflict form={form} onSettle={(side) => form.settle(side, why)} />;
  }
  if (form.doubt && form.price) {
    return (
      <PriceDoubtQuestion
        doubt={form.doubt}
        price={form.price}
        onConfirm={() => form.confirm(why)}
        onCancel={onCancel}
      />
    );
  }
  return <RepriceActions running={form.running} onCancel={onCancel} />;
}

function PriceField({ form }: { readonly form: RepriceFormState }) {
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        <Trans>Asking price</Trans>
      </label>
      <input
        id={id}
        className={styles.field}
        value={form.text}
        inputMode="decimal"
        autoComplete="off"
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => form.type(event.currentTarget.value)}
        aria-invalid={form.refusal !== undefined}
      />
    </>
  );
}

function ReasonField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useLingui();
  return (
    <label className={styles.reason}>
      <span className={styles.label}>{t`Reason (optional)`}</span>
      <input
        className={styles.field}
        data-words=""
        maxLength={REASON_LENGTH_MAX}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** Somebody set another price while this one is being typed: better said now than as a refusal. */
function MovedOn({ unit, seen }: { readonly unit: PricedUnit; readonly seen: PricedUnit }) {
  if (unit.version <= seen.version || isSamePrice(unit.askingPrice, seen.askingPrice)) return null;
  return (
    <p className={styles.moved} role="status">
      <Trans>
        Someone just set <PriceText value={unit.askingPrice} />
      </Trans>
    </p>
  );
}

function NotSaved() {
  return (
    <ErrorPanel
      variant="offline"
      title={<Trans>The server did not respond</Trans>}
      why={<Trans>It is safe to set the price again: it will be saved only once.</Trans>}
    />
  );
}
