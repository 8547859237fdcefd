import { STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols, makeServer, MessageType, type ServerOptions } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { Log } from "./log.ts";

/** A socket as the protocol's handlers have it. */
export interface GraphQLSocket {
  readonly address: string;
  close(code: number, reason: string): void;
}

export type SocketHandlers = ServerOptions<Record<string, unknown>, GraphQLSocket>;

export interface SocketOptions {
  readonly path: string;
  readonly log: Log;
  readonly messageBytesMax: number;
  readonly socketsMax: number;
  /** Where a client is; by default the peer of its connection. */
  readonly addressOf?: (request: IncomingMessage) => string;
  /** The HTTP status by which a client is refused, or what is called when its connection is gone. */
  readonly enter?: (request: IncomingMessage, address: string) => number | (() => void);
  /** Called once for each socket; the result says of each message whether it may come now. */
  readonly messageRate?: () => () => boolean;
  /** What a client says by `ping`; the `pong` waits for it and does not repeat it. */
  readonly pinged?: (socket: GraphQLSocket, payload: unknown) => Promise<void>;
}

export interface GraphQLSockets {
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
/** A client that takes nothing of what it asked for is cut off here. */
const UNREAD_BYTES_MAX = 16_000_000;

type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, GraphQLSocket>>;

/** Serves the graphql-transport-ws protocol on the port of `server`. */
export function attachGraphQLSockets(
  server: Server,
  handlers: SocketHandlers,
  options: SocketOptions,
): GraphQLSockets {
  const { path, socketsMax, enter, addressOf = peerOf } = options;
  const protocol = makeServer(handlers);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.messageBytesMax,
    handleProtocols,
  });
  const heartbeat = startHeartbeat(sockets);
  let refusing = false;

  server.on("upgrade", (request, stream, head) => {
    if (request.url?.split("?", 1)[0] !== path) return refuseUpgrade(stream, 404);
    if (refusing || sockets.clients.size >= socketsMax) return refuseUpgrade(stream, 503);
    const address = addressOf(request);
    const leave = enter?.(request, address);
    if (typeof leave === "number") return refuseUpgrade(stream, leave);
    if (leave) stream.once("close", leave);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      heartbeat.watch(socket);
      speak(protocol, socket, address, options);
    });
  });

  return {
    refuse() {
      refusing = true;
    },
    async close(code, reason) {
      refusing = true;
      heartbeat.stop();
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

/** A peer that vanished without a close frame, or reads nothing, is noticed by its missing pong. */
function startHeartbeat({ clients }: WebSocketServer) {
  const alive = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of clients) {
      if (alive.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, HEARTBEAT_MS);
  timer.unref();
  return {
    watch(socket: WebSocket): void {
      alive.add(socket);
      socket.on("pong", () => alive.add(socket));
    },
    stop: () => clearInterval(timer),
  };
}

function speak(
  protocol: Protocol,
  socket: WebSocket,
  address: string,
  { log, messageRate, pinged }: SocketOptions,
): void {
  const mayCome = messageRate?.();
  const self: GraphQLSocket = { address, close: (code, reason) => socket.close(code, reason) };
  // Resolves when the bytes have left, so that a slow reader slows its subscriptions down.
  const send = (data: string): Promise<void> =>
    new Promise((resolve) => {
      if (socket.bufferedAmount > UNREAD_BYTES_MAX) socket.terminate();
      if (socket.readyState !== socket.OPEN) return resolve();
      socket.send(data, () => resolve());
    });
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      close: self.close,
      send,
      async onPing(payload) {
        await pinged?.(self, payload);
        await send(JSON.stringify({ type: MessageType.Pong }));
      },
      onMessage(handle) {
        socket.on("message", (data) => {
          if (socket.readyState !== socket.OPEN) return undefined;
          if (socket.bufferedAmount > UNREAD_BYTES_MAX) return socket.terminate();
          if (mayCome?.() === false) return socket.close(TOO_MANY, "Too many messages");
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

function peerOf({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? "";
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
