import { Kind, type DocumentNode } from "graphql";
import type { ApolloCache } from "@apollo/client";

/** An entity as a pushed message carries it. */
export interface Versioned {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Whether a pushed entity is newer than the cached one, or is not cached. A message that comes late, or again
 * after a reconnect, must not set a screen back.
 */
export function isNews(cache: ApolloCache, entity: Versioned): boolean {
  const id = cache.identify({ __typename: entity.__typename, id: entity.id });
  const known = cache.readFragment<{ version: number }>({
    id: id ?? "",
    fragment: versionFragment(entity.__typename),
  });
  return known === null || entity.version > known.version;
}

const fragments = new Map<string, DocumentNode>();

function versionFragment(typename: string): DocumentNode {
  const known = fragments.get(typename);
  if (known) return known;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.FRAGMENT_DEFINITION,
        name: { kind: Kind.NAME, value: `VersionOf${typename}` },
        typeCondition: {
          kind: Kind.NAMED_TYPE,
          name: { kind: Kind.NAME, value: typename },
        },
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "version" } }],
        },
      },
    ],
  };
  fragments.set(typename, document);
  return document;
}
