import type { ApolloClient, InMemoryCache, OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { Unmasked } from "@apollo/client/masking";
import { Kind, visit, type ASTNode, type FieldNode } from "graphql";

/**
 * Fetches a page and writes it, without reading it back: the cache would memoise the whole page for a single
 * read, three quarters of the time that a page costs. Rows read their own fragments.
 */
export async function fetchPage<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Unmasked<Data>> {
  const options: ApolloClient.QueryOptions<Unmasked<Data>, Variables> = {
    query: unmasked(query),
    variables,
    fetchPolicy: "no-cache",
    context: { fetchOptions: { signal } },
  };
