import { useApolloClient } from "@apollo/client/react";
import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { NewPrice } from "../pricing/new-prices.ts";
import { repriceUnit, takenBack, type PlannedPrice } from "../pricing/reprice-units.ts";
import { usePriceRefusal } from "../pricing/use-price-refusal.ts";
import { BulkForm } from "./bulk-form.tsx";
import { BulkResult } from "./bulk-result.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { loadedUnits } from "./loaded-units.ts";
import { useBulkRun } from "./use-bulk-run.ts";

/** Units that are written in one go. */
export const UNITS_MAX = 200;

export interface BulkTaskProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** One change for the prices of all that is selected; each unit is written for itself. */
export function BulkReprice({ ids, onClose }: BulkTaskProps) {
  const client = useApolloClient();
  const refusal = usePriceRefusal();
  const { sight } = useViewer();
  // As they were when it was decided: what changes meanwhile is refused, and said.
  const [units] = useState(() => loadedUnits(client, ids.slice(0, UNITS_MAX), sight));
  const [isUndo, setUndo] = useState(false);
  const bulk = useBulkRun<PlannedPrice>((price) => repriceUnit(client, price));
  const send = (prices: readonly NewPrice[]): void =>
    bulk.run(
      prices.map(({ unitId, stockNumber, version, from, to }) => {
        const idempotencyKey = crypto.randomUUID();
        return { unitId, stockNumber, version, from, to, idempotencyKey };
      }),
    );
  const undo = (): void => {
    setUndo(true);
    bulk.run(
      bulk.items.flatMap((price) => {
        const outcome = bulk.outcomes.get(price.unitId);
        return outcome?.kind === "STORED" ? [takenBack(price, outcome.version)] : [];
      }),
    );
  };
  if (bulk.state === "EDITING") {
    return <BulkForm units={units} selected={ids.length} onSend={send} onClose={onClose} />;
  }
  return (
    <BulkResult
      bulk={bulk}
      say={refusal}
      isUndo={isUndo}
      onUndo={undo}
      onClose={onClose}
      done={(stored) =>
        isUndo ? (
          <Plural value={stored} one="# price as before" other="# prices as before" />
        ) : (
          <Plural value={stored} one="# price set" other="# prices set" />
        )
      }
      label={<Trans>Reprice</Trans>}
    />
  );
}
