import { useLingui } from "@lingui/react/macro";
import { formatMoney, type MoneyValue } from "./money-format.ts";
import styles from "./money.module.css";

export interface MoneyProps {
  /** null: not known. What the caller may not see is `Masked`'s. */
  value: MoneyValue | null | undefined;
  /** Always in books, never in stock lists. */
  cents?: boolean;
  /** Parentheses for what is negative, as in books. */
  books?: boolean;
  /** "+" before a gain. */
  signed?: boolean;
}

/** An exact amount, right-aligned where its cell lets it. */
export function Money({ value, cents = false, books = false, signed = false }: MoneyProps) {
  const { t, i18n } = useLingui();
  if (!value) {
    return (
      <span className={styles.none} title={t`No amount`}>
        <span aria-hidden="true">—</span>
        <span className={styles.words}>{t`No amount`}</span>
      </span>
    );
  }
  const text = formatMoney(value, {
    locale: i18n.locale,
    cents: cents || books,
    negative: books ? "parentheses" : "minus",
    signed,
  });
  return <span className={styles.money}>{text}</span>;
}
