import { createClient, type Client } from "graphql-ws";
import type { Session } from "../session/session.ts";

/** How the screen hears of changes. */
export type ConnectionState = "CONNECTING" | "LIVE" | "OFFLINE";

export interface Connection {
  readonly client: Client;
  state(): ConnectionState;
  /** When the connection was lost; undefined while it stands. */
  lostAt(): Date | undefined;
  /** Called with every change of state; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

const RETRY_MS_MAX = 5_000;
/** A dead connection is noticed by a ping that stays unanswered. */
const PING_MS = 10_000;
const PONG_MS = 5_000;
/** By these the gateway says that the session is over, while the socket stands and when it is opened. */
const SESSION_ENDS = [
  { code: 4401, reason: "Session ended" },
  { code: 4403, reason: "SESSION_ENDED" },
];

/** One socket for all live views, opened with the first of them. */
export function openConnection(session: Session): Connection {
  const listeners = new Set<() => void>();
  let state: ConnectionState = "CONNECTING";
  let lostAt: Date | undefined;
  let socket: WebSocket | undefined;
  let unanswered: ReturnType<typeof setTimeout> | undefined;

  const become = (next: ConnectionState): void => {
    if (next === state) return;
    if (next === "LIVE") lostAt = undefined;
    else lostAt ??= new Date();
    state = next;
    listeners.forEach((listener) => listener());
  };

  const client = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    lazy: true,
    retryAttempts: Infinity,
    retryWait: (retries) => wait(Math.min(250 * 2 ** Math.min(retries, 6), RETRY_MS_MAX)),
    shouldRetry: () => true,
    keepAlive: PING_MS,
    connectionParams: async () => ({
      authorization: `Bearer ${await session.token()}`,
      // That a screen listens does not say that somebody sits in front of it.
      background: true,
    }),
    on: {
      connected(opened) {
        socket = opened as WebSocket;
        become("LIVE");
      },
      closed(event) {
        if (isSessionEnd(event)) session.lock();
        become(navigator.onLine ? "CONNECTING" : "OFFLINE");
      },
      ping(received) {
        if (received) return;
        unanswered = setTimeout(() => client.terminate(), PONG_MS);
      },
      pong: () => clearTimeout(unanswered),
    },
  });

  window.addEventListener("offline", () => {
    become("OFFLINE");
    client.terminate();
  });
  // A socket lives as long as its token: it is told each new one.
  session.onChange(() => void renew());
  async function renew(): Promise<void> {
    if (session.locked() || socket?.readyState !== WebSocket.OPEN) return;
    const authorization = `Bearer ${await session.token()}`;
    socket.send(JSON.stringify({ type: "ping", payload: { authorization } }));
  }

  return {
    client,
    state: () => state,
    lostAt: () => lostAt,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSessionEnd(event: unknown): boolean {
  if (typeof event !== "object" || event === null || !("code" in event)) return false;
  const { code, reason } = event as CloseEvent;
  return SESSION_ENDS.some((end) => end.code === code && end.reason === reason);
}

async function wait(ms: number): Promise<void> {
  // Not all at once after an outage.
  const jittered = ms * (0.5 + Math.random());
  await new Promise((resolve) => setTimeout(resolve, jittered));
}
