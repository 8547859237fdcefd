import {
  InMemoryCache,
  type ApolloClient,
  type ErrorLike,
  type TypedDocumentNode,
} from "@apollo/client";
import type { MaybeMasked } from "@apollo/client/masking";
import { Kind, visit, type DocumentNode, type FieldNode, type FragmentSpreadNode } from "graphql";
import type { KeysetConnection } from "./keyset-window.ts";
import { createCacheKeeper } from "./memory.ts";

/** Pages that go at once. */
const EVICTED_MAX = 6;

// oxlint-disable-next-line typescript/consistent-type-definitions -- an interface would not be a Record
export type KeysetVariables = { first: number; after?: string | null | undefined };

export interface KeysetEntity {
  readonly __typename: string;
  readonly id: string;
}

/** A query with `$first` (rows per page) and `$after`, and where in its answer the page is. */
export interface KeysetList<Data, Variables extends KeysetVariables, Row extends KeysetEntity> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Asked with the first page only: what is of the whole list, such as its count. */
  readonly once?: Partial<Variables>;
  readonly pageOf: (data: MaybeMasked<Data>) => KeysetConnection<Row>;
}

/** What a list hands to a row: which entity it is, and the right to read the row's fragment. */
export type RowRef<Row> = Pick<Row, Extract<keyof Row, "__typename" | "id" | " $fragmentRefs">>;

/** A page as it came; `partial` says why parts of it are null. */
export interface FetchedPage<Ref> {
  readonly page: KeysetConnection<Ref>;
  readonly partial: ErrorLike | undefined;
}

export interface PageSource<Ref> {
  /** Fetches the page behind a cursor into the cache. An answer after `signal` is aborted leaves no trace. */
  fetch(after: string | null, signal: AbortSignal): Promise<FetchedPage<Ref>>;
  /** Frees in pauses all that is not held. */
  free(): void;
}

/** @param held cursors of the pages whose rows are on show or near it */
export function createPageSource<Data, Variables extends KeysetVariables, Row extends KeysetEntity>(
  client: ApolloClient,
  { query, variables, once, pageOf }: KeysetList<Data, Variables, Row>,
  held: () => ReadonlySet<string | null>,
): PageSource<RowRef<Row>> {
  const { cache } = client;
  if (!(cache instanceof InMemoryCache)) throw new TypeError("pages need an InMemoryCache");
  const cached = new Set<string | null>();
  const keeper = createCacheKeeper(cache, () => {
    const unused = [...cached.difference(held())];
    for (const after of unused.slice(0, EVICTED_MAX)) {
      evictPage(cache, query, { ...variables, after });
      cached.delete(after);
    }
    return unused.length > EVICTED_MAX;
  });

  return {
    free: keeper.free,
    async fetch(after, signal) {
      const asked = { ...variables, ...(after === null ? once : undefined), after };
      const { data, error } = await client.query<Data>({
        query: unmasked(query),
        variables: asked,
        // A read by the client would memoise the whole page to serve it once, three quarters of the time that a
        // page costs. So it is only written, and rows read their own fragments.
        fetchPolicy: "no-cache",
        // One department that is away leaves its own fields empty, not the list.
        errorPolicy: "all",
        context: { fetchOptions: { signal } },
      });
      signal.throwIfAborted();
      if (!data) throw error ?? new Error("The server has sent no page.");
      const result: unknown = data;
      cache.write({ dataId: "ROOT_QUERY", query: query as DocumentNode, variables: asked, result });
      cached.add(after);
      // Holding a page and drawing it are two tasks: a frame may fall between them.
      await nextTask();
      signal.throwIfAborted();
      const { nodes, pageInfo } = pageOf(data);
      keeper.loaded(nodes.length);
      // Only what identifies the rows: the rest of the answer is the cache's to hold.
      const refs = nodes.map(({ __typename, id }) => ({ __typename, id }) as RowRef<Row>);
      return { page: { nodes: refs, pageInfo }, partial: error };
    },
  };
}

async function nextTask(): Promise<void> {
  if ("scheduler" in globalThis && "yield" in scheduler) return scheduler.yield();
  // Not every browser has a scheduler.
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Takes a page out of the cache; its rows go with the next collection unless something else shows them. */
function evictPage(
  cache: InMemoryCache,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const field of pagedFields(query)) {
    const fieldName = cache.policies.getStoreFieldName({
      typename: "Query",
      fieldName: field.name.value,
      field,
      variables,
    });
    cache.evict({ id: "ROOT_QUERY", fieldName, broadcast: false });
  }
}

/** Root fields that take `$after`: others are not a page's to evict. */
function pagedFields({ definitions }: DocumentNode): readonly FieldNode[] {
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .filter((selection) => selection.kind === Kind.FIELD)
    .filter(({ arguments: given = [] }) =>
      given.some(({ value }) => value.kind === Kind.VARIABLE && value.name.value === "after"),
    );
}

const unmaskedDocuments = new WeakMap<DocumentNode, DocumentNode>();

/** The document with all that was asked in its answer, to be written. The server never sees the directive. */
function unmasked(document: DocumentNode): DocumentNode {
  const known = unmaskedDocuments.get(document);
  if (known) return known;
  const result = visit(document, { FragmentSpread: withoutMask });
  unmaskedDocuments.set(document, result);
  return result;
}

function withoutMask(spread: FragmentSpreadNode): FragmentSpreadNode {
  const unmask = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "unmask" } } as const;
  return { ...spread, directives: [...(spread.directives ?? []), unmask] };
}
