import type { Decision } from "./decision.ts";
import type { CommandedLead, SeenLead } from "./use-lead-commands.ts";

/**
 * What takes back a decision that was carried out, and nothing that somebody else has done meanwhile. Undefined
 * where no way leads back.
 * @param seen the lead as it was when it was decided
 * @param now as it is since then
 */
export function wayBack(
  { kind }: Decision,
  seen: Pick<SeenLead, "assignee" | "stage">,
  now: Pick<CommandedLead, "nextStages">,
): Decision | undefined {
  if (kind === "ASSIGN") return { kind, assignee: seen.assignee };
  // Nothing leads back to NEW, and a lost lead would need its reason again.
  if (seen.stage === "LOST" || !now.nextStages.includes(seen.stage)) return undefined;
  return { kind, stage: seen.stage };
}
