import type { ExecutionResult, GraphQLSchema } from "graphql";
import { openFederatedSubscription } from "./federated-subscription.ts";
import { introspectionAnswers } from "./introspection.ts";
import { isIntrospection } from "./schema-question.ts";
import { createPlanEngine, type PlanEngineOptions } from "./plan-engine.ts";
import type { AdmittedOperation } from "./request-limits.ts";
import type { GatewayCall } from "./subgraph-source.ts";
import { checkScalars } from "./variable-errors.ts";

/** Who asks, when, and how long it may take. */
export interface Caller extends Omit<GatewayCall, "replayed" | "signal"> {
  /** Wall clock for one answer, or for one event. */
  readonly operationMs: number;
}

/** The composed graph. Its answers are complete and masked: no method throws. */
export interface Supergraph {
  /** As composed. */
  readonly sdl: string;
  /** All that a client may see. */
  readonly schema: GraphQLSchema;
  /** Answers a query or mutation that is valid, with its variables. */
  execute(operation: AdmittedOperation, caller: Caller): Promise<ExecutionResult>;
  /** Follows a valid subscription. @param callerOf called once per event */
  subscribe(
    operation: AdmittedOperation,
    callerOf: () => Caller,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

export function openSupergraph(options: PlanEngineOptions): Supergraph {
  const engine = createPlanEngine(options);
  const { schema } = engine;
  checkScalars(schema);
  const introspect = introspectionAnswers(schema);
  return {
    sdl: options.supergraphSdl,
    schema,
    async execute(operation, caller) {
      if (isIntrospection(operation.operation)) return introspect(operation);
      let replayed = false;
      const call = {
        ...caller,
        replayed: () => {
          replayed = true;
        },
      };
      const result = await engine.answer(operation, call);
      return replayed ? { ...result, extensions: { idempotency: { replayed } } } : result;
    },
    subscribe(operation, callerOf) {
      const callOf = () => ({ ...callerOf(), replayed: () => undefined });
      return openFederatedSubscription(engine, options.sources, operation, callOf);
    },
  };
}
