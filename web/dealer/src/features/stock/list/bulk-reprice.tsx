import { useApolloClient } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Modal } from "../../../ui/modal.tsx";
import type { PlannedPrice } from "../pricing/reprice-units.ts";
import { BulkForm } from "./bulk-form.tsx";
import { BulkResult } from "./bulk-result.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { loadedUnits } from "./loaded-units.ts";
import { useBulkReprice, type NewPrice } from "./use-bulk-reprice.ts";

/** Units that are repriced in one go. */
const UNITS_MAX = 200;

export interface BulkRepriceProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** One change for the prices of all that is selected; each unit is written for itself. */
export function BulkReprice({ ids, onClose }: BulkRepriceProps) {
  const client = useApolloClient();
  const { sight } = useViewer();
  // As they were when it was decided: what changes meanwhile is refused, and said.
  const [units] = useState(() => loadedUnits(client, ids.slice(0, UNITS_MAX), sight));
  const [sent, setSent] = useState<readonly PlannedPrice[]>([]);
  const bulk = useBulkReprice();
  const send = (prices: readonly NewPrice[]): void => {
    const planned = prices.map((price) => ({ ...price, idempotencyKey: crypto.randomUUID() }));
    setSent(planned);
    bulk.run(planned);
  };
  if (bulk.state === "EDITING") {
    return <BulkForm units={units} selected={ids.length} onSend={send} onClose={onClose} />;
  }
  return (
    <Modal title={<Trans>Reprice</Trans>} onClose={onClose}>
      <BulkResult planned={sent} bulk={bulk} onClose={onClose} />
    </Modal>
  );
}
