import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { fastifyCors } from "@fastify/cors";
import { fastify, type FastifyInstance } from "fastify";
import type { Log } from "@forecourt/platform/log";
import type { ConnectionLimits } from "./connection-limits.ts";
import { crossOriginOf } from "./cross-origin.ts";
import type { OpenDoor } from "./door-admission.ts";
import type { Door } from "./door.ts";
import { openDoorOverHttp, type DoorOverHttpOptions } from "./http-door.ts";
import { createPipelining } from "./pipelining.ts";
import { serveScreens, type Screens } from "./screens.ts";
import { headersOfAll, headersOfData } from "./security-headers.ts";
import { transportError, type TransportFault } from "./transport-errors.ts";

export interface HttpOptions extends DoorOverHttpOptions {
  readonly doors: readonly OpenDoor[];
  readonly limits: ConnectionLimits;
  readonly readiness: () => Promise<Record<string, boolean>>;
  readonly draining: () => boolean;
  readonly mount?: Mount | undefined;
  readonly screens?: Screens | undefined;
}

/** Another server on the same port. */
export interface Mount {
  /** `/identity`. */
  readonly prefix: string;
  /** Gets the request whole, `url` with the prefix, the body unread. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** How often the server looks for connections that are too slow. */
const SLOW_CHECK_MS = 1_000;

/** The HTTP side of the gateway, not listening yet. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { doors, limits, log, mount, screens } = options;
  const server = fastifyWith(limits);
  server.server.maxConnections = limits.connections;
  const all = headersOfAll(options.publicUrl);
  const pipelining = createPipelining(limits.requestsAhead);
  server.addHook("onRequest", async (request, reply) => {
    if (!(await pipelining.enter(request.raw, reply.raw))) return reply.hijack();
    return undefined;
  });
  server.addHook("onRequest", async (request, reply) => {
    void reply.headers({
      ...all,
      ...headersOfData(doorAt(doors, request.url)),
      "x-request-id": request.id,
    });
    if (options.draining()) void reply.header("connection", "close");
  });
  server.addHook("onSend", async ({ raw }) => {
    // Node waits for ever for a reader that takes nothing.
    raw.socket.setTimeout(limits.unreadMs);
  });
  await server.register(fastifyCors, {
    delegator: (request, done) => done(null, crossOriginOf(doorAt(doors, request.url))),
  });
  server.setErrorHandler((error: TransportFault, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, requestId: request.id }, "request failed");
    const told = transportError(error, request.id, limits.bodyBytes);
    return reply.code(status).send({ errors: [told] });
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: "Not found: GraphQL is at /graphql" }),
  );
  answerProbes(server, options);
  for (const door of doors) await openDoorOverHttp(server, door, options);
  if (mount) await server.register(mounted(mount, all, options));
  if (screens) {
    const isTaken = (path: string): boolean => doorAt(doors, path) !== undefined;
    await serveScreens(server, screens, { ...options, isTaken });
  }
  return server;
}

function fastifyWith(limits: ConnectionLimits): FastifyInstance {
  const server = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    maxRequestsPerSocket: limits.requestsPerConnection,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: Math.min(SLOW_CHECK_MS, limits.headersMs),
    },
    exposeHeadRoutes: false,
    genReqId: ({ headers }) => requestIdOf(headers),
  });
  server.removeContentTypeParser("text/plain");
  return server;
}

function doorAt(doors: readonly Door[], url: string): Door | undefined {
  const [path = ""] = url.split("?", 1);
  return doors.find((door) => path === door.path || path.startsWith(`${door.path}/`));
}

function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

function answerProbes(server: FastifyInstance, { draining, readiness }: HttpOptions): void {
  server.get("/healthz", async () => ({ status: "alive" }));
  server.get("/readyz", async (_request, reply) => {
    const subgraphs = await readiness();
    const ready = !draining() && Object.values(subgraphs).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready, draining: draining(), subgraphs });
  });
}

/** A scope of its own: there the body is left to whoever is mounted. */
function mounted(
  { prefix, handler }: Mount,
  headers: Readonly<Record<string, string>>,
  { inFlight, log }: HttpOptions,
) {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _body, done) => done(null));
    for (const url of [prefix, `${prefix}/*`]) {
      scope.all(url, (request, reply) => {
        reply.hijack();
        reply.raw.once("close", inFlight.enter());
        reply.raw.setHeaders(new Headers({ ...headers, "x-request-id": request.id }));
        handOver(handler, request.raw, reply.raw, log);
      });
    }
  };
}

function handOver(
  handler: Mount["handler"],
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): void {
  Promise.try(handler, request, response).catch((error: unknown) => {
    log.error({ err: error }, "mounted server failed");
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
}
