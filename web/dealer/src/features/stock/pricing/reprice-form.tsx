import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useId, useState, type SubmitEvent, type ReactNode } from "react";
import { useConnection } from "../../../apollo/use-connection.ts";
import { useServices } from "../../../services.ts";
import { ConflictStrip, type Side } from "../../../ui/conflict-strip.tsx";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import { FieldError } from "../../../ui/field-error.tsx";
import { formatMoney } from "../../../ui/money-format.ts";
import { moneyText, parseMoneyText, type MoneyAmount } from "../../../ui/money-text.ts";
import { GrossLine } from "./gross-line.tsx";
import styles from "./reprice-form.module.css";
import { useRefusalText } from "./use-refusal-text.ts";
import { isSamePrice, useReprice, type PricedUnit } from "./use-reprice.ts";

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

/** Sets what is asked for a unit. What was typed stays until it is stored or given up. */
export function RepriceForm(props: RepriceFormProps) {
  const { unit, currency, showsGross, layout = "form", onDone, onCancel } = props;
  const { t, i18n } = useLingui();
  const fieldId = useId();
  const [seen, setSeen] = useState(unit);
  const [text, setText] = useState(() => moneyText(unit.askingPrice));
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [theirs, setTheirs] = useState<PricedUnit>();
  const refusalText = useRefusalText();
  const { run, running } = useReprice();
  const price = parseMoneyText(text, currency);

  const store = async (from: PricedUnit, amount: MoneyAmount): Promise<void> => {
    setRefusal(undefined);
    setFailed(false);
    try {
      const outcome = await run(from, amount, reason.trim() || undefined);
      if (outcome.kind === "STORED") onDone();
      if (outcome.kind === "CONFLICT") setTheirs(outcome.unit);
      if (outcome.kind === "REFUSED") setRefusal(outcome.errors.map(refusalText).join(" "));
    } catch {
      setFailed(true);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (running) return;
    if (price === undefined || price.minorUnits < 0) return setRefusal(t`Type an amount, such as 14,500.`);
    if (isSamePrice(price, seen.askingPrice)) return onDone();
    void store(seen, price);
  };
  const settle = (side: Side): void => {
    if (!theirs) return;
    setTheirs(undefined);
    setSeen(theirs);
    if (side === "theirs") return onDone();
    if (price) void store(theirs, price);
  };
  const say = (value: MoneyAmount | null): string =>
    value ? formatMoney(value, { locale: i18n.locale, cents: hasCents(value) }) : t`Not priced`;

  return (
    <form
      className={styles.form}
      data-layout={layout}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <label className={styles.label} htmlFor={fieldId}>
        <Trans>Asking price</Trans>
      </label>
      <input
        id={fieldId}
        className={styles.field}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefusal(undefined);
        }}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${fieldId}-about`}
      />
      <div className={styles.below}>
        <div id={`${fieldId}-about`} className={styles.about}>
          <FieldError>{refusal}</FieldError>
          <p className={styles.was}>
            <Trans>Was {say(seen.askingPrice)}</Trans>
          </p>
          {showsGross && <GrossLine unitId={unit.id} price={price} />}
          <MovedOn unit={unit} seen={seen} say={say} />
        </div>
        {layout === "form" && <ReasonField value={reason} onChange={setReason} />}
        {failed && (
          <ErrorPanel
            variant="failed"
            title={<Trans>The price was not saved</Trans>}
            why={<Trans>The server did not answer.</Trans>}
            next={<Trans>What you typed is still here. Try again.</Trans>}
          />
        )}
        {theirs && price && (
          <ConflictStrip
            fields={[
              {
                path: "askingPrice",
                label: t`Asking price`,
                yours: say(price),
                theirs: say(theirs.askingPrice),
                original: say(seen.askingPrice),
              },
            ]}
            applying={running}
            onApply={(choices) => settle(choices.get("askingPrice") ?? "theirs")}
          />
        )}
        {!theirs && (
          <div className={styles.actions}>
            <Button type="submit" variant="contained" aria-disabled={running}>
              <SubmitWords running={running} />
            </Button>
            <Button variant="text" onClick={onCancel}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}

function SubmitWords({ running }: { readonly running: boolean }) {
  const { connection } = useServices();
  const { lostAt } = useConnection(connection);
  if (running && lostAt) return <Trans>Waiting for the connection…</Trans>;
  if (running) return <Trans>Setting price…</Trans>;
  return <Trans>Set price</Trans>;
}

/** Somebody set another price while this one is being typed: better now than as a refusal. */
function MovedOn(props: {
  readonly unit: PricedUnit;
  readonly seen: PricedUnit;
  readonly say: (value: MoneyAmount | null) => string;
}): ReactNode {
  const { unit, seen, say } = props;
  if (unit.version <= seen.version || isSamePrice(unit.askingPrice, seen.askingPrice)) return null;
  return (
    <p className={styles.moved} role="status">
      <Trans>Somebody has just set {say(unit.askingPrice)}.</Trans>
    </p>
  );
}

function ReasonField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        <Trans>Reason (optional)</Trans>
      </label>
      <input
        id={id}
        className={styles.field}
        data-words=""
        maxLength={500}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function hasCents({ minorUnits }: MoneyAmount): boolean {
  return minorUnits % 100 !== 0;
}
