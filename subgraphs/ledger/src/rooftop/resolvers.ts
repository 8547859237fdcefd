import { mayActAt } from "@forecourt/platform/actor";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";

export const rooftopResolvers: Resolvers = {
  Rooftop: {
    __resolveReference: ({ id }, { actor }) => {
      const uuid = decodeId("rft", id);
      return uuid !== undefined && mayActAt(actor, uuid) ? { id: uuid } : null;
    },
    id: ({ id }) => encodeId("rft", id),
  },
};
