import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { within } from "@forecourt/platform/list-scope";
import { LeadEntity, type LeadRow } from "../lead.entity.ts";

/**
 * The lead a command is about, locked until the transaction ends. One at a rooftop where the actor may not
 * give the command does not exist: it is neither found nor waited for.
 * @throws NOT_FOUND
 */
export async function lockedLead(scope: CommandScope, id: string): Promise<LeadRow> {
  const lead = await scope.tx.findOne(LeadEntity, {
    where: { id, ...within(scope) },
    lock: { mode: "for_no_key_update" },
  });
  if (lead) return lead;
  throw new DomainError("NOT_FOUND", "There is no such lead", ["leadId"]);
}
