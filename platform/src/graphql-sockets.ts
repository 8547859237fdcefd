import { STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols, makeServer, type ServerOptions } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { Log } from "./log.ts";

export interface SocketExtra {
  readonly request: IncomingMessage;
}

export type SocketHandlers = ServerOptions<Record<string, unknown>, SocketExtra>;

export interface SocketOptions {
  readonly path: string;
  readonly log: Log;
  readonly messageBytesMax: number;
  readonly socketsMax: number;
  /** Whether this client may open a socket at all; a refused one is answered 403. */
  readonly admits?: (request: IncomingMessage) => boolean;
}

export interface GraphQLSockets {
  /** Answers new sockets with 503 from now on. */
  refuse(): void;
  /** Closes every socket; resolves when all are gone. */
  close(code: number, reason: string): Promise<void>;
}

const HEARTBEAT_MS = 15_000;
const CLOSING_MS_MAX = 2_000;
/** A client that sends without reading is cut off here. */
const UNREAD_BYTES_MAX = 16_000_000;
const INTERNAL_ERROR = 4500;

/** Serves the graphql-transport-ws protocol on the port of `server`. */
export function attachGraphQLSockets(
  server: Server,
  handlers: SocketHandlers,
  options: SocketOptions,
): GraphQLSockets {
  const protocol = makeServer(handlers);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.messageBytesMax,
    handleProtocols,
  });
  const alive = new WeakSet<WebSocket>();
  let refusing = false;

  function refusalOf(request: IncomingMessage): number | undefined {
    if (request.url?.split("?", 1)[0] !== options.path) return 404;
    if (refusing || sockets.clients.size >= options.socketsMax) return 503;
    return options.admits?.(request) === false ? 403 : undefined;
  }

  server.on("upgrade", (request, stream, head) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) return refuseUpgrade(stream, refusal);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      alive.add(socket);
      socket.on("pong", () => alive.add(socket));
      speak(protocol, socket, request, options.log);
    });
  });

  // A peer that vanished without a close frame is noticed by its missing pong.
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (alive.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    refuse() {
      refusing = true;
    },
    async close(code, reason) {
      refusing = true;
      clearInterval(heartbeat);
      for (const socket of sockets.clients) socket.close(code, reason);
      const impatience = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, CLOSING_MS_MAX);
      await Promise.all([...sockets.clients].map(gone));
      clearTimeout(impatience);
      sockets.close();
    },
  };
}

function speak(
  protocol: ReturnType<typeof makeServer<Record<string, unknown>, SocketExtra>>,
  socket: WebSocket,
  request: IncomingMessage,
  log: Log,
): void {
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      close: (code, reason) => socket.close(code, reason),
      // Resolves when the bytes have left, so that a slow reader slows its subscriptions down.
      send: (data) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          socket.send(data, () => resolve());
        }),
      onMessage(handle) {
        socket.on("message", (data) => {
          if (socket.bufferedAmount > UNREAD_BYTES_MAX) return socket.terminate();
          handle((data as Buffer).toString()).catch((error: unknown) => {
            log.error({ err: error }, "socket message failed");
            socket.close(INTERNAL_ERROR, "Internal error");
          });
        });
      },
    },
    { request },
  );
  socket.on("error", (error) => log.debug({ err: error }, "socket failed"));
  socket.once("close", (code, reason) => {
    closed(code, String(reason)).catch((error: unknown) =>
      log.error({ err: error }, "socket was not cleaned up"),
    );
  });
}

function gone(socket: WebSocket): Promise<void> {
  if (socket.readyState === socket.CLOSED) return Promise.resolve();
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

function refuseUpgrade(stream: Duplex, status: number): void {
  stream.on("error", () => stream.destroy());
  stream.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
