import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { LeadEntity, type LeadRow } from "../lead.entity.ts";

/** The lead a command is about, locked until the transaction ends. @throws NOT_FOUND, Forbidden */
export async function lockedLead(
  { tx, requireRooftop }: CommandScope,
  id: string,
): Promise<LeadRow> {
  const lead = await tx.findOne(LeadEntity, {
    where: { id },
    lock: { mode: "pessimistic_write" },
  });
  if (!lead) throw new DomainError("NOT_FOUND", "There is no such lead", ["leadId"]);
  requireRooftop(lead.rooftopId);
  return lead;
}
