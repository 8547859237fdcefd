import { payload } from "@forecourt/platform/payload";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { leadAfter } from "../leads/queries/leads.ts";
import { createLead } from "./commands/create-lead.ts";

export const intakeResolvers: Resolvers = {
  Mutation: {
    createLead: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const stored = await context.execute(createLead, idempotencyKey, input);
        return { lead: await leadAfter(context.leadById, stored), repeated: stored.repeated };
      }),
  },
};
