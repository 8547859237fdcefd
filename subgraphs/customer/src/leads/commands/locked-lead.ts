import { mayActAt } from "@forecourt/platform/actor";
import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { LeadEntity, type LeadRow } from "../lead.entity.ts";

/**
 * The lead a command is about, locked until the transaction ends. A lead at a rooftop the actor
 * may not see does not exist, as in a query.
 * @throws NOT_FOUND
 */
export async function lockedLead({ tx, actor }: CommandScope, id: string): Promise<LeadRow> {
  const lead = await tx.findOne(LeadEntity, {
    where: { id },
    lock: { mode: "for_no_key_update" },
  });
  if (lead && mayActAt(actor, lead.rooftopId)) return lead;
  throw new DomainError("NOT_FOUND", "There is no such lead", ["leadId"]);
}
