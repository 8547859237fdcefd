import { z } from "zod";
import { mayAt, type Actor } from "@forecourt/platform/actor";
import { DomainError, Forbidden } from "@forecourt/platform/errors";
import type { Money } from "@forecourt/platform/money";

/** A decimal above zero with limited digits before the point and places after it, kept as text. */
export function decimalInput({ digits, places }: { digits: number; places: number }) {
  const pattern = new RegExp(`^\\d{1,${digits}}(\\.\\d{1,${places}})?$`);
  return z
    .string()
    .regex(pattern, `must have at most ${digits} digits and ${places} decimal places`)
    .refine((text) => /[1-9]/.test(text), "must be more than 0");
}

/** The amounts of a job as somebody gives them. */
interface GivenAmounts {
  readonly laborRate?: Money | undefined;
  readonly parts?: readonly { readonly unitPrice?: Money | undefined }[] | undefined;
}

/**
 * Who does not see prices sets none.
 * @returns whether the actor may see prices at the rooftop
 * @throws Forbidden
 */
export function requireMayPrice(
  actor: Actor,
  rooftopId: string,
  { laborRate, parts = [] }: GivenAmounts,
): boolean {
  if (mayAt(actor, "service:amount:read", rooftopId)) return true;
  const given = [laborRate, ...parts.map(({ unitPrice }) => unitPrice)];
  if (given.every((amount) => amount === undefined)) return false;
  throw new Forbidden("Prices need the permission service:amount:read");
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
