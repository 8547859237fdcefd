import { Agent, request } from "node:http";
import { json } from "node:stream/consumers";
import { WebSocket } from "ws";
import { OWNER } from "../graph/people.ts";

/** The gateway under attack, and who attacks it. */
export interface Target {
  readonly url: string;
  /** Sent with every request and every handshake. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The owner of the group attacks: nothing is refused because of who asks. */
export function attackedAt(url: string): Target {
  return { url, headers: { authorization: `Bearer ${OWNER}` } };
}

/** How a request ended: codes of its errors, none when it was answered. */
export type Outcome = readonly string[];

interface GraphQLBody {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends a request. A large body is begun and its rest held back for a moment: a server that refuses it by its
 * length closes the connection, and an answer is easily lost when bytes are under way then.
 */
export function postBody(
  target: Target,
  body: string,
  { door = "/graphql", headers = {} }: { door?: string; headers?: object } = {},
): Promise<Outcome> {
  const bytes = Buffer.from(body);
  const isLarge = bytes.length > LARGE_BYTES;
  return new Promise((resolve, reject) => {
    const sending = request(`${target.url}${door}`, {
      method: "POST",
      agent: isLarge ? false : agent,
      headers: {
        "content-type": "application/json",
        "content-length": bytes.length,
        ...target.headers,
        ...headers,
      },
    });
    let rest: NodeJS.Timeout | undefined;
    sending.on("error", reject);
    sending.on("response", (response) => {
      clearTimeout(rest);
      json(response).then((answer) => resolve(codesOf(answer as GraphQLBody)), reject);
    });
    if (!isLarge) return void sending.end(bytes);
    sending.write(bytes.subarray(0, BEGINNING_BYTES));
    rest = setTimeout(() => sending.end(bytes.subarray(BEGINNING_BYTES)), HELD_BACK_MS);
  });
}

const LARGE_BYTES = 1_000_000;
const BEGINNING_BYTES = 64 * 1_024;
const HELD_BACK_MS = 1_000;
const agent = new Agent({ keepAlive: true });

export function codesOf({ errors = [] }: GraphQLBody): Outcome {
  return errors.map(({ extensions }) => extensions?.code ?? "NO CODE");
}

/** A bare WebSocket whose protocol the attacker speaks by hand. */
export function openRawSocket(target: Target): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(target), "graphql-transport-ws", {
    headers: target.headers,
  });
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });
}

function socketUrl({ url }: Target): string {
  return `${url.replace("http", "ws")}/graphql`;
}
