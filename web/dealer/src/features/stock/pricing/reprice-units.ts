import type { ApolloClient } from "@apollo/client";
import type { RepriceStockUnitMutation } from "../../../__generated__/types.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import { pastOtherChanges } from "../past-other-changes.ts";
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
  | { readonly kind: "STORED"; readonly version: number; readonly mayTakeBack: true }
  | {
      readonly kind: "REFUSED";
      readonly errors: RepriceStockUnitMutation["repriceStockUnit"]["userErrors"];
    };

/** Sets the price of one of several units. @throws what kept the request from being answered */
export async function repriceUnit(
  client: ApolloClient,
  { unitId, version, idempotencyKey, from, to: { minorUnits, currency } }: PlannedPrice,
): Promise<PlannedOutcome> {
  const { stockUnit, userErrors } = await pastOtherChanges(
    version,
    async (expectedVersion, isAgain) => {
      const input = {
        idempotencyKey: isAgain ? crypto.randomUUID() : idempotencyKey,
        stockUnitId: unitId,
        expectedVersion,
        askingPrice: { minorUnits, currency },
      };
      const { data } = await client.mutate({
        mutation: RepriceStockUnitDocument,
        variables: { input },
      });
      if (!data) throw new Error("no answer");
      return data.repriceStockUnit;
    },
    ({ askingPrice }) => isSamePrice(askingPrice, from),
  );
  if (userErrors.length > 0) return { kind: "REFUSED", errors: userErrors };
  return { kind: "STORED", version: stockUnit?.version ?? version + 1, mayTakeBack: true };
}

export function isSamePrice(one: MoneyAmount | null, other: MoneyAmount | null): boolean {
  return one?.minorUnits === other?.minorUnits && one?.currency === other?.currency;
}

/** The same the other way round, for a unit that nobody has changed since. */
export function takenBack(price: PlannedPrice, version: number): PlannedPrice {
  const { from, to } = price;
  return { ...price, version, from: to, to: from, idempotencyKey: crypto.randomUUID() };
}
