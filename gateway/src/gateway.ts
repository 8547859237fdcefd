import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Actor } from "@forecourt/platform/actor";
import { attachGraphQLSockets } from "@forecourt/platform/graphql-sockets";
import type { Log } from "@forecourt/platform/log";
import { createHttpServer } from "./http.ts";
import { createInFlight } from "./in-flight.ts";
import { createAdmission } from "./request-limits.ts";
import { isOwnOrigin, socketOperations } from "./socket-operations.ts";
import type { SubgraphSource } from "./subgraph-source.ts";
import { openSupergraph } from "./supergraph.ts";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** By subgraph name. The gateway closes them when it stops. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly log: Log;
  readonly clock: () => Date;
  /**
   * Who sends a request, or opens a socket; `authorization` may come from the socket's `connectionParams`.
   * @throws GraphQLError with code UNAUTHENTICATED and, for HTTP, `extensions.http.status` 401
   */
  readonly actorOf: (headers: IncomingHttpHeaders) => Actor | Promise<Actor>;
  /** Per subgraph, whether it can answer. */
  readonly readiness: () => Promise<Record<string, boolean>>;
  /** What the explorer shows when it is opened. */
  readonly explorerQuery?: string;
  /** Origins of pages on other hosts that may open sockets, `https://desk.example.com`. */
  readonly allowedOrigins?: readonly string[];
}

export interface Gateway {
  readonly url: string;
  readonly port: number;
  /** Drains: unready at once, what runs is answered (10 s at most), sockets are told to reconnect. */
  stop(): Promise<void>;
}

const MESSAGE_BYTES_MAX = 1_000_000;
const SOCKETS_MAX = 10_000;
const DRAIN_MS_MAX = 10_000;
const CLOSING_MS_MAX = 2_000;
/** Clients of graphql-ws reconnect after it. */
const GOING_AWAY = 1001;

/** The one door to the graph: HTTP and WebSocket on one port. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { sources, log } = options;
  const supergraph = openSupergraph(options);
  const admit = createAdmission(supergraph.schema);
  const inFlight = createInFlight();
  let stopping: Promise<void> | undefined;
  const shared = { ...options, supergraph, admit, inFlight };

  const server = await createHttpServer({ ...shared, draining: () => stopping !== undefined });
  const sockets = attachGraphQLSockets(server.server, socketOperations(shared), {
    path: "/graphql",
    log,
    messageBytesMax: MESSAGE_BYTES_MAX,
    socketsMax: SOCKETS_MAX,
    admits: (request) => isOwnOrigin(request, options.allowedOrigins ?? []),
  });
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
