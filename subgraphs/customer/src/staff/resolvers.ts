import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { codedValue } from "../coded-value.ts";
import type { Context } from "../context.ts";
import { addStaffMember } from "./commands/add-staff-member.ts";
import { linkStaffMember } from "./commands/link-staff-member.ts";
import { listStaffMembers, staffMemberAfter } from "./queries/staff-members.ts";
import { staffName, type StaffMemberRow } from "./staff-member.entity.ts";
import { staffTitles } from "./staff-title.ts";

function staffMemberById(id: string, context: Context): Promise<StaffMemberRow | null> | null {
  const uuid = decodeId("stf", id);
  return uuid === undefined ? null : context.staffMemberById.load(uuid);
}

export const staffResolvers: Resolvers = {
  Query: {
    staffMember: (_root, { id }, context) => staffMemberById(id, context),
    staffMembers: (_root, args, { database, cursors, actor }) =>
      listStaffMembers(database, cursors, actor, args),
  },
  Mutation: {
    addStaffMember: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        staffMember: await staffMemberAfter(
          context.staffMemberById,
          await context.execute(addStaffMember, idempotencyKey, input),
        ),
      })),
    linkStaffMember: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(
        async () => ({
          staffMember: await staffMemberAfter(
            context.staffMemberById,
            await context.execute(linkStaffMember, idempotencyKey, input),
          ),
        }),
        async () => {
          // What was read before the refusal may be what lost.
          context.staffMemberById.clearAll();
          return { staffMember: await staffMemberById(input.staffMemberId, context) };
        },
      ),
  },
  Rooftop: {
    __resolveReference: ({ id }) => {
      const uuid = decodeId("rft", id);
      return uuid === undefined ? null : { id: uuid };
    },
    id: ({ id }) => encodeId("rft", id),
    staff: ({ id }, args, { staffOfRooftop }) => staffOfRooftop.load(id, args),
  },
  User: {
    // A subject is one whether anybody knows it or not: services, and users who are linked to nobody.
    __resolveReference: ({ id }) => ({ id }),
    staffMember: ({ id }, _args, { staffMemberByUser }) => staffMemberByUser.load(id),
  },
  StaffMember: {
    __resolveReference: ({ id }, context) => staffMemberById(id, context),
    id: ({ id }) => encodeId("stf", id),
    displayName: staffName,
    title: ({ title }) => codedValue(staffTitles, title),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    hasUser: ({ userId }) => userId !== null,
  },
};
