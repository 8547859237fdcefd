import { Kind, type DocumentNode } from "graphql";
import type { ApolloCache } from "@apollo/client";

/** An entity as a pushed message carries it. */
export interface Versioned {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}

/**
 * What a pushed entity is to the cached one. One that comes late is `OLDER` and must not set a screen back. One of
 * the `SAME` version is no change, yet it may carry fields that whoever read that version did not ask for.
 */
export function ageOf(cache: ApolloCache, entity: Versioned): "NEWER" | "SAME" | "OLDER" {
  const id = cache.identify({ __typename: entity.__typename, id: entity.id });
  const known = cache.readFragment<{ version: number }>({
    id: id ?? "",
    fragment: versionFragment(entity.__typename),
  });
  if (known === null || entity.version > known.version) return "NEWER";
  return entity.version === known.version ? "SAME" : "OLDER";
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
