import { once } from "node:events";
import { WebSocket } from "ws";

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A socket without a client library, for what a library would not send. */
export interface RawSocket {
  readonly socket: WebSocket;
  send(message: object): void;
  /** The next message of a type, in whichever order they came. */
  next(type: string, id?: string): Promise<Message>;
  /** Resolves with code and reason of the close. */
  readonly closed: Promise<readonly [code: number, reason: string]>;
}

const sockets: WebSocket[] = [];

export function closeRawSockets(): void {
  for (const socket of sockets.splice(0)) socket.terminate();
}

/** @param url of the gateway */
export async function rawSocket(
  url: string,
  headers: Record<string, string> = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
    headers,
  });
  sockets.push(socket);
  const received: Message[] = [];
  let arrived = (): void => undefined;
  socket.on("message", (data) => {
    received.push(JSON.parse((data as Buffer).toString()) as Message);
    arrived();
  });
  const closed = new Promise<readonly [number, string]>((resolve) => {
    socket.once("close", (code, reason) => resolve([code, String(reason)]));
  });
  await once(socket, "open");

  return {
    socket,
    closed,
    send: (message) => socket.send(JSON.stringify(message)),
    async next(type, id) {
      for (;;) {
        const index = received.findIndex((message) => message.type === type && message.id === id);
        const [found] = index < 0 ? [] : received.splice(index, 1);
        if (found) return found;
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
    },
  };
}

/** A socket on which somebody is signed in. */
export async function signedInSocket(
  url: string,
  token: string,
  params: object = {},
): Promise<RawSocket> {
  const connection = await rawSocket(url);
  const payload = { authorization: `Bearer ${token}`, ...params };
  connection.send({ type: "connection_init", payload });
  await connection.next("connection_ack");
  return connection;
}

export function codeOf({ payload }: Message): unknown {
  const [error] = payload as { extensions: { code: string } }[];
  return error?.extensions.code;
}
