import { useApolloClient } from "@apollo/client/react";
import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useErrorText } from "../../../ui/field-error.tsx";
import { changeUnitStatus, statusTakenBack, type PlannedStatus } from "../change-statuses.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { BulkResult } from "./bulk-result.tsx";
import { UNITS_MAX, type BulkTaskProps } from "./bulk-reprice.tsx";
import { BulkStatusForm, type NewStatus } from "./bulk-status-form.tsx";
import { loadedUnits } from "./loaded-units.ts";
import { useBulkRun } from "./use-bulk-run.ts";

/** One status for all that is selected and can go there; each unit is written for itself. */
export function BulkStatus({ ids, onClose }: BulkTaskProps) {
  const client = useApolloClient();
  const refusal = useErrorText();
  const { sight } = useViewer();
  const [units] = useState(() => loadedUnits(client, ids.slice(0, UNITS_MAX), sight));
  const [isUndo, setUndo] = useState(false);
  const bulk = useBulkRun<PlannedStatus>((planned) => changeUnitStatus(client, planned, sight));
  const send = ({ to, reason }: NewStatus): void =>
    bulk.run(
      units
        .filter(({ nextStatuses }) => nextStatuses.includes(to))
        .map(({ id: unitId, stockNumber, version, status: from }) => {
          const idempotencyKey = crypto.randomUUID();
          return { unitId, stockNumber, version, from, to, reason, idempotencyKey };
        }),
    );
  const undo = (): void => {
    setUndo(true);
    bulk.run(
      bulk.items.flatMap((item) => {
        const outcome = bulk.outcomes.get(item.unitId);
        if (outcome?.kind !== "STORED" || !outcome.mayTakeBack) return [];
        return [statusTakenBack(item, outcome.version)];
      }),
    );
  };
  if (bulk.state === "EDITING") {
    return <BulkStatusForm units={units} selected={ids.length} onSend={send} onClose={onClose} />;
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
          <Plural value={stored} one="# status as before" other="# statuses as before" />
        ) : (
          <Plural value={stored} one="# status changed" other="# statuses changed" />
        )
      }
      label={<Trans>Change status</Trans>}
    />
  );
}
