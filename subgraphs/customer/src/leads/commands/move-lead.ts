import type { CommandScope } from "@forecourt/platform/command-scope";
import { LeadStageChanged } from "@forecourt/schema/events/customer";
import type { LeadStage } from "../lead.ts";
import { LeadEntity, type LeadRow } from "../lead.entity.ts";

/** Stores the stage of a locked lead and publishes `customer.lead-stage-changed.v1`. */
export async function moveLead(
  { tx, record }: CommandScope,
  lead: LeadRow,
  stage: LeadStage,
  lostReason: string | null,
): Promise<void> {
  const version = lead.version + 1;
  await tx.update(LeadEntity, { id: lead.id }, { version, stage, lostReason });
  record(LeadStageChanged, {
    kind: "UPDATED",
    aggregate: { id: lead.id, version },
    rooftopId: lead.rooftopId,
    changedPaths: lostReason === lead.lostReason ? ["stage"] : ["stage", "lostReason"],
    data: { leadId: lead.id, from: lead.stage, to: stage, lostReason },
  });
}
