import { Pool } from "undici";
import type { Log } from "@forecourt/platform/log";
import type { Secret } from "@forecourt/platform/secret-ring";
import { signServiceToken } from "@forecourt/platform/service-token";
import { openRemoteEvents } from "./remote-events.ts";
import { readResult } from "./remote-result.ts";
import { subgraphUnavailable, type SubgraphSource } from "./subgraph-source.ts";

export interface RemoteSourceOptions {
  readonly name: string;
  /** Where `serveSubgraph` listens, `http://host:port`. */
  readonly url: string;
  /** Signs what the gateway says about its caller; the subgraph holds the same. */
  readonly secret: Secret;
  readonly clock: () => Date;
  readonly log: Log;
  /** For what is asked outside an operation, which has a limit of its own. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const CONNECTIONS_MAX = 64;
const RESPONSE_BYTES_MAX = 32_000_000;
/** Shorter than the server's own limit, so that no request meets a socket that is being closed. */
const KEEP_ALIVE_MS = 30_000;

/** A subgraph in another process, behind `serveSubgraph`. */
export function remoteSource(options: RemoteSourceOptions): SubgraphSource {
  const { name, url, secret, clock, log, timeoutMs = TIMEOUT_MS } = options;
  const pool = new Pool(new URL(url).origin, {
    connections: CONNECTIONS_MAX,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxResponseSize: RESPONSE_BYTES_MAX,
  });
  const events = openRemoteEvents(options);

  async function send(
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal = AbortSignal.timeout(timeoutMs),
    body?: string,
  ): Promise<string> {
    const response = await pool.request({
      path,
      method: body === undefined ? "GET" : "POST",
      headers,
      ...(body === undefined ? {} : { body }),
      signal,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${name} answered ${response.statusCode}`);
    return text;
  }

  return {
    async execute(request, call) {
      const token = signServiceToken(secret, call, clock());
      const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
      try {
        const answer = readResult(
          JSON.parse(await send("/graphql", headers, call.signal, JSON.stringify(request))),
        );
        if (answer.replayed) call.replayed();
        return answer.result;
      } catch (error) {
        log.error(
          { err: error, subgraph: name, requestId: call.requestId },
          "subgraph unavailable",
        );
        return { errors: [subgraphUnavailable(name)] };
      }
    },
    subscribe: (request, callOf) => Promise.resolve(events.subscribe(request, callOf)),
    async ready() {
      await send("/readyz", {});
    },
    async close() {
      await Promise.all([events.close(), pool.destroy()]);
    },
  };
}
