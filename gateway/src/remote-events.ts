import { GraphQLError, type ExecutionResult } from "graphql";
import { createClient, MessageType } from "graphql-ws";
import { WebSocket } from "ws";
import type { GraphQLRequestBody } from "@forecourt/platform/executor";
import type { Log } from "@forecourt/platform/log";
import type { Secret } from "@forecourt/platform/secret-ring";
import { signServiceToken, type ServiceClaims } from "@forecourt/platform/service-token";
import { createEventQueue } from "./event-queue.ts";
import { readErrors, readResult } from "./remote-result.ts";
import { subgraphUnavailable, type GatewayCall } from "./subgraph-source.ts";

/** The subscriptions on one subgraph in another process; they share a socket. */
export interface RemoteEvents {
  /** @param callOf asked again when the person goes on with a fresh token, which the subgraph is told */
  subscribe(
    request: GraphQLRequestBody,
    callOf: () => GatewayCall,
  ): AsyncIterableIterator<ExecutionResult>;
  close(): Promise<void>;
}

export interface RemoteEventsOptions {
  readonly name: string;
  readonly url: string;
  readonly secret: Secret;
  readonly clock: () => Date;
  readonly log: Log;
}

const CONNECT_MS_MAX = 10_000;
const HEARTBEAT_MS = 15_000;
const PONG_MS_MAX = 10_000;
/** How long a socket without subscriptions stays open for the next one. */
const LINGER_MS = 1_000;
/** Events that wait for a slow client; beyond, its subscription ends with STREAM_OVERFLOW. */
const WAITING_MAX = 1_000;

export function openRemoteEvents(options: RemoteEventsOptions): RemoteEvents {
  const { name, url, secret, clock, log } = options;
  const gateway: ServiceClaims = {
    principal: { kind: "SERVICE", name: "gateway" },
    workload: "SHOP",
    requestId: "gateway",
  };
  let overdue: NodeJS.Timeout | undefined;
  let connected: WebSocket | undefined;
  const client = createClient({
    url: new URL("/graphql", url.replace(/^http/, "ws")).href,
    webSocketImpl: WebSocket,
    connectionParams: () => ({ token: signServiceToken(secret, gateway, clock()) }),
    connectionAckWaitTimeout: CONNECT_MS_MAX,
    lazyCloseTimeout: LINGER_MS,
    keepAlive: HEARTBEAT_MS,
    // A silent reconnect would leave a gap; the client resumes from its cursor instead.
    retryAttempts: 0,
    on: {
      connected: (socket) => {
        if (socket instanceof WebSocket) connected = socket;
      },
      ping: (received) => {
        if (!received) overdue = setTimeout(() => client.terminate(), PONG_MS_MAX);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
      closed: () => clearTimeout(overdue),
    },
  });

  function failure(cause: unknown, requestId: string): ExecutionResult {
    if (Array.isArray(cause)) return { errors: readErrors(cause) };
    log.error({ err: describe(cause), subgraph: name, requestId }, "subscription interrupted");
    return { errors: [subgraphUnavailable(name)] };
  }

  function renew(call: GatewayCall): void {
    const payload = { serviceToken: signServiceToken(secret, call, clock()) };
    if (connected?.readyState !== WebSocket.OPEN) return;
    connected.send(JSON.stringify({ type: MessageType.Ping, payload }));
  }

  return {
    subscribe({ query, variables, operationName }, callOf) {
      const call = callOf();
      const queue = createEventQueue<ExecutionResult>(WAITING_MAX);
      const stopRenewing = call.onRenewal?.(() => renew(callOf()));
      const end = (last?: ExecutionResult): void => {
        stopRenewing?.();
        queue.end(last);
      };
      const unsubscribe = client.subscribe(
        {
          query,
          variables: { ...variables },
          operationName: operationName ?? null,
          extensions: {
            // Read when the message is sent, which is when there is a socket.
            get serviceToken() {
              return signServiceToken(secret, callOf(), clock());
            },
          },
        },
        {
          next(value) {
            if (queue.push(readResult(value).result)) return;
            unsubscribe();
            end({ errors: [overflow()] });
          },
          error: (cause) => end(failure(cause, call.requestId)),
          complete: () => end(),
        },
      );
      return queue.read(unsubscribe);
    },
    async close() {
      await client.dispose();
    },
  };
}

function overflow(): GraphQLError {
  return new GraphQLError("Events came faster than they were read; resume after the last cursor", {
    extensions: { code: "STREAM_OVERFLOW" },
  });
}

/** A close event of a socket holds its reason in getters, which a log would not show. */
function describe(cause: unknown): unknown {
  if (cause instanceof Error || typeof cause !== "object" || cause === null) return cause;
  if ("code" in cause && "reason" in cause) return { code: cause.code, reason: cause.reason };
  if ("message" in cause) return { message: cause.message };
  return cause;
}
