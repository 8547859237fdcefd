import { useLingui } from "@lingui/react/macro";
import { formatMoney, type MoneyValue } from "./money-format.ts";
import styles from "./money.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

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

/** An exact amount. Its cell aligns it: `text-align: end` in every column of figures. */
export function Money({ value, cents = false, books = false, signed = false }: MoneyProps) {
  const { t, i18n } = useLingui();
  if (!value) {
    return (
      <span className={styles.none} title={t`No amount`}>
        <span aria-hidden="true">—</span>
        <VisuallyHidden>{t`No amount`}</VisuallyHidden>
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
