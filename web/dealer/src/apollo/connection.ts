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
const PERMISSIONS_CHANGED = 4205;
/** By these the gateway says that the session is over, while the socket stands and when it is opened. */
const SESSION_ENDS = [
  { code: 4401, reason: "Session ended" },
  { code: 4403, reason: "SESSION_ENDED" },
];

/**
 * One socket for all live views, opened with the first of them.
 * @param onPermissions called when the person may do something else than before
 */
export function openConnection(session: Session, onPermissions: () => void): Connection {
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
    async retryWait(retries) {
      await wait(Math.min(250 * 2 ** Math.min(retries, 6), RETRY_MS_MAX));
      await session.unlocked();
    },
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
        clearTimeout(unanswered);
        if (isSessionEnd(event)) session.lock();
        if (codeOf(event) === PERMISSIONS_CHANGED) onPermissions();
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
  session.onChange(() => {
    // Without a network the next request finds out.
    renew().catch(() => undefined);
  });
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
  const code = codeOf(event);
  return SESSION_ENDS.some(
    (end) => end.code === code && end.reason === (event as CloseEvent).reason,
  );
}

function codeOf(event: unknown): unknown {
  return typeof event === "object" && event !== null && "code" in event ? event.code : undefined;
}

async function wait(ms: number): Promise<void> {
  // Not all at once after an outage.
  const jittered = ms * (0.5 + Math.random());
  await new Promise((resolve) => setTimeout(resolve, jittered));
}
