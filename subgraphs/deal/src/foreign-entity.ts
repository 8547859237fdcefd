import { decodeId, encodeId } from "@forecourt/platform/type-id";

/** An entity that another department owns, known here by its UUID. */
export interface ForeignEntity {
  readonly id: string;
}

export function foreignEntity(id: string | null): ForeignEntity | null {
  return id === null ? null : { id };
}

/** Resolvers of an entity by which others reach a field of this subgraph; a malformed id refers to nothing. */
export function foreignEntityResolvers(prefix: string) {
  return {
    __resolveReference: ({ id }: { id: string }): ForeignEntity | null =>
      foreignEntity(decodeId(prefix, id) ?? null),
    ...foreignIdResolver(prefix),
  };
}

/** Resolver of an entity that is only referred to. */
export function foreignIdResolver(prefix: string) {
  return { id: ({ id }: ForeignEntity): string => encodeId(prefix, id) };
}
