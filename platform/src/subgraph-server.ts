import type { AddressInfo } from "node:net";
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { z } from "zod";
import { createExecutor, type Executor } from "./executor.ts";
import { attachGraphQLSockets } from "./graphql-sockets.ts";
import type { Log } from "./log.ts";
import { writeEvents } from "./remote-feed.ts";
import type { Secret } from "./secret-ring.ts";
import { serviceCallers, type CallerOf, type VerifyToken } from "./service-caller.ts";
import { verifyServiceToken, type ServiceClaims } from "./service-token.ts";
import { subgraphSockets } from "./subgraph-sockets.ts";
import type { Subgraph } from "./subgraph.ts";

export interface SubgraphServerOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Shared with the gateway and the other subgraphs; whoever holds it may say for whom it asks. */
  readonly secret: Secret;
  readonly verifyToken: VerifyToken;
  readonly log: Log;
}

export interface SubgraphServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Room for the references of the largest page that the gateway admits. */
const BODY_BYTES_MAX = 4_000_000;
const MESSAGE_BYTES_MAX = 1_000_000;
const SOCKETS_MAX = 1_000;
const CLAIMS = "claims";

const graphQLRequest = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Serves a subgraph to the gateway (GraphQL) and to other subgraphs (events) over HTTP. */
export async function serveSubgraph(
  subgraph: Subgraph,
  options: SubgraphServerOptions,
): Promise<SubgraphServer> {
  const { secret, log } = options;
  const executor = createExecutor(subgraph.schema, log);
  const closing = new AbortController();
  const server = fastify({ bodyLimit: BODY_BYTES_MAX });
  const claimsOf = (token: unknown): ServiceClaims | undefined =>
    typeof token === "string" ? verifyServiceToken(secret, token, subgraph.clock()) : undefined;

  const callerOf = serviceCallers(options.verifyToken, subgraph.clock, log);

  server.decorateRequest(CLAIMS);
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, requestId: request.id }, "request failed");
    return reply.code(status).send({ error: status >= 500 ? "Internal error" : "Bad request" });
  });
  answerProbes(server, subgraph);
  await server.register(async (guarded) => {
    guarded.addHook("onRequest", async (request, reply) => {
      const claims = claimsOf(request.headers.authorization?.replace(/^Bearer /, ""));
      if (!claims) return reply.code(401).send({ error: "A service token is required" });
      request.setDecorator(CLAIMS, claims);
    });
    guarded.post("/graphql", (request) => answer(subgraph, executor, request, callerOf));
    guarded.get("/events", (request, reply) => {
      const left = new AbortController();
      reply.raw.once("close", () => left.abort());
      return feedPage(subgraph, request, reply, AbortSignal.any([left.signal, closing.signal]));
    });
  });
  const { handlers, pinged } = subgraphSockets({ subgraph, executor, claimsOf, callerOf });
  const sockets = attachGraphQLSockets(server.server, handlers, {
    path: "/graphql",
    log,
    messageBytesMax: MESSAGE_BYTES_MAX,
    socketsMax: SOCKETS_MAX,
    pinged,
  });
  const url = await server.listen({ host: options.host, port: options.port });
  return {
    url,
    port: (server.server.address() as AddressInfo).port,
    async close() {
      closing.abort();
      await sockets.close(1001, "Going away");
      await server.close();
    },
  };
}

function answerProbes(server: FastifyInstance, subgraph: Subgraph): void {
  server.get("/healthz", async () => ({ status: "alive" }));
  server.get("/readyz", async (_request, reply) => {
    try {
      await subgraph.ready();
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false });
    }
  });
}

async function answer(
  subgraph: Subgraph,
  executor: Executor,
  request: FastifyRequest,
  callerOf: CallerOf,
): Promise<object> {
  const body = graphQLRequest.safeParse(request.body);
  if (!body.success) throw badRequest();
  const claims = request.getDecorator<ServiceClaims>(CLAIMS);
  const { requestId, workload } = claims;
  const { actor } = await callerOf(claims);
  let replayed = false;
  const context = subgraph.createContext({
    actor,
    workload,
    requestId,
    now: subgraph.clock(),
    replayed: () => {
      replayed = true;
    },
  });
  const result = await executor.execute(body.data, context, requestId);
  if (!replayed) return result;
  return { ...result, extensions: { ...result.extensions, idempotency: { replayed } } };
}

async function feedPage(
  subgraph: Subgraph,
  request: FastifyRequest,
  reply: FastifyReply,
  signal: AbortSignal,
): Promise<string> {
  const query = z.object({ after: z.string().regex(/^\d{1,19}$/) }).safeParse(request.query);
  if (!query.success) throw badRequest();
  const events = await subgraph.feed.read(BigInt(query.data.after), signal);
  void reply.type("application/json");
  return writeEvents(events);
}

function badRequest(): Error {
  return Object.assign(new Error("Bad request"), { statusCode: 400 });
}
