import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { announceRecall } from "./commands/announce-recall.ts";
import type { RecallNoticeRow } from "./recall-notice.entity.ts";

function recallNoticeById(id: string, context: Context): Promise<RecallNoticeRow | null> | null {
  const uuid = decodeId("rcl", id);
  return uuid === undefined ? null : context.recallNoticeById.load(uuid);
}

export const recallResolvers: Resolvers = {
  Query: {
    recallNotice: (_root, { id }, context) => recallNoticeById(id, context),
  },
  Mutation: {
    announceRecall: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { recallNoticeId } = await context.execute(announceRecall, idempotencyKey, input);
        return {
          recallNotice: await context.recallNoticeById.load(recallNoticeId),
        };
      }),
  },
  Vehicle: {
    openRecalls: ({ id }, _args, { openRecallsOfVehicle }) => openRecallsOfVehicle.load(id),
  },
  RecallNotice: {
    __resolveReference: ({ id }, context) => recallNoticeById(id, context),
    id: ({ id }) => encodeId("rcl", id),
  },
};
