import type { PlanNode, QueryPlan, SubscriptionNode } from "@apollo/query-planner";
import type { ExecutionResult } from "graphql";
import type { EngineCall, PlanEngine } from "./plan-engine.ts";
import { refusal } from "./refusal.ts";
import type { AdmittedOperation } from "./request-limits.ts";
import type { SubgraphSource } from "./subgraph-source.ts";

/** Stands in the plan for the subgraph that sent the event; not a name that a subgraph can have. */
const EVENT = "(event)";

/**
 * Follows the subscription of one subgraph and fills each event with the fields of the others: the event
 * answers the plan's primary fetch, the rest of the plan runs as for a query. One event at a time, in order,
 * and the next is asked for when the client has taken the last.
 */
export async function openFederatedSubscription(
  engine: PlanEngine,
  sources: ReadonlyMap<string, SubgraphSource>,
  operation: AdmittedOperation,
  callOf: () => EngineCall,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  try {
    const { primary, rest } = subscriptionOf(engine.planOf(operation));
    const source = sources.get(primary.serviceName);
    if (!source) throw new Error(`there is no source for the subgraph ${primary.serviceName}`);
    const events = await source.subscribe(
      {
        query: primary.operation,
        operationName: primary.operationName,
        variables: pick(operation.variables, primary.variableUsages ?? []),
      },
      callOf,
    );
    const hydration = hydrationOf(primary, rest);
    const hydrate = (event: ExecutionResult): Promise<ExecutionResult> =>
      engine.run(hydration, operation, callOf(), { [EVENT]: event });
    if (!(Symbol.asyncIterator in events)) return await hydrate(events);
    return hydrateEach(events, hydrate, (cause) =>
      engine.failure(new Error("the events failed", { cause }), callOf().requestId),
    );
  } catch (error) {
    return engine.failure(error, callOf().requestId);
  }
}

function subscriptionOf({ node }: QueryPlan): SubscriptionNode {
  if (node?.kind === "Subscription") return node;
  throw refusal("BAD_REQUEST", "The root field of a subscription must not be skipped");
}

function hydrationOf(primary: SubscriptionNode["primary"], rest: PlanNode | undefined): QueryPlan {
  const replay: PlanNode = { ...primary, serviceName: EVENT };
  return {
    kind: "QueryPlan",
    node: rest ? { kind: "Sequence", nodes: [replay, rest] } : replay,
  };
}

function pick(
  variables: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  const present = names.filter((name) => variables[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, variables[name]]));
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * Written by hand: a generator parked in `await` would not see `return()`. Leaving closes `events` at once and
 * settles a pending `next()`; a failing source becomes a last result.
 */
function hydrateEach(
  events: AsyncIterator<ExecutionResult>,
  hydrate: (event: ExecutionResult) => Promise<ExecutionResult>,
  failed: (error: unknown) => ExecutionResult,
): AsyncIterableIterator<ExecutionResult> {
  let closed = false;
  let release: (() => void) | undefined;

  function close(): void {
    closed = true;
    // The reader has left: nobody is there to be told of a source that does not close cleanly.
    events.return?.().catch(() => undefined);
  }

  function leave(): void {
    if (closed) return;
    close();
    release?.();
  }

  async function step(): Promise<IteratorResult<ExecutionResult>> {
    try {
      const event = await events.next();
      if (!event.done) return { done: false, value: await hydrate(event.value) };
      closed = true;
      return DONE;
    } catch (error) {
      if (closed) return DONE;
      close();
      return { done: false, value: failed(error) };
    }
  }

  return {
    next() {
      if (closed) return Promise.resolve(DONE);
      return new Promise((resolve) => {
        release = () => resolve(DONE);
        void step().then(resolve);
      });
    },
    async return() {
      leave();
      return DONE;
    },
    async throw(error) {
      leave();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
