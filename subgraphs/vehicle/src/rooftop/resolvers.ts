import { mayActAt } from "@forecourt/platform/actor";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { openRooftop } from "./commands/open-rooftop.ts";
import type { RooftopRow } from "./rooftop.entity.ts";

async function visibleRooftop(
  id: string,
  { actor, rooftops }: Context,
): Promise<RooftopRow | null> {
  const uuid = decodeId("rft", id);
  if (uuid === undefined || !mayActAt(actor, uuid)) return null;
  return (await rooftops.byId(uuid)) ?? null;
}

export const rooftopResolvers: Resolvers = {
  Query: {
    rooftop: (_root, { id }, context) => visibleRooftop(id, context),
    rooftops: async (_root, _args, { actor, rooftops }) =>
      [...(await rooftops.all()).values()].filter((rooftop) => mayActAt(actor, rooftop.id)),
  },
  Mutation: {
    openRooftop: (_root, { input: { idempotencyKey, ...input } }, { execute, rooftops }) =>
      payload(async () => {
        const { rooftopId } = await execute(openRooftop, idempotencyKey, input);
        return { rooftop: await rooftops.byId(rooftopId) };
      }),
  },
  Rooftop: {
    __resolveReference: ({ id }, context) => visibleRooftop(id, context),
    id: ({ id }) => encodeId("rft", id),
  },
};
