import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { GraphQLError, type ExecutionArgs } from "graphql";
import type { Actor } from "@forecourt/platform/actor";
import { maskError } from "@forecourt/platform/error-masking";
import type { SocketExtra, SocketHandlers } from "@forecourt/platform/graphql-sockets";
import type { Log } from "@forecourt/platform/log";
import type { InFlight } from "./in-flight.ts";
import { refusal } from "./refusal.ts";
import type { AdmittedOperation, Admission } from "./request-limits.ts";
import type { Caller, Supergraph } from "./supergraph.ts";

export interface SocketOperationsOptions {
  readonly supergraph: Supergraph;
  readonly admit: Admission;
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly clock: () => Date;
  readonly actorOf: (headers: IncomingHttpHeaders) => Actor | Promise<Actor>;
}

const OPERATIONS_MAX = 100;

interface RunningOperation {
  readonly operation: AdmittedOperation;
  readonly callerOf: () => Caller;
}

/** All operations over sockets: admitted, validated and masked as over HTTP; subscriptions as well. */
export function socketOperations(options: SocketOperationsOptions): SocketHandlers {
  const { supergraph, admit, inFlight, log, clock, actorOf } = options;
  const actors = new WeakMap<SocketExtra, Actor>();

  function check(payload: unknown, running: number): AdmittedOperation | readonly GraphQLError[] {
    if (running > OPERATIONS_MAX) {
      const message = `At most ${OPERATIONS_MAX} operations may run on one socket`;
      return [refusal("TOO_MANY_OPERATIONS", message, { limit: OPERATIONS_MAX })];
    }
    const admitted = admit(payload);
    if (admitted instanceof GraphQLError) return [admitted];
    const errors = supergraph.validate(admitted.document);
    return errors.length > 0 ? errors.map(validationError) : admitted;
  }

  return {
    async onConnect({ extra, connectionParams }) {
      try {
        actors.set(extra, await actorOf(headersOf(extra.request, connectionParams)));
        return true;
      } catch (error) {
        log.debug({ err: error }, "socket not authenticated");
        return false;
      }
    },
    onSubscribe({ extra, subscriptions }, _id, payload) {
      const requestId = randomUUID();
      const actor = actors.get(extra);
      if (!actor) return [refusal("BAD_REQUEST", "The connection is not initialised")];
      const checked = check(payload, Object.keys(subscriptions).length);
      if (!("operation" in checked)) {
        return checked.map((error) => maskError(error, log, requestId));
      }
      const running: RunningOperation = {
        operation: checked,
        callerOf: () => ({ actor, requestId, now: clock() }),
      };
      return {
        schema: supergraph.schema,
        document: checked.document,
        operationName: checked.operation.name?.value,
        contextValue: running,
      };
    },
    async execute({ contextValue }: ExecutionArgs) {
      const { operation, callerOf } = contextValue as RunningOperation;
      const leave = inFlight.enter();
      try {
        return await supergraph.execute(operation, callerOf());
      } finally {
        leave();
      }
    },
    subscribe({ contextValue }: ExecutionArgs) {
      const { operation, callerOf } = contextValue as RunningOperation;
      return supergraph.subscribe(operation, callerOf);
    },
  };
}

/** A browser can set no headers on a socket: it sends its token in the connection parameters. */
function headersOf(
  request: IncomingMessage,
  params: Readonly<Record<string, unknown>> | undefined,
): IncomingHttpHeaders {
  const authorization = params?.authorization;
  return typeof authorization === "string"
    ? { ...request.headers, authorization }
    : request.headers;
}

function validationError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { ...error.extensions, code: "GRAPHQL_VALIDATION_FAILED" },
  });
}

/**
 * Whether a page may open a socket here. Browsers let any page connect to any host and send the cookies along,
 * so the page must be ours; clients that are no browsers send no origin.
 */
export function isOwnOrigin(request: IncomingMessage, others: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || others.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
