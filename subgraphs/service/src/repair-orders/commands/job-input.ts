import { z } from "zod";
import { DomainError } from "@forecourt/platform/errors";
import type { Money } from "@forecourt/platform/money";

/** A decimal above zero with limited digits before the point and places after it, kept as text. */
export function decimalInput({ digits, places }: { digits: number; places: number }) {
  const pattern = new RegExp(`^\\d{1,${digits}}(\\.\\d{1,${places}})?$`);
  return z
    .string()
    .regex(pattern, `must have at most ${digits} digits and ${places} decimal places`)
    .refine((text) => /[1-9]/.test(text), "must be more than 0");
}

/** @throws CURRENCY_MISMATCH */
export function requireCurrency(
  amount: Money | undefined,
  currency: string,
  path: readonly string[],
): void {
  if (amount === undefined || amount.currency === currency) return;
  throw new DomainError("CURRENCY_MISMATCH", `The rooftop trades in ${currency}`, [
    ...path,
    "currency",
  ]);
}
