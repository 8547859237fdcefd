import type { AssignLeadMutation, LeadLostReason, LeadStage } from "../../__generated__/types.ts";
import { useCommand } from "../../apollo/use-command.ts";
import { conflictIn } from "../../commands/use-attempt.ts";
import type { UserErrorLike } from "../../ui/user-errors.ts";
import { AssignLeadDocument, ChangeLeadStageDocument } from "./__generated__/lead-commands.ts";
import type { OwnChanges } from "./own-changes.ts";

/** A lead as the commands answer it. */
export type CommandedLead = NonNullable<AssignLeadMutation["assignLead"]["lead"]>;

/** A lead as whoever decides about it has seen it. */
export type SeenLead = Pick<CommandedLead, "id" | "version" | "stage" | "assignee" | "nextStages">;

export type LeadOutcome =
  | { readonly kind: "STORED"; readonly lead: CommandedLead | null }
  /** Somebody else changed the same meanwhile. */
  | { readonly kind: "CONFLICT"; readonly lead: CommandedLead }
  | { readonly kind: "REFUSED"; readonly errors: readonly UserErrorLike[] };

export interface LeadCommands {
  /** @param assigneeId null gives it back to the pool */
  readonly assign: (lead: SeenLead, assigneeId: string | null) => Promise<LeadOutcome>;
  readonly move: (
    lead: SeenLead,
    stage: LeadStage,
    lostReason?: LeadLostReason,
  ) => Promise<LeadOutcome>;
  readonly running: boolean;
}

/** Gives leads to people and moves them. A change of others that is not about the same is no conflict. */
export function useLeadCommands(own: OwnChanges): LeadCommands {
  const assignment = useCommand(AssignLeadDocument);
  const move = useCommand(ChangeLeadStageDocument);

  return {
    running: assignment.running || move.running,
    assign: (lead, assigneeId) =>
      sent(
        lead,
        ({ assignee }) => assignee?.id,
        async ({ id, version }) => {
          const input = { leadId: id, expectedVersion: version, assigneeId };
          return (await assignment.run(input)).assignLead;
        },
      ),
    move: (lead, stage, lostReason) =>
      sent(
        lead,
        (seen) => seen.stage,
        async ({ id, version }) => {
          const input = { leadId: id, expectedVersion: version, stage };
          return (await move.run({ ...input, ...(lostReason && { lostReason }) })).changeLeadStage;
        },
      ),
  };

  async function sent(
    lead: SeenLead,
    decided: (lead: SeenLead) => unknown,
    run: (lead: SeenLead) => Promise<Answer>,
    again = true,
  ): Promise<LeadOutcome> {
    const answer = await own.during(
      () => run(lead),
      ({ lead: now, userErrors }) => (userErrors.length === 0 ? now : null),
    );
    const { lead: now, userErrors } = answer;
    if (userErrors.length === 0) return { kind: "STORED", lead: now };
    if (!conflictIn(userErrors) || !now) return { kind: "REFUSED", errors: userErrors };
    if (decided(now) !== decided(lead)) return { kind: "CONFLICT", lead: now };
    return again ? sent(now, decided, run, false) : { kind: "REFUSED", errors: userErrors };
  }
}

interface Answer {
  readonly lead: CommandedLead | null;
  readonly userErrors: readonly UserErrorLike[];
}
