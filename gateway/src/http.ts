import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { fastify, type FastifyInstance, type FastifyRequest } from "fastify";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { GraphQLError, OperationTypeNode } from "graphql";
import type { Actor } from "@forecourt/platform/actor";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { Log } from "@forecourt/platform/log";
import { startApolloServer, type OperationContext } from "./apollo-server.ts";
import { createExplorer, wantsExplorer } from "./explorer.ts";
import type { InFlight } from "./in-flight.ts";
import { refusal } from "./refusal.ts";
import type { AdmittedOperation, Admission } from "./request-limits.ts";
import type { Supergraph } from "./supergraph.ts";

export interface HttpOptions {
  readonly supergraph: Supergraph;
  readonly admit: Admission;
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly clock: () => Date;
  /** @throws GraphQLError UNAUTHENTICATED */
  readonly actorOf: (headers: IncomingHttpHeaders) => Actor | Promise<Actor>;
  readonly readiness: () => Promise<Record<string, boolean>>;
  readonly draining: () => boolean;
  readonly explorerQuery?: string | undefined;
}

const BODY_BYTES_MAX = 1_000_000;
const RECEIVE_MS_MAX = 30_000;

/** The HTTP side of the gateway, not listening yet. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { inFlight, draining } = options;
  const server = fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: RECEIVE_MS_MAX,
    genReqId: ({ headers }) => requestIdOf(headers),
  });
  server.removeContentTypeParser("text/plain");
  server.addHook("onRequest", async (request, reply) => {
    void reply.headers({
      "x-request-id": request.id,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    if (draining()) void reply.header("connection", "close");
  });
  server.setErrorHandler((error: { code?: string; statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) options.log.error({ err: error, requestId: request.id }, "request failed");
    return reply.code(status).send({ errors: [transportError(error, request.id)] });
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: "Not found: GraphQL is at /graphql" }),
  );
  answerProbes(server, options);

  const explorer = createExplorer(options.explorerQuery);
  const apollo = await startApolloServer(options.supergraph, options.log);
  const answer = fastifyApolloHandler(apollo, {
    context: (request) => contextOf(request, options),
  });
  server.addHook("onClose", () => apollo.stop());
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: async (_request, reply) => {
      reply.raw.once("close", inFlight.enter());
    },
    handler: (request, reply) =>
      wantsExplorer(request) ? explorer(request, reply) : answer.call(server, request, reply),
  });
  return server;
}

/** What the operation runs with. A refusal carries its HTTP status, which Apollo Server honours. */
async function contextOf(
  request: FastifyRequest,
  { admit, actorOf, clock, log }: HttpOptions,
): Promise<OperationContext> {
  try {
    const actor = await actorOf(request.headers);
    const operation = requireAnswerable(admit(bodyOf(request)));
    return { operation, caller: { actor, requestId: request.id, now: clock() } };
  } catch (error) {
    throw maskError(asGraphQLError(error), log, request.id);
  }
}

function requireAnswerable(admitted: AdmittedOperation | GraphQLError): AdmittedOperation {
  if (admitted instanceof GraphQLError) throw withStatus(admitted, 400);
  if (admitted.operation.operation !== OperationTypeNode.SUBSCRIPTION) return admitted;
  const overSocket =
    "Subscriptions are answered over WebSocket (graphql-transport-ws) at this path";
  throw withStatus(refusal("BAD_REQUEST", overSocket), 400);
}

function withStatus(error: GraphQLError, status: number): GraphQLError {
  return new GraphQLError(error.message, {
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { ...error.extensions, http: { status } },
  });
}

function bodyOf(request: FastifyRequest): unknown {
  if (request.method !== "GET") return request.body;
  const { query, operationName, variables } = request.query as Record<string, unknown>;
  return { query, operationName, variables: parsedJson(variables) };
}

function parsedJson(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

/** A request that did not become a GraphQL request, told in the shape that GraphQL clients read. */
function transportError(error: { code?: string; statusCode?: number }, requestId: string): object {
  if (error.statusCode === 413) {
    const message = `The body is larger than ${BODY_BYTES_MAX} bytes`;
    return { message, extensions: { code: "BODY_TOO_LARGE", limit: BODY_BYTES_MAX } };
  }
  if (error.statusCode === 415) {
    const message = "Send GraphQL requests as application/json";
    return { message, extensions: { code: "BAD_REQUEST" } };
  }
  if (error.statusCode === undefined || error.statusCode >= 500) {
    return { message: "Internal error", extensions: { code: "INTERNAL", requestId } };
  }
  return { message: "The body is not valid JSON", extensions: { code: "BAD_REQUEST" } };
}

function answerProbes(server: FastifyInstance, { draining, readiness }: HttpOptions): void {
  server.get("/healthz", async () => ({ status: "alive" }));
  server.get("/readyz", async (_request, reply) => {
    const subgraphs = await readiness();
    const ready = !draining() && Object.values(subgraphs).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready, draining: draining(), subgraphs });
  });
}
