import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";

export const rooftopResolvers: Resolvers = {
  Rooftop: {
    /** Any well-formed id: what the ledger adds to a rooftop is limited to where the caller may see it. */
    __resolveReference: ({ id }) => {
      const uuid = decodeId("rft", id);
      return uuid === undefined ? null : { id: uuid };
    },
    id: ({ id }) => encodeId("rft", id),
  },
};
