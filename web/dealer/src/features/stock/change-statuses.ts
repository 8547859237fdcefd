import type { ApolloClient } from "@apollo/client";
import type { ChangeUnitStatusMutation, StockUnitStatus } from "../../__generated__/types.ts";
import type { Sight } from "../../viewer/sight.ts";
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
    }
  | { readonly kind: "UNANSWERED" };

/** Takes one of several units to another status. @throws what kept the request from being answered */
export async function changeUnitStatus(
  client: ApolloClient,
  { unitId, version, from, to, reason, idempotencyKey }: PlannedStatus,
  sight: Sight,
): Promise<StatusWrite> {
  const input = {
    idempotencyKey,
    stockUnitId: unitId,
    expectedVersion: version,
    status: to,
    ...(reason !== "" && { reason }),
  };
  const { data } = await client.mutate({
    mutation: ChangeUnitStatusDocument,
    variables: { input, ...sight },
  });
  if (!data) return { kind: "UNANSWERED" };
  const { stockUnit, userErrors } = data.changeStockUnitStatus;
  if (userErrors.length > 0) return { kind: "REFUSED", errors: userErrors };
  return {
    kind: "STORED",
    version: stockUnit?.version ?? version + 1,
    mayTakeBack: stockUnit?.nextStatuses.includes(from) ?? false,
  };
}
