import { STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols, makeServer, MessageType, type ServerOptions } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { Log } from "@forecourt/platform/log";
import type { ConnectionLimits } from "./connection-limits.ts";
import { createTally } from "./tally.ts";
import { createMessageRate } from "./message-rate.ts";

/** A socket as the protocol's handlers have it. */
export interface GatewaySocket {
  readonly address: string;
  close(code: number, reason: string): void;
}

export type SocketHandlers = ServerOptions<Record<string, unknown>, GatewaySocket>;

export interface SocketsOptions {
  readonly path: string;
  readonly log: Log;
  readonly limits: ConnectionLimits;
  readonly addressOf: (request: IncomingMessage) => string;
  /** Whether the page that asks may open a socket; another one is answered 403. */
  readonly admits: (request: IncomingMessage) => boolean;
  /** What a client says by `ping`; the answer does not repeat it. */
  readonly pinged: (socket: GatewaySocket, payload: unknown) => Promise<void>;
}

export interface Sockets {
  /** Answers new sockets with 503 from now on. */
  refuse(): void;
  /** Closes every socket; resolves when all are gone. */
  close(code: number, reason: string): Promise<void>;
}

/** Closing codes beside those of graphql-transport-ws. */
export const TOO_MANY = 4429;
const INTERNAL_ERROR = 4500;
const HEARTBEAT_MS = 15_000;
const CLOSING_MS_MAX = 2_000;
/** A client that sends without reading is cut off here. */
const UNREAD_BYTES_MAX = 16_000_000;

type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, GatewaySocket>>;

/** Serves graphql-transport-ws to strangers on the port of `server`, within limits for each. */
export function acceptSockets(
  server: Server,
  handlers: SocketHandlers,
  options: SocketsOptions,
): Sockets {
  const { limits, path } = options;
  const protocol = makeServer({ ...handlers, connectionInitWaitTimeout: limits.initMs });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    handleProtocols,
  });
  const perAddress = createTally(limits.socketsPerAddress);
  const alive = new WeakSet<WebSocket>();
  let refusing = false;

  function refusalOf(request: IncomingMessage): number | undefined {
    if (request.url?.split("?", 1)[0] !== path) return 404;
    if (refusing || sockets.clients.size >= limits.sockets) return 503;
    return options.admits(request) ? undefined : 403;
  }

  server.on("upgrade", (request, stream, head) => {
    const status = refusalOf(request);
    if (status !== undefined) return refuseUpgrade(stream, status);
    const address = options.addressOf(request);
    const leave = perAddress.enter(address);
    if (!leave) return refuseUpgrade(stream, 429);
    stream.once("close", leave);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      alive.add(socket);
      socket.on("pong", () => alive.add(socket));
      speak(protocol, socket, address, options);
    });
  });

  // A peer that vanished without a close frame, or reads nothing, is noticed by its missing pong.
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
  protocol: Protocol,
  socket: WebSocket,
  address: string,
  { limits, log, pinged }: SocketsOptions,
): void {
  const rate = createMessageRate(limits.messageBurst, limits.messagesPerSecond);
  const self: GatewaySocket = { address, close: (code, reason) => socket.close(code, reason) };
  // Resolves when the bytes have left, so that a slow reader slows its subscriptions down.
  const send = (data: string): Promise<void> =>
    new Promise((resolve) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      socket.send(data, () => resolve());
    });
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      close: self.close,
      send,
      async onPing(payload) {
        await pinged(self, payload);
        await send(JSON.stringify({ type: MessageType.Pong }));
      },
      onMessage(handle) {
        socket.on("message", (data) => {
          if (socket.readyState !== socket.OPEN) return undefined;
          if (socket.bufferedAmount > UNREAD_BYTES_MAX) return socket.terminate();
          if (!rate.take(performance.now())) return socket.close(TOO_MANY, "Too many messages");
          handle((data as Buffer).toString()).catch((error: unknown) => {
            log.error({ err: error }, "socket message failed");
            socket.close(INTERNAL_ERROR, "Internal error");
          });
        });
      },
    },
    self,
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
  // Else a client that does not close its side keeps the connection.
  stream.once("finish", () => stream.destroy());
  stream.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
