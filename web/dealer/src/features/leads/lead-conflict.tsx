import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import type { LeadStage } from "../../__generated__/types.ts";
import { ConflictStrip } from "../../ui/conflict-strip.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { leadStageWords } from "../../words/lead-words.ts";
import type { Person } from "./decision.ts";
import type { LeadConflict as Conflict, LeadWork } from "./use-lead-work.ts";

export interface LeadConflictProps {
  conflict: Conflict;
  work: LeadWork;
}

/** Two have decided about the lead at once: go on from what the other did, or leave it. */
export function LeadConflict({ conflict: { decision, seen, now }, work }: LeadConflictProps) {
  const { t, i18n } = useLingui();
  const person = (one: Person | null): string => one?.displayName ?? t`unassigned`;
  const stage = (one: LeadStage): string => i18n._(leadStageWords[one]);
  if (decision.kind === "MOVE" && !now.nextStages.includes(decision.stage)) {
    return (
      <ErrorPanel
        variant="refused"
        title={<Trans>Changed by someone else: the lead is now “{stage(now.stage)}”</Trans>}
        why={<Trans>It can no longer be changed to “{stage(decision.stage)}”.</Trans>}
        actions={
          <Button variant="outlined" onClick={() => work.settle("theirs")}>
            <Trans>Keep as is</Trans>
          </Button>
        }
      />
    );
  }
  const field =
    decision.kind === "ASSIGN"
      ? {
          path: "assignee",
          label: t`Assigned to`,
          yours: person(decision.assignee),
          theirs: person(now.assignee),
          original: person(seen.assignee),
        }
      : {
          path: "stage",
          label: t`Stage`,
          yours: stage(decision.stage),
          theirs: stage(now.stage),
          original: stage(seen.stage),
        };
  return (
    <ConflictStrip
      fields={[field]}
      applying={work.running}
      onApply={(choices) => work.settle(choices.get(field.path) ?? "theirs")}
    />
  );
}
