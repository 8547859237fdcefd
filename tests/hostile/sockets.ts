import { once } from "node:events";
import type { WebSocket } from "ws";
import type { Attack } from "./documents.ts";
import { codesOf, openRawSocket, type Outcome, type Target } from "./target.ts";

/** Attacks over one WebSocket each. */
export const socketAttacks: readonly Attack[] = [
  {
    name: "5 MB in one message",
    // RFC 6455: message too big.
    code: "1009",
    async send(target) {
      const socket = await greeted(target);
      socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: "x".repeat(5_000_000) }));
      return closeCodeOf(socket);
    },
  },
  {
    name: "110 operations on one socket",
    code: "TOO_MANY_OPERATIONS",
    async send(target, n) {
      const socket = await greeted(target);
      const refusal = refusalOf(socket);
      for (let id = 0; id < 110; id += 1) {
        subscribe(socket, String(id), `subscription S${n} { stockChanges { cursor } }`);
      }
      const codes = await refusal;
      socket.terminate();
      return codes;
    },
  },
  {
    name: "1,000 messages at once",
    // Too many requests, in the range of graphql-transport-ws.
    code: "4429",
    async send(target) {
      const socket = await greeted(target);
      const closed = closeCodeOf(socket);
      for (let message = 0; message < 1_000; message += 1) socket.send('{"type":"ping"}');
      return closed;
    },
  },
  {
    name: "a depth bomb by socket",
    code: "QUERY_TOO_COMPLEX",
    send: (target, n) =>
      refused(target, `subscription S${n} { stockChanges { stockUnit { ${deep(40)} } } }`),
  },
  {
    name: "a document by socket that cannot be parsed",
    code: "GRAPHQL_PARSE_FAILED",
    send: (target, n) => refused(target, `subscription S${n} {{{`),
  },
  {
    name: "a subscription that follows four streams at once",
    code: "GRAPHQL_VALIDATION_FAILED",
    send: (target, n) =>
      refused(
        target,
        `subscription S${n} { a: stockChanges { cursor } b: stockChanges { cursor }
          c: stockChanges { cursor } d: leadChanges { cursor } }`,
      ),
  },
  {
    name: "an operation before the greeting",
    // graphql-transport-ws: unauthorized.
    code: "4401",
    async send(target) {
      const socket = await openRawSocket(target);
      subscribe(socket, "1", "{ rooftops { id } }");
      return closeCodeOf(socket);
    },
  },
  {
    name: "a message that is no JSON",
    // graphql-transport-ws: invalid message.
    code: "4400",
    async send(target) {
      const socket = await greeted(target);
      socket.send("[".repeat(100_000));
      return closeCodeOf(socket);
    },
  },
];

export async function greeted(target: Target): Promise<WebSocket> {
  const socket = await openRawSocket(target);
  const acknowledged = once(socket, "message");
  socket.send(JSON.stringify({ type: "connection_init", payload: target.headers }));
  await acknowledged;
  return socket;
}

async function refused(target: Target, query: string): Promise<Outcome> {
  const socket = await greeted(target);
  const answer = refusalOf(socket);
  subscribe(socket, "1", query);
  const codes = await answer;
  socket.terminate();
  return codes;
}

function subscribe(socket: WebSocket, id: string, query: string): void {
  socket.send(JSON.stringify({ id, type: "subscribe", payload: { query } }));
}

interface Message {
  readonly type: string;
  readonly payload?: NonNullable<Parameters<typeof codesOf>[0]["errors"]>;
}

/** Codes of the next error message. */
function refusalOf(socket: WebSocket): Promise<Outcome> {
  return new Promise((resolve) => {
    socket.on("message", (data: Buffer) => {
      const { type, payload = [] } = JSON.parse(data.toString()) as Message;
      if (type === "error") resolve(codesOf({ errors: payload }));
    });
  });
}

/** The code that the server closes the socket with. */
export async function closeCodeOf(socket: WebSocket): Promise<Outcome> {
  socket.on("error", () => undefined);
  const [code] = (await once(socket, "close")) as [number];
  return [String(code)];
}

function deep(levels: number): string {
  return `${"vehicle { stockUnits { nodes { ".repeat(levels)} id ${"} } } ".repeat(levels)}`;
}
