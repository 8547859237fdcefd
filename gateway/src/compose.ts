import { composeServices, type CompositionResult } from "@apollo/composition";
import { parse, printSchema, type GraphQLSchema } from "graphql";
import { Supergraph } from "@apollo/federation-internals";

export interface SubgraphSdl {
  readonly name: string;
  /** Where the subgraph answers when it runs as a process of its own. */
  readonly url: string;
  readonly sdl: string;
}

export interface Composition {
  /** What the gateway runs on. */
  readonly supergraphSdl: string;
  /** What a client sees. */
  readonly apiSdl: string;
}

/**
 * Composes the graph offline.
 * @throws one error with every composition error, and every hint but the expected one about `ErrorCode`
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Composition {
  const result = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  const faults = faultsOf(result);
  if (faults.length > 0 || result.supergraphSdl === undefined) {
    throw new Error(`the subgraphs do not compose:\n  ${faults.join("\n  ")}`);
  }
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: printSchema(apiSchema(result.supergraphSdl)),
  };
}

export function apiSchema(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}

/** Each subgraph lists only its own codes: the enum is output-only and merges by union. */
function faultsOf({ errors, hints }: CompositionResult): string[] {
  const expected = (message: string): boolean => message.includes('"ErrorCode"');
  return [
    ...(errors ?? []).map((error) => error.message),
    ...(hints ?? []).map((hint) => hint.toString()).filter((hint) => !expected(hint)),
  ];
}
