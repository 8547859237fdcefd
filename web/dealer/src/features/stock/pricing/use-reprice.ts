import { useState } from "react";
import type { RepriceStockUnitMutation } from "../../../__generated__/types.ts";
import { useCommand } from "../../../apollo/use-command.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import { RepriceStockUnitDocument } from "./__generated__/reprice-stock-unit.ts";

/** A unit as whoever reprices it has seen it. */
export interface PricedUnit {
  readonly id: string;
  readonly version: number;
  readonly askingPrice: MoneyAmount | null;
}

type UserError = RepriceStockUnitMutation["repriceStockUnit"]["userErrors"][number];

export type RepriceOutcome =
  | { readonly kind: "STORED"; readonly unit: PricedUnit }
  /** Somebody else set a price meanwhile. */
  | { readonly kind: "CONFLICT"; readonly unit: PricedUnit }
  | { readonly kind: "REFUSED"; readonly errors: readonly UserError[] };

export interface Reprice {
  /** @throws what kept the request from being answered; the same call may then be made again */
  readonly run: (
    unit: PricedUnit,
    askingPrice: MoneyAmount,
    reason?: string,
  ) => Promise<RepriceOutcome>;
  readonly running: boolean;
}

/** Sets what is asked for a unit. Changes of others that are not about the price are no conflict. */
export function useReprice(): Reprice {
  const command = useCommand(RepriceStockUnitDocument);
  const [running, setRunning] = useState(false);

  async function attempt(
    unit: PricedUnit,
    { minorUnits, currency }: MoneyAmount,
    reason: string | undefined,
  ): Promise<RepriceOutcome> {
    const { repriceStockUnit } = await command.run({
      stockUnitId: unit.id,
      expectedVersion: unit.version,
      askingPrice: { minorUnits, currency },
      ...(reason !== undefined && { reason }),
    });
    const { stockUnit, userErrors } = repriceStockUnit;
    if (userErrors.length === 0) return { kind: "STORED", unit: stockUnit ?? unit };
    if (userErrors.some(isConflict) && stockUnit) return { kind: "CONFLICT", unit: stockUnit };
    return { kind: "REFUSED", errors: userErrors };
  }

  async function run(
    unit: PricedUnit,
    askingPrice: MoneyAmount,
    reason?: string,
  ): Promise<RepriceOutcome> {
    setRunning(true);
    try {
      const outcome = await attempt(unit, askingPrice, reason);
      if (outcome.kind !== "CONFLICT" || !isSamePrice(outcome.unit.askingPrice, unit.askingPrice)) {
        return outcome;
      }
      // The status or the deal changed: the price is still the one that was looked at.
      return await attempt(outcome.unit, askingPrice, reason);
    } finally {
      setRunning(false);
    }
  }

  return { run, running };
}

export function isSamePrice(one: MoneyAmount | null, other: MoneyAmount | null): boolean {
  return one?.minorUnits === other?.minorUnits && one?.currency === other?.currency;
}

function isConflict({ code }: UserError): boolean {
  return code === "VERSION_CONFLICT";
}
