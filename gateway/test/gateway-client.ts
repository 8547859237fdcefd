import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";
import { serveSubgraph } from "@forecourt/platform/subgraph-server";
import { startGateway, type Gateway, type GatewayOptions } from "../src/gateway.ts";
import { localSource } from "../src/local-source.ts";
import { remoteSource } from "../src/remote-source.ts";
import type { SubgraphSource } from "../src/subgraph-source.ts";
import { testAuthentication, type TestAuthentication } from "./test-authentication.ts";
import { clock, createTinyGraph, log, secret, type TinyGraph } from "./tiny-graph.ts";
import { publicSdl, supergraphSdl } from "./tiny-schema.ts";

export interface OpenGateway {
  readonly graph: TinyGraph;
  readonly gateway: Gateway;
  readonly authentication: TestAuthentication;
  /** At `/graphql`, as the desk, unless the headers say otherwise. */
  post(body: unknown, headers?: Record<string, string>, path?: string): Promise<Answer>;
  /** @param token the desk's by default */
  socket(token?: string): Client;
  /** Everything a subscription sends, once it is complete; `error` when it was refused. */
  collect(query: string, client?: Client): Promise<Collected>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly WireError[];
    readonly extensions?: Record<string, unknown>;
  };
}

export interface WireError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: Record<string, unknown>;
}

export interface Collected {
  readonly results: readonly Answer["body"][];
  readonly error?: readonly WireError[];
}

export async function openGateway(
  topology: "local" | "remote" = "local",
  options: Partial<GatewayOptions> = {},
): Promise<OpenGateway> {
  const graph = createTinyGraph();
  const authentication = testAuthentication();
  const { verifyToken } = authentication;
  const closers: (() => unknown)[] = [];
  const sources = new Map<string, SubgraphSource>();
  for (const subgraph of [graph.vehicle, graph.service]) {
    if (topology === "local") {
      sources.set(subgraph.name, localSource(subgraph));
      continue;
    }
    const server = await serveSubgraph(subgraph, {
      host: "127.0.0.1",
      port: 0,
      secret,
      verifyToken,
      log,
    });
    closers.push(() => server.close());
    const { name } = subgraph;
    sources.set(name, remoteSource({ name, url: server.url, secret, clock, log }));
  }
  const gateway = await startGateway({
    supergraphSdl,
    sources,
    host: "127.0.0.1",
    port: 0,
    log,
    clock,
    authentication,
    publicSdl,
    readiness: async () => ({ vehicle: true, service: true }),
    ...options,
  });
  closers.push(() => gateway.stop());

  function socket(token = "desk"): Client {
    const client = createClient({
      url: `${gateway.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    closers.push(() => client.dispose());
    return client;
  }

  return {
    graph,
    gateway,
    authentication,
    async post(body, headers = {}, path = "/graphql") {
      const response = await fetch(`${gateway.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer desk", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
      const { status } = response;
      return { status, headers: response.headers, body: (await response.json()) as Answer["body"] };
    },
    socket,
    collect(query, client = socket()) {
      const results: Answer["body"][] = [];
      return new Promise((resolve) => {
        client.subscribe(
          { query },
          {
            next: (result) => results.push(result as Answer["body"]),
            error: (error) => resolve({ results, error: error as WireError[] }),
            complete: () => resolve({ results }),
          },
        );
      });
    },
    async close() {
      for (const close of closers.splice(0).toReversed()) await close();
    },
  };
}
