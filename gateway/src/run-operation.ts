import { valueFromASTUntyped, type ExecutionResult, type GraphQLError } from "graphql";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { Log } from "@forecourt/platform/log";
import type { Client, Door } from "./door.ts";
import type { Meter, Metering, MeterReading } from "./metering.ts";
import type { AdmittedOperation } from "./request-limits.ts";
import { withoutSuggestion } from "./suggestions.ts";
import type { Caller, Supergraph } from "./supergraph.ts";
import { variableErrors } from "./variable-errors.ts";

/** An operation that was admitted and is valid, and who asks for it. */
export interface Asked {
  readonly door: Door;
  readonly operation: AdmittedOperation;
  readonly client: Client;
  /** Told what it would cost, and not run. */
  readonly dryRun: boolean;
}

export interface Answer {
  readonly result: ExecutionResult;
  /** For HTTP; lower-case names. */
  readonly headers: MeterReading["headers"];
}

/** What every transport does with an operation: variables, price, execution, settlement. Never throws. */
export interface OperationRunner {
  answer(asked: Asked, caller: Caller): Promise<Answer>;
  /** @param callerOf called once per event */
  follow(
    asked: Asked,
    callerOf: () => Caller,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

/** @param requestId of the request, or of the operation on a socket */
export function callerAt(door: Door, client: Client, requestId: string, now: Date): Caller {
  const token = client.authenticated?.token;
  return {
    actor: client.actor,
    principal: token === undefined ? { kind: "PUBLIC" } : { kind: "USER", token },
    workload: door.workload,
    requestId,
    now,
    operationMs: door.limits.operationMs,
  };
}

export function operationRunner(
  supergraph: Supergraph,
  metering: Metering,
  log: Log,
): OperationRunner {
  function refused(errors: readonly GraphQLError[], { requestId }: Caller): Answer {
    return {
      result: { errors: errors.map((error) => maskError(error, log, requestId)) },
      headers: {},
    };
  }

  /** The one place where an operation is charged, before it is planned. */
  async function begin(asked: Asked, caller: Caller): Promise<Answer | Begun> {
    const { door, client, dryRun } = asked;
    const { operation, variables } = asked.operation;
    const errors = variableErrors(door.schema, operation.variableDefinitions ?? [], variables);
    if (errors.length > 0) {
      return refused(door.introspection ? errors : errors.map(withoutSuggestion), caller);
    }
    const complete = withDefaults(asked.operation);
    try {
      const who = { key: client.key, door: door.path };
      return { operation: complete, meter: await metering.begin(complete, who, dryRun) };
    } catch (error) {
      return refused([asGraphQLError(error)], caller);
    }
  }

  async function settle(meter: Meter, result: ExecutionResult, caller: Caller): Promise<Answer> {
    try {
      const { extensions, headers } = await meter.end(result);
      if (Object.keys(extensions).length === 0) return { result, headers };
      return {
        result: { ...result, extensions: { ...result.extensions, ...extensions } },
        headers,
      };
    } catch (error) {
      // The answer is there and may have changed something: it is not lost because of its price.
      log.error({ err: error, requestId: caller.requestId }, "operation not settled");
      return { result, headers: {} };
    }
  }

  return {
    async answer(asked, caller) {
      const begun = await begin(asked, caller);
      if ("result" in begun) return begun;
      const { meter, operation } = begun;
      const result = meter.dryRun ? NOT_RUN : await supergraph.execute(operation, caller);
      return settle(meter, result, caller);
    },
    async follow(asked, callerOf) {
      const caller = callerOf();
      const begun = await begin(asked, caller);
      if ("result" in begun) return begun.result;
      const { meter, operation } = begun;
      const events = meter.dryRun ? NOT_RUN : await supergraph.subscribe(operation, callerOf);
      const opened = Symbol.asyncIterator in events;
      const { result } = await settle(meter, opened ? OPENED : events, caller);
      return opened ? events : result;
    },
  };
}

interface Begun {
  readonly operation: AdmittedOperation;
  readonly meter: Meter;
}

const NOT_RUN: ExecutionResult = { data: null };
/** A stream is paid when it is opened: its events are no part of the account. */
const OPENED: ExecutionResult = {};

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
