import type { ApolloClient } from "@apollo/client";
import type { RepriceStockUnitMutation } from "../../../__generated__/types.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import { RepriceStockUnitDocument } from "./__generated__/reprice-stock-unit.ts";

/** One of several units that get a new price. */
export interface PlannedPrice {
  readonly unitId: string;
  readonly stockNumber: string;
  readonly version: number;
  readonly from: MoneyAmount;
  readonly to: MoneyAmount;
  /** Of this write: sent again, it counts once. */
  readonly idempotencyKey: string;
}

export type PlannedOutcome =
  | { readonly kind: "STORED" }
  | {
      readonly kind: "REFUSED";
      readonly errors: RepriceStockUnitMutation["repriceStockUnit"]["userErrors"];
    }
  /** The server did not answer: it may be tried again. */
  | { readonly kind: "UNANSWERED" };

/** Writes under way at once: enough to be quick, few enough to leave room for everybody else. */
const AT_ONCE = 4;

/** Reprices units one by one, each for itself: what is refused keeps nothing else from being stored. */
export async function repriceUnits(
  client: ApolloClient,
  planned: readonly PlannedPrice[],
  onOutcome: (price: PlannedPrice, outcome: PlannedOutcome) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...planned];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      onOutcome(next, await reprice(client, next));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function reprice(client: ApolloClient, price: PlannedPrice): Promise<PlannedOutcome> {
  const { unitId, version, idempotencyKey, to } = price;
  const { minorUnits, currency } = to;
  const input = {
    idempotencyKey,
    stockUnitId: unitId,
    expectedVersion: version,
    askingPrice: { minorUnits, currency },
  };
  try {
    const { data } = await client.mutate({
      mutation: RepriceStockUnitDocument,
      variables: { input },
    });
    const errors = data?.repriceStockUnit.userErrors;
    if (!errors) return { kind: "UNANSWERED" };
    return errors.length === 0 ? { kind: "STORED" } : { kind: "REFUSED", errors };
  } catch {
    return { kind: "UNANSWERED" };
  }
}
