import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { GraphQLError, type ExecutionArgs } from "graphql";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { GraphQLSocket, SocketHandlers } from "@forecourt/platform/graphql-sockets";
import type { Log } from "@forecourt/platform/log";
import { saysSo, type OpenDoor } from "./door-admission.ts";
import type { InFlight } from "./in-flight.ts";
import { refusal } from "./refusal.ts";
import { callerAt, type Asked, type OperationRunner } from "./run-operation.ts";
import type { SocketSessions } from "./socket-sessions.ts";
import type { Caller } from "./supergraph.ts";

export interface SocketOperationsOptions {
  readonly door: OpenDoor;
  readonly runner: OperationRunner;
  readonly sessions: SocketSessions;
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly clock: () => Date;
  readonly operationsMax: number;
}

interface RunningOperation {
  readonly asked: Asked;
  /** With whoever is on the socket by then. */
  readonly callerOf: () => Caller;
}

/** All operations over sockets: admitted, charged and masked as over HTTP; subscriptions as well. */
export function socketOperations(options: SocketOperationsOptions): SocketHandlers {
  const { door, runner, sessions, inFlight, log, clock, operationsMax } = options;

  async function ask(socket: GraphQLSocket, payload: unknown, running: number): Promise<Asked> {
    if (running > operationsMax) {
      const message = `At most ${operationsMax} operations may run on one socket`;
      throw refusal("TOO_MANY_OPERATIONS", message, { limit: operationsMax });
    }
    const client = await sessions.identify(socket, saysSo(payload, "background"));
    const operation = door.admit(payload);
    return { door, operation, client, dryRun: operation.dryRun };
  }

  function told(error: unknown, requestId: string): GraphQLError {
    return withoutHttp(maskError(asGraphQLError(error), log, requestId));
  }

  return {
    async onConnect({ extra: socket, connectionParams: params }) {
      const authorization = params?.authorization;
      return sessions.open(socket, {
        authorization: typeof authorization === "string" ? authorization : undefined,
        background: params?.background === true,
        address: socket.address,
      });
    },
    onClose: ({ extra: socket }) => sessions.close(socket),
    async onSubscribe({ extra: socket, subscriptions }, _id, payload) {
      const requestId = randomUUID();
      try {
        const asked = await ask(socket, payload, Object.keys(subscriptions).length);
        const { document, operation } = asked.operation;
        const errors = door.validate(document);
        if (errors.length > 0) {
          return errors.map((error) => told(error, requestId));
        }
        const running: RunningOperation = {
          asked,
          callerOf: () => ({
            ...callerAt(door, sessions.current(socket), requestId, clock()),
            onRenewal: (listener) => sessions.onRenewal(socket, listener),
          }),
        };
        return {
          schema: door.schema,
          document,
          operationName: operation.name?.value,
          contextValue: running,
        };
      } catch (error) {
        return [told(error, requestId)];
      }
    },
    async execute({ contextValue }: ExecutionArgs) {
      const { asked, callerOf } = contextValue as RunningOperation;
      const leave = inFlight.enter();
      try {
        const { result } = await runner.answer(asked, callerOf());
        if (!result.errors) return result;
        return { ...result, errors: result.errors.map(withoutHttp) };
      } finally {
        leave();
      }
    },
    subscribe({ contextValue }: ExecutionArgs) {
      const { asked, callerOf } = contextValue as RunningOperation;
      return runner.follow(asked, callerOf);
    },
  };
}

/** A status of HTTP says nothing here. */
function withoutHttp(error: GraphQLError): GraphQLError {
  if (!("http" in error.extensions)) return error;
  const { http: _http, ...extensions } = error.extensions;
  return new GraphQLError(error.message, {
    path: error.path ?? null,
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions,
  });
}

/**
 * Whether a page may open a socket here. Browsers let any page connect to any host and send the cookies along,
 * so the page must be ours; clients that are no browsers send no origin.
 */
export function isOwnOrigin(
  { headers: { origin, host } }: IncomingMessage,
  others: readonly string[] | "ANY",
): boolean {
  if (origin === undefined || others === "ANY" || others.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
