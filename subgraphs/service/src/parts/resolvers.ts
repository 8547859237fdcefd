import { moneyOrNull } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { addPart } from "./commands/add-part.ts";
import type { Part } from "./part.entity.ts";
import { partByNumber } from "./queries/parts.ts";

function partById(id: string, context: Context): Promise<Part | null> | null {
  const uuid = decodeId("prt", id);
  return uuid === undefined ? null : context.partById.load(uuid);
}

export const partResolvers: Resolvers = {
  Query: {
    part: (_root, { id }, context) => partById(id, context),
    partByNumber: (_root, { partNumber }, { database, actor }) =>
      partByNumber(database, actor, partNumber),
  },
  Mutation: {
    addPart: (_root, { input: { idempotencyKey, ...input } }, { execute, partById }) =>
      payload(async () => {
        const { partId } = await execute(addPart, idempotencyKey, input);
        return { part: await partById.load(partId) };
      }),
  },
  Part: {
    __resolveReference: ({ id }, context) => partById(id, context),
    id: ({ id }) => encodeId("prt", id),
    listPrice: ({ listPriceMinor, currency }) =>
      currency === null ? null : moneyOrNull(listPriceMinor, currency),
  },
};
