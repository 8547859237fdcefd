import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import type { LeadStage } from "../../__generated__/types.ts";
import { ConflictStrip } from "../../ui/conflict-strip.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { leadStageWords } from "../../words/lead-words.ts";
import type { LeadConflict as Conflict, LeadWork, Person } from "./use-lead-work.ts";

export interface LeadConflictProps {
  conflict: Conflict;
  work: LeadWork;
}

/** Two have decided about the lead at once: go on from what the other did, or leave it. */
export function LeadConflict({ conflict: { decision, seen, now }, work }: LeadConflictProps) {
  const { t, i18n } = useLingui();
  const person = (one: Person | null): string => one?.displayName ?? t`nobody`;
  const stage = (one: LeadStage): string => i18n._(leadStageWords[one]);
  if (decision.kind === "MOVE" && !now.nextStages.includes(decision.stage)) {
    return (
      <ErrorPanel
        variant="refused"
        title={<Trans>Somebody was faster: the lead is now “{stage(now.stage)}”</Trans>}
        why={<Trans>From there it cannot become “{stage(decision.stage)}”.</Trans>}
        actions={
          <Button variant="outlined" onClick={() => work.settle("theirs")}>
            <Trans>Leave it so</Trans>
          </Button>
        }
      />
    );
  }
  const field =
    decision.kind === "ASSIGN"
      ? {
          path: "assignee",
          label: t`Who works on it`,
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
