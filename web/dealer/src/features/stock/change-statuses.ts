import type { ApolloClient } from "@apollo/client";
import type { ChangeUnitStatusMutation, StockUnitStatus } from "../../__generated__/types.ts";
import type { Sight } from "../../viewer/sight.ts";
import { pastOtherChanges } from "./past-other-changes.ts";
import { ChangeUnitStatusDocument } from "./unit/__generated__/change-status.ts";

/** One of several units that go to another status. */
export interface PlannedStatus {
  readonly unitId: string;
  readonly stockNumber: string;
  readonly version: number;
  readonly from: StockUnitStatus;
  readonly to: StockUnitStatus;
  readonly reason: string;
  /** Of this write: sent again, it counts once. */
  readonly idempotencyKey: string;
}

type StatusWrite =
  | { readonly kind: "STORED"; readonly version: number; readonly mayTakeBack: boolean }
  | {
      readonly kind: "REFUSED";
      readonly errors: ChangeUnitStatusMutation["changeStockUnitStatus"]["userErrors"];
    };

/** Takes one of several units to another status. @throws what kept the request from being answered */
export async function changeUnitStatus(
  client: ApolloClient,
  { unitId, version, from, to, reason, idempotencyKey }: PlannedStatus,
  sight: Sight,
): Promise<StatusWrite> {
  const { stockUnit, userErrors } = await pastOtherChanges(
    version,
    async (expectedVersion, isAgain) => {
      const input = {
        idempotencyKey: isAgain ? crypto.randomUUID() : idempotencyKey,
        stockUnitId: unitId,
        expectedVersion,
        status: to,
        ...(reason !== "" && { reason }),
      };
      const { data } = await client.mutate({
        mutation: ChangeUnitStatusDocument,
        variables: { input, ...sight },
      });
      if (!data) throw new Error("no answer");
      return data.changeStockUnitStatus;
    },
    ({ status }) => status === from,
  );
  if (userErrors.length > 0) return { kind: "REFUSED", errors: userErrors };
  return {
    kind: "STORED",
    version: stockUnit?.version ?? version + 1,
    mayTakeBack: stockUnit?.nextStatuses.includes(from) ?? false,
  };
}

/** The same the other way round, for a unit that nobody has changed since; why it went there is no reason to return. */
export function statusTakenBack(planned: PlannedStatus, version: number): PlannedStatus {
  const { from, to } = planned;
  const idempotencyKey = crypto.randomUUID();
  return { ...planned, version, from: to, to: from, reason: "", idempotencyKey };
}
