import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { showToast } from "../../ui/toasts.ts";
import type { UserErrorLike } from "../../ui/user-errors.ts";
import { leadStageWords } from "../../words/lead-words.ts";
import type { Decision } from "./decision.ts";
import type { OwnChanges } from "./own-changes.ts";
import {
  useLeadCommands,
  type CommandedLead,
  type LeadOutcome,
  type SeenLead,
} from "./use-lead-commands.ts";
import { wayBack } from "./way-back.ts";

/** Two have decided: what this one wanted, what there was then, what there is now. */
export interface LeadConflict {
  readonly decision: Decision;
  readonly seen: SeenLead;
  readonly now: CommandedLead;
}

export interface LeadWork {
  readonly decide: (decision: Decision) => void;
  readonly conflict: LeadConflict | undefined;
  readonly settle: (side: "yours" | "theirs") => void;
  readonly refused: readonly UserErrorLike[];
  readonly failure: unknown;
  readonly running: boolean;
}

const nothing: readonly UserErrorLike[] = [];

/** Carries out what is decided about a lead; what was done can be undone for ten seconds. */
export function useLeadWork(lead: SeenLead, own: OwnChanges, onDone: () => void): LeadWork {
  const { t, i18n } = useLingui();
  const commands = useLeadCommands(own);
  const [conflict, setConflict] = useState<LeadConflict>();
  const [refused, setRefused] = useState(nothing);
  const [failure, setFailure] = useState<unknown>();

  async function carryOut(decision: Decision, seen: SeenLead, undoable: boolean): Promise<void> {
    setRefused(nothing);
    setFailure(undefined);
    setConflict(undefined);
    try {
      const outcome = await send(decision, seen);
      if (outcome.kind === "CONFLICT") setConflict({ decision, seen, now: outcome.lead });
      else if (outcome.kind === "REFUSED") setRefused(outcome.errors);
      else {
        onDone();
        const back = undoable && outcome.lead ? undoOf(decision, seen, outcome.lead) : undefined;
        tell(decision, back);
      }
    } catch (error) {
      setFailure(error);
    }
  }

  function send(decision: Decision, seen: SeenLead): Promise<LeadOutcome> {
    return decision.kind === "ASSIGN"
      ? commands.assign(seen, decision.assignee?.id ?? null)
      : commands.move(seen, decision.stage, decision.lostReason);
  }

  function tell(decision: Decision, undo: (() => void) | undefined): void {
    if (decision.kind === "MOVE") {
      const stage = i18n._(leadStageWords[decision.stage]);
      showToast(t`Stage: ${stage}`, undo);
      return;
    }
    const name = decision.assignee?.displayName;
    showToast(name === undefined ? t`Lead unassigned` : t`Assigned to ${name}`, undo);
  }

  function undoOf(
    decision: Decision,
    seen: SeenLead,
    now: CommandedLead,
  ): (() => void) | undefined {
    const back = wayBack(decision, seen, now);
    return back && (() => void carryOut(back, now, false));
  }

  return {
    conflict,
    refused,
    failure,
    running: commands.running,
    decide: (decision) => void carryOut(decision, lead, true),
    settle(side) {
      setConflict(undefined);
      if (side === "yours" && conflict) void carryOut(conflict.decision, conflict.now, false);
    },
  };
}
