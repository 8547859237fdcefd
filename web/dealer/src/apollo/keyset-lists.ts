import type { ApolloClient } from "@apollo/client";
import type { DocumentNode } from "graphql";
import type { KeysetEntity, KeysetList, KeysetVariables, RowRef } from "./keyset-page.ts";
import { createKeysetPages, type KeysetPages } from "./keyset-pages.ts";

/** Lists remembered for coming back to them. */
const LISTS_MAX = 8;

const listsOfClient = new WeakMap<ApolloClient, Map<string, KeysetPages<unknown>>>();

/** The pages of a list: the same ones for the same query and variables, however often it is asked for. */
export function keysetPages<Data, Variables extends KeysetVariables, Row extends KeysetEntity>(
  client: ApolloClient,
  list: KeysetList<Data, Variables, Row>,
): KeysetPages<RowRef<Row>> {
  const lists = listsOf(client);
  const key = keyOf(list.query, list.variables);
  const pages = lists.get(key) ?? createKeysetPages(client, list);
  // The one asked for last is the last to go.
  lists.delete(key);
  lists.set(key, pages);
  for (const [oldest, unused] of lists) {
    if (lists.size <= LISTS_MAX) break;
    unused.clear();
    lists.delete(oldest);
  }
  return pages as KeysetPages<RowRef<Row>>;
}

/** For the loader of a route: fetches the first page while the screen's code is still on its way. */
export function preloadKeysetPages<
  Data,
  Variables extends KeysetVariables,
  Row extends KeysetEntity,
>(client: ApolloClient, list: KeysetList<Data, Variables, Row>): void {
  const pages = keysetPages(client, list);
  if (!pages.state().loaded) pages.ensure({ first: 0, last: 0 });
}

function listsOf(client: ApolloClient): Map<string, KeysetPages<unknown>> {
  const known = listsOfClient.get(client);
  if (known) return known;
  const lists = new Map<string, KeysetPages<unknown>>();
  listsOfClient.set(client, lists);
  // Another person signs in, or another rooftop is entered.
  const clearAll = async (): Promise<void> => lists.forEach((pages) => pages.clear());
  client.onClearStore(clearAll);
  client.onResetStore(clearAll);
  return lists;
}

function keyOf(query: DocumentNode, variables: KeysetVariables): string {
  const names = query.definitions.flatMap((definition) =>
    "name" in definition && definition.name ? [definition.name.value] : [],
  );
  return `${names[0]} ${JSON.stringify(variables)}`;
}
