import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OperationTypeNode, type ExecutionResult } from "graphql";
import { asGraphQLError, maskError } from "@forecourt/platform/error-masking";
import type { Log } from "@forecourt/platform/log";
import { startApolloServer, type OperationContext } from "./apollo-server.ts";
import { clientAddress } from "./client-address.ts";
import { saysSo, type AdmittedRequest, type OpenDoor } from "./door-admission.ts";
import { createExplorer, wantsExplorer } from "./explorer.ts";
import { sendKept } from "./http-caching.ts";
import { withStatus } from "./http-status.ts";
import type { InFlight } from "./in-flight.ts";
import type { MeterReading } from "./metering.ts";
import { refusal } from "./refusal.ts";
import { callerAt, type Answer, type OperationRunner } from "./run-operation.ts";

export interface DoorOverHttpOptions {
  readonly supergraphSdl: string;
  readonly runner: OperationRunner;
  readonly inFlight: InFlight;
  readonly log: Log;
  readonly clock: () => Date;
  /** Proxies in front of the gateway. */
  readonly trustProxy: number;
  /** Address of the gateway as browsers have it. */
  readonly publicUrl: string | undefined;
  readonly explorerQuery?: string | undefined;
}

/** GraphQL over HTTP at the path of a door, the explorer, and the schema where the door publishes one. */
export async function openDoorOverHttp(
  server: FastifyInstance,
  door: OpenDoor,
  options: DoorOverHttpOptions,
): Promise<void> {
  const { inFlight, log, supergraphSdl } = options;
  const { publicUrl, explorerQuery: query } = options;
  const explorer = createExplorer({ path: door.path, sockets: door.sockets, publicUrl, query });
  const apollo = await startApolloServer(door, supergraphSdl, log);
  server.addHook("onClose", () => apollo.stop());

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const outcome: Outcome = { headers: {}, keep: false };
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headerMapOf(request),
        search: new URL(request.url, "http://gateway").search,
        body: request.body,
      },
      context: () => contextOf(request, door, options, outcome),
    });
    if (body.kind !== "complete") throw new Error("no answer comes in parts");
    void reply.code(status ?? 200).headers({ ...Object.fromEntries(headers), ...outcome.headers });
    const { cacheControl } = door;
    if (!outcome.keep || cacheControl === undefined) return reply.send(body.string);
    return sendKept(request, reply, { body: body.string, cacheControl, vary: "accept" });
  }

  server.route({
    method: ["GET", "POST"],
    url: door.path,
    onRequest: async (_request, reply) => {
      reply.raw.once("close", inFlight.enter());
    },
    handler(request, reply) {
      if (!wantsExplorer(request)) return answer(request, reply);
      if (door.introspection) return explorer(request, reply);
      return reply.code(404).send({ error: `There is no explorer at ${door.path}` });
    },
  });
  publish(server, door);
}

/** What is known of an answer before it is sent. */
interface Outcome {
  headers: MeterReading["headers"];
  /** Whether a cache may give it to somebody else. */
  keep: boolean;
}

/** What the operation runs with. A refusal carries its HTTP status, which Apollo Server honours. */
async function contextOf(
  request: FastifyRequest,
  door: OpenDoor,
  { runner, clock, log, trustProxy }: DoorOverHttpOptions,
  outcome: Outcome,
): Promise<OperationContext> {
  try {
    const body = bodyOf(request);
    const client = await door.identify({
      authorization: request.headers.authorization,
      background: isSet(request, "x-forecourt-background") || saysSo(body, "background"),
      address: clientAddress(request.raw, trustProxy),
    });
    const operation = requireAnswerable(door.admit(body));
    const dryRun = operation.dryRun || isSet(request, "x-forecourt-dry-run");
    const caller = callerAt(door, client, request.id, clock());
    return {
      text: operation.text,
      document: operation.document,
      async answer() {
        const faults = door.validate(operation.document);
        if (faults.length > 0) return { errors: faults.map(withStatus) };
        const answer = await runner.answer({ door, operation, client, dryRun }, caller);
        outcome.keep = request.method === "GET" && !dryRun && answer.result.errors === undefined;
        return door.cacheControl !== undefined && outcome.keep
          ? sameForAll(answer)
          : forOne(answer, outcome);
      },
    };
  } catch (error) {
    throw withStatus(maskError(asGraphQLError(error), log, request.id));
  }
}

/** What one client paid is no business of the next one, who gets the same bytes from a cache. */
function sameForAll({ result: { data = null } }: Answer): ExecutionResult {
  return { data };
}

function forOne({ result, headers }: Answer, outcome: Outcome): ExecutionResult {
  outcome.headers = headers;
  const { data, errors } = result;
  if (!errors || data || errors.some(({ path }) => path !== undefined)) return result;
  return { ...result, errors: errors.map(withStatus) };
}

function requireAnswerable(admitted: AdmittedRequest): AdmittedRequest {
  if (admitted.operation.operation !== OperationTypeNode.SUBSCRIPTION) return admitted;
  throw refusal(
    "BAD_REQUEST",
    "Subscriptions are answered over WebSocket (graphql-transport-ws) at this path",
  );
}

function bodyOf(request: FastifyRequest): unknown {
  if (request.method !== "GET") return request.body;
  const search = request.query as Record<string, unknown>;
  const { query, documentId, operationName, variables, extensions } = search;
  return {
    query,
    documentId,
    operationName,
    variables: parsedJson(variables),
    extensions: parsedJson(extensions),
  };
}

function parsedJson(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isSet({ headers }: FastifyRequest, flag: string): boolean {
  return headers[flag] === "1";
}

function headerMapOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, [value].flat().join(", "));
  }
  return map;
}

function publish(server: FastifyInstance, door: OpenDoor): void {
  const { publishedSdl, cacheControl = "no-cache", path } = door;
  if (publishedSdl === undefined) return;
  server.get(`${path}/schema.graphql`, (request, reply) => {
    void reply.type("application/graphql; charset=utf-8");
    return sendKept(request, reply, { body: publishedSdl, cacheControl, vary: undefined });
  });
}
