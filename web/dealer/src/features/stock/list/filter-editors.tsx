import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import { useId, useState, type SubmitEvent } from "react";
import { FieldError } from "../../../ui/field-error.tsx";
import { moneyText, parseMoneyText } from "../../../ui/money-text.ts";
import styles from "./filter-editors.module.css";
import type { Span } from "./stock-view.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many it would show; undefined while not known. */
  readonly count: number | undefined;
}

export interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** One choice at most. */
  readonly single?: boolean;
  readonly onApply: (values: readonly string[]) => void;
}

/** Chosen first, applied together: the list is asked once. */
export function Choices({ choices, chosen, single = false, onApply }: ChoicesProps) {
  const { i18n } = useLingui();
  const name = useId();
  const [values, setValues] = useState(chosen);
  const toggle = (value: string): void => {
    if (single) setValues([value]);
    else if (values.includes(value)) setValues(values.filter((one) => one !== value));
    else setValues([...values, value]);
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        onApply(values);
      }}
    >
      <div className={styles.choices}>
        {choices.map(({ value, label, count }) => (
          <label key={value} className={styles.choice}>
            <input
              type={single ? "radio" : "checkbox"}
              name={name}
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
            <span className={styles.words}>{label}</span>
            {count !== undefined && <span className={styles.count}>{i18n.number(count)}</span>}
          </label>
        ))}
      </div>
      <Apply />
    </form>
  );
}

export interface PriceSpanProps {
  readonly span: Span | undefined;
  readonly currency: string;
  readonly onApply: (span: Span | undefined) => void;
}

export function PriceSpan({ span, currency, onApply }: PriceSpanProps) {
  const { t } = useLingui();
  const [from, setFrom] = useState(amountText(span?.from || undefined, currency));
  const [to, setTo] = useState(amountText(span?.to, currency));
  const [wrong, setWrong] = useState(false);
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    if (from.trim() === "" && to.trim() === "") return onApply(undefined);
    const least = from.trim() === "" ? 0 : parseMoneyText(from, currency)?.minorUnits;
    const most = to.trim() === "" ? undefined : parseMoneyText(to, currency)?.minorUnits;
    const unread = least === undefined || (to.trim() !== "" && most === undefined);
    if (unread || least < 0 || (most !== undefined && most < least)) return setWrong(true);
    onApply({ from: least, to: most });
  };
  return (
    <form className={styles.editor} onSubmit={apply}>
      <div className={styles.span}>
        <AmountField label={t`At least`} value={from} onChange={setFrom} />
        <AmountField label={t`At most`} value={to} onChange={setTo} />
      </div>
      <FieldError>{wrong && t`Type amounts, the lower one first.`}</FieldError>
      <Apply />
    </form>
  );
}

export interface YearSpanProps {
  readonly span: Span | undefined;
  readonly onApply: (span: Span | undefined) => void;
}

/** Before the first car. */
const NO_YEAR = 0;

export function YearSpan({ span, onApply }: YearSpanProps) {
  const { t } = useLingui();
  const [from, setFrom] = useState(span?.from ? String(span.from) : "");
  const [to, setTo] = useState(span?.to === undefined ? "" : String(span.to));
  const [wrong, setWrong] = useState(false);
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    const [first, last] = [from.trim(), to.trim()];
    if (first === "" && last === "") return onApply(undefined);
    const isRead = [first, last].every((year) => year === "" || /^\d{4}$/.test(year));
    const read = {
      from: first === "" ? NO_YEAR : Number(first),
      to: last === "" ? undefined : Number(last),
    };
    if (!isRead || (read.to !== undefined && read.to < read.from)) return setWrong(true);
    onApply(read);
  };
  return (
    <form className={styles.editor} onSubmit={apply}>
      <div className={styles.span}>
        <AmountField label={t`From`} value={from} onChange={setFrom} />
        <AmountField label={t`To`} value={to} onChange={setTo} />
      </div>
      <FieldError>{wrong && t`Type years of four digits, the earlier one first.`}</FieldError>
      <Apply />
    </form>
  );
}

function AmountField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <label className={styles.amount}>
      {props.label}
      <input
        inputMode="decimal"
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function Apply() {
  return (
    <Button type="submit" variant="contained">
      <Trans>Apply</Trans>
    </Button>
  );
}

function amountText(minorUnits: number | undefined, currency: string): string {
  return minorUnits === undefined ? "" : moneyText({ minorUnits, currency });
}
