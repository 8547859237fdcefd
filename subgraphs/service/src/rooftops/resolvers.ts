import { encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";

export const rooftopResolvers: Resolvers = {
  Rooftop: { id: ({ id }) => encodeId("rft", id) },
};
