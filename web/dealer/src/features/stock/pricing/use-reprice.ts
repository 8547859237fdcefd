import { useState } from "react";
import type { RepriceStockUnitMutation } from "../../../__generated__/types.ts";
import { useCommand } from "../../../apollo/use-command.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import { conflictingUnit, pastOtherChanges } from "../past-other-changes.ts";
import { RepriceStockUnitDocument } from "./__generated__/reprice-stock-unit.ts";
import { isSamePrice } from "./reprice-units.ts";

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

  async function run(
    unit: PricedUnit,
    { minorUnits, currency }: MoneyAmount,
    reason?: string,
  ): Promise<RepriceOutcome> {
    setRunning(true);
    try {
      // The status or the deal may have changed: the price is still the one that was looked at.
      const answer = await pastOtherChanges(
        unit.version,
        async (expectedVersion) => {
          const { repriceStockUnit } = await command.run({
            stockUnitId: unit.id,
            expectedVersion,
            askingPrice: { minorUnits, currency },
            ...(reason !== undefined && { reason }),
          });
          return repriceStockUnit;
        },
        ({ askingPrice }) => isSamePrice(askingPrice, unit.askingPrice),
      );
      const { stockUnit, userErrors } = answer;
      if (userErrors.length === 0) return { kind: "STORED", unit: stockUnit ?? unit };
      const theirs = conflictingUnit(answer);
      return theirs ? { kind: "CONFLICT", unit: theirs } : { kind: "REFUSED", errors: userErrors };
    } finally {
      setRunning(false);
    }
  }

  return { run, running };
}
