import type {
  ChangeUnitStatusMutation,
  StockUnitStatus,
  UnitActionsFragment,
} from "../../../__generated__/types.ts";
import { useCommand } from "../../../apollo/use-command.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { conflictingUnit, pastOtherChanges } from "../past-other-changes.ts";
import { ChangeUnitStatusDocument } from "./__generated__/change-status.ts";

type UserError = ChangeUnitStatusMutation["changeStockUnitStatus"]["userErrors"][number];

/** A unit as whoever changes its status has seen it. */
export type SeenUnit = Omit<UnitActionsFragment, " $fragmentName">;

export type StatusOutcome =
  | { readonly kind: "STORED" }
  /** Somebody else took it to another status meanwhile. */
  | { readonly kind: "CONFLICT"; readonly unit: SeenUnit }
  | { readonly kind: "REFUSED"; readonly errors: readonly UserError[] };

export interface ChangeStatusCommand {
  /** @throws what kept the request from being answered; the same call may then be made again */
  readonly run: (unit: SeenUnit, to: StockUnitStatus, reason: string) => Promise<StatusOutcome>;
  readonly running: boolean;
}

/** Takes a unit to another status. Changes of others that are not about the status are no conflict. */
export function useChangeStatus(): ChangeStatusCommand {
  const { sight } = useViewer();
  const command = useCommand(ChangeUnitStatusDocument, sight);

  async function run(unit: SeenUnit, to: StockUnitStatus, reason: string): Promise<StatusOutcome> {
    // The price or the deal may have changed: the status is still the one that was looked at.
    const answer = await pastOtherChanges(
      unit.version,
      async (expectedVersion) => {
        const { changeStockUnitStatus } = await command.run({
          stockUnitId: unit.id,
          expectedVersion,
          status: to,
          ...(reason !== "" && { reason }),
        });
        return changeStockUnitStatus;
      },
      ({ status }) => status === unit.status,
    );
    if (answer.userErrors.length === 0) return { kind: "STORED" };
    const theirs = conflictingUnit(answer);
    return theirs && theirs.status !== unit.status
      ? { kind: "CONFLICT", unit: theirs }
      : { kind: "REFUSED", errors: answer.userErrors };
  }

  return { run, running: command.running };
}
