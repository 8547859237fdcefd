import { GraphQLError, type ExecutionResult } from "graphql";
import type { GraphQLRequestBody } from "@forecourt/platform/executor";
import type { Principal } from "@forecourt/platform/service-token";
import type { SubgraphRequest } from "@forecourt/platform/subgraph";

/** One request of a client, or one event of its subscription, as the subgraphs see it. */
export interface GatewayCall extends SubgraphRequest {
  /** A subgraph in another process makes up its own mind about the person's token. */
  readonly principal: Principal;
  /** Aborted when the answer is not waited for any more. */
  readonly signal?: AbortSignal;
  /** Calls back when the person goes on with a fresh token; returns the unsubscriber. For subscriptions. */
  readonly onRenewal?: (listener: () => void) => () => void;
}

/** A subgraph as the gateway reaches it: in this process or over HTTP, with the same answers. */
export interface SubgraphSource {
  /** Answers a query or mutation; a subgraph that cannot be reached is an error in the result. */
  execute(request: GraphQLRequestBody, call: GatewayCall): Promise<ExecutionResult>;
  /** @param callOf called anew for each event, so that nothing is remembered from the event before */
  subscribe(
    request: GraphQLRequestBody,
    callOf: () => GatewayCall,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  /** @throws when the subgraph cannot answer */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export function subgraphUnavailable(subgraph: string): GraphQLError {
  return new GraphQLError(`The ${subgraph} subgraph does not answer`, {
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph },
  });
}
