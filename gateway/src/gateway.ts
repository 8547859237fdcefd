import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { attachGraphQLSockets, type GraphQLSockets } from "@forecourt/platform/graphql-sockets";
import type { Log } from "@forecourt/platform/log";
import type { Authentication } from "./authentication.ts";
import { clientAddress } from "./client-address.ts";
import { connectionLimits, type ConnectionLimits } from "./connection-limits.ts";
import { openDoor, type OpenDoor } from "./door-admission.ts";
import { openDoors, type DoorSettings } from "./doors.ts";
import { createHttpServer, type Mount } from "./http.ts";
import { createInFlight, type InFlight } from "./in-flight.ts";
import { createMessageRate } from "./message-rate.ts";
import type { Metering } from "./metering.ts";
import { operationRunner, type OperationRunner } from "./run-operation.ts";
import type { Screens } from "./screens.ts";
import { isOwnOrigin, socketOperations } from "./socket-operations.ts";
import { socketSessions } from "./socket-sessions.ts";
import type { SubgraphSource } from "./subgraph-source.ts";
import { openSupergraph } from "./supergraph.ts";
import { createTally } from "./tally.ts";
import { unmetered } from "./unmetered.ts";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** By subgraph name. The gateway closes them when it stops. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly log: Log;
  readonly clock: () => Date;
  readonly authentication: Authentication;
  /** The contract of `/public`; without one, or an empty one, that door stays shut. */
  readonly publicSdl?: string | undefined;
  /** Address of the gateway as browsers have it, `https://dms.example.com`; by default where it listens. */
  readonly publicUrl?: string | undefined;
  readonly doors?: DoorSettings | undefined;
  /** What operations cost; free by default. */
  readonly metering?: Metering | undefined;
  /** The identity provider, on the same port. */
  readonly mount?: Mount | undefined;
  /** A built single-page app, at `/`. */
  readonly screens?: Screens | undefined;
  /** How many proxies in front of the gateway say by `x-forwarded-for` who asks; default 0. */
  readonly trustProxy?: number | undefined;
  readonly connections?: Partial<ConnectionLimits>;
  /** Per subgraph, whether it can answer. */
  readonly readiness: () => Promise<Record<string, boolean>>;
  /** What the explorer shows when it is opened. */
  readonly explorerQuery?: string;
}

export interface Gateway {
  readonly url: string;
  readonly port: number;
  /** Drains: unready at once, what runs is answered (10 s at most), sockets are told to reconnect. */
  stop(): Promise<void>;
}

const DRAIN_MS_MAX = 10_000;
const CLOSING_MS_MAX = 2_000;
/** Clients of graphql-ws reconnect after it. */
const GOING_AWAY = 1001;

/** The doors of the graph: HTTP and WebSocket on one port. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { sources, log, metering = unmetered, trustProxy = 0, publicUrl } = options;
  const supergraph = openSupergraph(options);
  const doors = (await openDoors({ ...options, schema: supergraph.schema })).map(openDoor);
  const inFlight = createInFlight();
  const runner = operationRunner(supergraph, metering, log);
  const limits = { ...connectionLimits, ...options.connections };
  let stopping: Promise<void> | undefined;

  const server = await createHttpServer({
    ...options,
    doors,
    limits,
    runner,
    inFlight,
    trustProxy,
    publicUrl,
    draining: () => stopping !== undefined,
  });
  const sockets = socketsOf(server, doors, { ...options, limits, runner, inFlight, trustProxy });
  const url = await server.listen({ host: options.host, port: options.port });

  async function drain(): Promise<void> {
    sockets.refuse();
    await inFlight.idle(DRAIN_MS_MAX);
    await sockets.close(GOING_AWAY, "server is going away");
    const impatience = setTimeout(() => server.server.closeAllConnections(), CLOSING_MS_MAX);
    await server.close();
    clearTimeout(impatience);
    await Promise.all([...sources.values()].map((source) => source.close()));
  }

  return {
    url,
    port: (server.server.address() as AddressInfo).port,
    stop() {
      stopping ??= drain();
      return stopping;
    },
  };
}

interface SocketsWiring extends Pick<GatewayOptions, "authentication" | "clock" | "log"> {
  readonly limits: ConnectionLimits;
  readonly runner: OperationRunner;
  readonly inFlight: InFlight;
  readonly trustProxy: number;
}

/** The sockets of the one door that has them. */
function socketsOf(
  server: FastifyInstance,
  doors: readonly OpenDoor[],
  wiring: SocketsWiring,
): GraphQLSockets {
  const { limits, log, trustProxy } = wiring;
  const door = doors.find(({ sockets }) => sockets);
  if (!door) throw new Error("no door has sockets");
  const perClient = createTally(limits.socketsPerClient);
  const perAddress = createTally(limits.socketsPerAddress);
  const sessions = socketSessions({ ...wiring, door, perClient });
  const operations = socketOperations({
    ...wiring,
    door,
    sessions,
    operationsMax: limits.operationsPerSocket,
  });
  return attachGraphQLSockets(
    server.server,
    { ...operations, connectionInitWaitTimeout: limits.initMs },
    {
      path: door.path,
      log,
      messageBytesMax: limits.messageBytes,
      socketsMax: limits.sockets,
      addressOf: (request) => clientAddress(request, trustProxy),
      enter: (request, address) =>
        isOwnOrigin(request, door.crossOrigin.origins) ? (perAddress.enter(address) ?? 429) : 403,
      messageRate: () => createMessageRate(limits.messageBurst, limits.messagesPerSecond),
      async pinged(socket, payload) {
        const authorization = authorizationIn(payload);
        if (authorization !== undefined) await sessions.refresh(socket, authorization);
      },
    },
  );
}

function authorizationIn(payload: unknown): string | undefined {
  if (typeof payload !== "object" || payload === null) return undefined;
  const authorization: unknown = Reflect.get(payload, "authorization");
  return typeof authorization === "string" ? authorization : undefined;
}
