import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { codeInput } from "../../coded-value.ts";
import { leadStages, lostReasons, requireLostReason, requireStageChange } from "../lead.ts";
import { lockedLead } from "./locked-lead.ts";
import { moveLead } from "./move-lead.ts";

/**
 * Moves a lead along the road to the sale, gives it up or takes it up again.
 * @throws NOT_FOUND, VERSION_CONFLICT, STAGE_CHANGE_NOT_ALLOWED, LOST_REASON_REQUIRED
 */
export const changeLeadStage = defineCommand({
  name: "lead.change-stage",
  requires: "lead:write",
  input: z.object({
    leadId: idInput("led"),
    expectedVersion: z.int(),
    stage: z.enum(leadStages),
    lostReason: optionalInput(codeInput(lostReasons)),
  }),
  async run(scope, { leadId, expectedVersion, stage, lostReason }) {
    requireLostReason(stage, lostReason);
    const lead = await lockedLead(scope, leadId);
    await scope.requireVersion(lead, expectedVersion);
    requireStageChange(lead.stage, stage);
    await moveLead(scope, lead, stage, lostReason ?? null);
    return { leadId: lead.id };
  },
});
