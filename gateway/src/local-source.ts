import { createExecutor } from "@forecourt/platform/executor";
import type { Subgraph } from "@forecourt/platform/subgraph";
import type { GatewayCall, SubgraphSource } from "./subgraph-source.ts";

/** A subgraph in this process. All fetches of one call share one context, and with it the loaders. */
export function localSource(subgraph: Subgraph): SubgraphSource {
  const executor = createExecutor(subgraph.schema, subgraph.log);
  const contexts = new WeakMap<GatewayCall, object>();

  function contextOf(call: GatewayCall): object {
    const known = contexts.get(call);
    if (known) return known;
    const context = subgraph.createContext(call);
    contexts.set(call, context);
    return context;
  }

  return {
    execute: (request, call) => executor.execute(request, contextOf(call), call.requestId),
    subscribe: (request, callOf) =>
      executor.subscribe(request, () => contextOf(callOf()), callOf().requestId),
    ready: () => subgraph.ready(),
    // Whoever opened the subgraph stops it.
    close: () => Promise.resolve(),
  };
}
