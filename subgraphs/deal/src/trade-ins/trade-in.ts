import { DomainError } from "@forecourt/platform/errors";

const TRADE_INS_MAX = 10;

/**
 * What a trade-in brings into the deal in minor units: positive acts as a down payment, negative raises the
 * amount financed. Null while either figure is not known; a car that is paid off has a payoff of zero.
 */
export function equityMinor(
  allowanceMinor: bigint | null,
  payoffMinor: bigint | null,
): bigint | null {
  return allowanceMinor === null || payoffMinor === null ? null : allowanceMinor - payoffMinor;
}

/** @throws TRADE_IN_LIMIT_REACHED */
export function requireRoomForTradeIn(tradeIns: number): void {
  if (tradeIns < TRADE_INS_MAX) return;
  throw new DomainError(
    "TRADE_IN_LIMIT_REACHED",
    `A deal can have at most ${TRADE_INS_MAX} trade-ins`,
    ["dealId"],
  );
}
