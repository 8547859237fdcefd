import type { CommandScope } from "@forecourt/platform/command-scope";
import { newId } from "@forecourt/platform/type-id";
import { InteractionRecorded } from "@forecourt/schema/events/customer";
import { InteractionEntity, type InteractionRow } from "../interaction.entity.ts";

/** Stores a touch and publishes `customer.interaction-recorded.v1`, without what was said. */
export async function noteInteraction(
  { tx, now, record }: CommandScope,
  touch: Omit<InteractionRow, "id" | "recordedAt">,
): Promise<InteractionRow> {
  const interaction: InteractionRow = { id: newId(), ...touch, recordedAt: now };
  await tx.insert(InteractionEntity, interaction);
  const { id, customerId, leadId, staffMemberId, channel, direction, automatic } = interaction;
  record(InteractionRecorded, {
    kind: "CREATED",
    aggregate: { id, version: 1 },
    rooftopId: interaction.rooftopId,
    changedPaths: ["channel", "direction", "occurredAt", "subject", "notes"],
    data: {
      interactionId: id,
      customerId,
      leadId,
      staffMemberId,
      channel,
      direction,
      automatic,
      occurredAt: interaction.occurredAt.toISOString(),
    },
  });
  return interaction;
}
