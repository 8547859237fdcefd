import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import { changedPrice, type PriceChange } from "../pricing/price-change.ts";
import { repriceUnits, type PlannedOutcome, type PlannedPrice } from "../pricing/reprice-units.ts";

export interface BulkReprice {
  readonly state: "EDITING" | "RUNNING" | "DONE";
  /** By unit. */
  readonly outcomes: ReadonlyMap<string, PlannedOutcome>;
  readonly run: (planned: readonly PlannedPrice[]) => void;
  /** Sends again what was not answered. */
  readonly again: () => void;
}

/** Prices of several units, each its own write. Leaving stops what has not been sent. */
export function useBulkReprice(): BulkReprice {
  const client = useApolloClient();
  const [state, setState] = useState<BulkReprice["state"]>("EDITING");
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, PlannedOutcome>>(new Map());
  const planned = useRef<readonly PlannedPrice[]>([]);
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);

  async function send(prices: readonly PlannedPrice[]): Promise<void> {
    setState("RUNNING");
    const { signal } = left.current;
    await repriceUnits(
      client,
      prices,
      ({ unitId }, outcome) => setOutcomes((before) => new Map(before).set(unitId, outcome)),
      signal,
    );
    if (!signal.aborted) setState("DONE");
  }

  return {
    state,
    outcomes,
    run(prices) {
      planned.current = prices;
      void send(prices);
    },
    again() {
      void send(
        planned.current.filter(({ unitId }) => outcomes.get(unitId)?.kind === "UNANSWERED"),
      );
    },
  };
}

export type NewPrice = Omit<PlannedPrice, "idempotencyKey">;

/** Units that can have another price, with it: those of one currency, when it is changed by an amount. */
export function newPrices(
  units: readonly StockRowFragment[],
  change: PriceChange,
): readonly NewPrice[] {
  const currency = units[0]?.rooftop.currency;
  return units.flatMap(({ id, stockNumber, version, askingPrice, availableActions }) => {
    if (!askingPrice || !availableActions.includes("REPRICE")) return [];
    if (change.by === "amount" && askingPrice.currency !== currency) return [];
    const to = changedPrice(askingPrice, change);
    if (!to || to.minorUnits === askingPrice.minorUnits) return [];
    return [{ unitId: id, stockNumber, version, from: askingPrice, to }];
  });
}
