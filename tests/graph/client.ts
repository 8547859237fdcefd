import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";
import { OWNER } from "./people.ts";

/** An answer as a client reads it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests read the answer by path; a wrong path fails the assertion.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Sends one operation over HTTP. @param token of somebody the graph knows; the owner by default */
export async function post(
  url: string,
  query: string,
  variables: Variables = {},
  token = OWNER,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Omit<Answer, "status" | "headers">;
  return { ...body, status: response.status, headers: response.headers };
}

/** A subscription whose messages are read one after the other. */
export interface Feed {
  // oxlint-disable-next-line typescript/no-explicit-any
  next(timeoutMs?: number): Promise<any>;
  close(): Promise<void>;
}

export function openSocket(url: string, token = OWNER): Client {
  return createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${token}` },
    lazy: true,
  });
}

/** Subscribes over a WebSocket of its own; resolves when the subscription stands. */
export async function subscribe(
  url: string,
  query: string,
  variables: Variables = {},
  token = OWNER,
): Promise<Feed> {
  const client = openSocket(url, token);
  const messages = client.iterate({ query, variables });
  let pending: Promise<IteratorResult<unknown, unknown>> | undefined = messages.next();
  return {
    async next(timeoutMs = 5_000) {
      const message = pending ?? messages.next();
      pending = undefined;
      const late = AbortSignal.timeout(timeoutMs);
      const step = await Promise.race([
        message,
        new Promise<never>((_resolve, reject) => {
          late.addEventListener("abort", () => reject(new Error(`no message in ${timeoutMs} ms`)));
        }),
      ]);
      return step.value;
    },
    async close() {
      await client.dispose();
    },
  };
}
