import { mayAt } from "@forecourt/platform/actor";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { openRooftop } from "./commands/open-rooftop.ts";
import { visibleRooftop } from "./queries/visible-rooftop.ts";
import type { RooftopRow } from "./rooftop.entity.ts";

function rooftopById(id: string, context: Context): Promise<RooftopRow | null> | null {
  const uuid = decodeId("rft", id);
  return uuid === undefined ? null : visibleRooftop(uuid, context);
}

export const rooftopResolvers: Resolvers = {
  Query: {
    rooftop: (_root, { id }, context) => rooftopById(id, context),
    rooftops: async (_root, _args, { actor, rooftops }) =>
      [...(await rooftops.all()).values()].filter((rooftop) =>
        mayAt(actor, "rooftop:read", rooftop.id),
      ),
  },
  Mutation: {
    openRooftop: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { rooftopId } = await context.execute(openRooftop, idempotencyKey, input);
        return { rooftop: await visibleRooftop(rooftopId, context) };
      }),
  },
  Rooftop: {
    __resolveReference: ({ id }, context) => rooftopById(id, context),
    id: ({ id }) => encodeId("rft", id),
  },
};
