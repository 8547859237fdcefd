import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from "graphql";
import { valueFromASTUntyped } from "graphql";
import { maskError } from "@forecourt/platform/error-masking";
import { validateDocument } from "@forecourt/platform/executor";
import { openFederatedSubscription } from "./federated-subscription.ts";
import { createPlanEngine, type PlanEngineOptions } from "./plan-engine.ts";
import type { AdmittedOperation } from "./request-limits.ts";
import type { GatewayCall } from "./subgraph-source.ts";
import { checkScalars, variableErrors } from "./variable-errors.ts";

/** Who asks, and when. */
export type Caller = Omit<GatewayCall, "replayed">;

/** The composed graph. Its answers are complete and masked: no method throws. */
export interface Supergraph {
  /** As composed. */
  readonly sdl: string;
  /** What a client sees. */
  readonly schema: GraphQLSchema;
  /** Checks a document against the schema; a document is checked once. */
  validate(document: DocumentNode): readonly GraphQLError[];
  /** Answers a valid query or mutation. */
  execute(operation: AdmittedOperation, caller: Caller): Promise<ExecutionResult>;
  /** Follows a valid subscription. @param callerOf called once per event */
  subscribe(
    operation: AdmittedOperation,
    callerOf: () => Caller,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

export function openSupergraph(options: PlanEngineOptions): Supergraph {
  const { sources, log } = options;
  const engine = createPlanEngine(options);
  const { schema } = engine;
  checkScalars(schema);
  const validated = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  function errorsIn({ operation, variables }: AdmittedOperation): readonly GraphQLError[] {
    return variableErrors(schema, operation.variableDefinitions ?? [], variables);
  }

  function refused(errors: readonly GraphQLError[], { requestId }: Caller): ExecutionResult {
    return { errors: errors.map((error) => maskError(error, log, requestId)) };
  }

  return {
    sdl: options.supergraphSdl,
    schema,
    validate(document) {
      const known = validated.get(document);
      if (known) return known;
      const errors = validateDocument(schema, document);
      validated.set(document, errors);
      return errors;
    },
    async execute(operation, caller) {
      const errors = errorsIn(operation);
      if (errors.length > 0) return refused(errors, caller);
      let replayed = false;
      const call: GatewayCall = {
        ...caller,
        replayed: () => {
          replayed = true;
        },
      };
      const result = await engine.answer(withDefaults(operation), call);
      return replayed ? { ...result, extensions: { idempotency: { replayed } } } : result;
    },
    async subscribe(operation, callerOf) {
      const errors = errorsIn(operation);
      if (errors.length > 0) return refused(errors, callerOf());
      const callOf = (): GatewayCall => ({ ...callerOf(), replayed: () => undefined });
      return openFederatedSubscription(engine, sources, withDefaults(operation), callOf);
    },
  };
}

/** Subgraphs see the variables but not the operation that declares them, so its defaults are filled in here. */
function withDefaults(operation: AdmittedOperation): AdmittedOperation {
  const missing = (operation.operation.variableDefinitions ?? []).flatMap(
    ({ variable, defaultValue }) =>
      defaultValue && operation.variables[variable.name.value] === undefined
        ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
        : [],
  );
  if (missing.length === 0) return operation;
  return { ...operation, variables: { ...operation.variables, ...Object.fromEntries(missing) } };
}
