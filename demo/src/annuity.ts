import { Decimal } from "decimal.js";

const Precise = Decimal.clone({ precision: 50 });
const FACTOR_PLACES = 30;
const FACTOR_ONE = 10n ** BigInt(FACTOR_PLACES);
const factors = new Map<string, bigint>();

/**
 * The monthly payment P = A i / (1 - (1 + i)^-n) in minor units, rounded half up.
 * @param rate annual rate in percent, "7.49"; without interest the amount is spread evenly
 */
export function monthlyPayment(amountMinor: bigint, rate: string, termMonths: number): bigint {
  return (2n * amountMinor * factorOf(rate, termMonths) + FACTOR_ONE) / (2n * FACTOR_ONE);
}

/** The payment per unit borrowed. Deals share a few rates and terms, and powers are slow. */
function factorOf(rate: string, termMonths: number): bigint {
  const key = `${rate}/${termMonths}`;
  const known = factors.get(key);
  if (known !== undefined) return known;
  const monthly = new Precise(rate).div(1_200);
  const factor = monthly.isZero()
    ? new Precise(1).div(termMonths)
    : monthly.div(new Precise(1).minus(monthly.plus(1).pow(-termMonths)));
  const scaled = BigInt(factor.times(FACTOR_ONE.toString()).toFixed(0));
  factors.set(key, scaled);
  return scaled;
}

/** So many hundredths of a percent of an amount, rounded half up. */
export function basisPoints(amountMinor: bigint, points: bigint): bigint {
  return (2n * amountMinor * points + 10_000n) / 20_000n;
}
