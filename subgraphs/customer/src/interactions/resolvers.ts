import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { recordInteraction } from "./commands/record-interaction.ts";

export const interactionResolvers: Resolvers = {
  Mutation: {
    recordInteraction: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { interactionId } = await context.execute(recordInteraction, idempotencyKey, input);
        return { interaction: await context.interactionById.load(interactionId) };
      }),
  },
  Customer: {
    interactions: ({ id }, args, { interactionsOfCustomer }) =>
      interactionsOfCustomer.load(id, args),
  },
  Lead: {
    interactions: ({ id }, args, { interactionsOfLead }) => interactionsOfLead.load(id, args),
  },
  Interaction: {
    __resolveReference: ({ id }, { interactionById }) => {
      const uuid = decodeId("itn", id);
      return uuid === undefined ? null : interactionById.load(uuid);
    },
    id: ({ id }) => encodeId("itn", id),
    customer: ({ customerId }, _args, { customerById }) => customerById.load(customerId),
    lead: ({ leadId }, _args, { leadById }) => (leadId === null ? null : leadById.load(leadId)),
    staffMember: ({ staffMemberId }, _args, { staffMemberById }) =>
      staffMemberId === null ? null : staffMemberById.load(staffMemberId),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
  },
};
