import type { CommandScope } from "@forecourt/platform/command-scope";
import { StaffMemberEntity } from "../staff-member.entity.ts";

/** Who the caller is at a rooftop, as a UUID; null for who does not work there, such as an integration. */
export async function ownStaffMember(
  { tx, actor }: Pick<CommandScope, "tx" | "actor">,
  rooftopId: string,
): Promise<string | null> {
  const where = { userId: actor.id, rooftopId, active: true };
  return (await tx.findOneBy(StaffMemberEntity, where))?.id ?? null;
}
