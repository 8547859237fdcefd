import { canonicalJson } from "@forecourt/platform/canonical-json";
import { payload } from "@forecourt/platform/payload";
import { requireKey } from "@forecourt/platform/idempotency";
import { encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { leadAfter } from "../leads/queries/leads.ts";
import { createLead } from "./commands/create-lead.ts";
import { submitLead } from "./commands/submit-lead.ts";

export const intakeResolvers: Resolvers = {
  Mutation: {
    createLead: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const stored = await context.execute(createLead, idempotencyKey, input);
        return { lead: await leadAfter(context.leadById, stored), repeated: stored.repeated };
      }),
    submitLead: (_root, { input: { idempotencyKey, ...input } }, { execute, fieldKeys }) =>
      payload(async () => {
        requireKey(idempotencyKey);
        // Everybody is the same caller here: a key that somebody else has used is not yours.
        const key = fieldKeys.digest(canonicalJson([idempotencyKey, input.contact]));
        const { reference, receivedAt } = await execute(submitLead, key, input);
        return { reference: encodeId("enq", reference), receivedAt: new Date(receivedAt) };
      }),
  },
};
