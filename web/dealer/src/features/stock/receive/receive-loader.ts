import type { QueryRef } from "@apollo/client/react";
import type { ReceiveQuery, ReceiveUnitMutation } from "../../../__generated__/types.ts";
import { isNetworkFailure } from "../../../apollo/failures.ts";
import type { Services } from "../../../services.ts";
import { vehicleName } from "../../../words/vehicle-name.ts";
import { ReceiveDocument } from "./__generated__/receive.ts";
import { ReceiveUnitDocument } from "./__generated__/receive-unit.ts";
import { askBeforeLeaving } from "./ask-before-leaving.ts";
import { createReceiveDesk, type ReceiveDesk } from "./receive-desk.ts";
import type { ReceiptOutcome } from "./receive-draft.ts";

export interface ReceiveData {
  readonly rooftops: QueryRef<ReceiveQuery>;
  readonly desk: ReceiveDesk;
}

/** Where cars can be received. The desk outlives the screen: what was stocked in goes on its way. */
export const loadReceive = ({ client, preload, session }: Services) => {
  const desk = createReceiveDesk({
    storage: sessionStorage,
    storageKey: `forecourt.receive.${session.person.id}`,
    isPassing: isNetworkFailure,
    // With a key of the receipt's own, which outlives the page, so not by `useCommand`.
    async send({ key, input }) {
      const variables = { input: { ...input, idempotencyKey: key } };
      const { data } = await client.mutate({ mutation: ReceiveUnitDocument, variables });
      if (!data) throw new Error("an answer without data");
      return outcomeOf(data);
    },
  });
  askBeforeLeaving(desk, window);
  return (): ReceiveData => ({ rooftops: preload(ReceiveDocument), desk });
};

function outcomeOf({ receiveStockUnit }: ReceiveUnitMutation): ReceiptOutcome {
  const { stockUnit, warnings, userErrors } = receiveStockUnit;
  if (!stockUnit) return { state: "REFUSED", errors: userErrors };
  return {
    state: "STOCKED_IN",
    stockUnitId: stockUnit.id,
    name: vehicleName(stockUnit.vehicle),
    warnings: warnings.map(({ code }) => code),
  };
}
