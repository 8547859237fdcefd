import { LRUCache } from "lru-cache";
import type { SessionKey } from "@forecourt/platform/access-token-claims";
import type { Log } from "@forecourt/platform/log";
import type { RequestOrigin } from "../security-events/record-event.ts";
import type { SessionStore } from "./session-store.ts";
import type { EndReason } from "./session.entity.ts";

/** The session is over for good: the person has to sign in again. */
export class SessionEnded extends Error {
  readonly code = "SESSION_ENDED";
  readonly reason: EndReason;

  constructor(reason: EndReason) {
    super(`The session has ended (${reason}): sign in again`);
    this.name = "SessionEnded";
    this.reason = reason;
  }
}

export interface SessionWatch {
  /**
   * Notes that the person did something. Answers from memory for a session known to be alive, so a session
   * may end up to 15 seconds early, never late. @throws SessionEnded
   */
  touch(session: SessionKey): Promise<void>;
  /** Whether it is alive, without noting activity. @throws SessionEnded */
  requireAlive(session: SessionKey): Promise<void>;
  /** Calls back once within 5 s of the end of the session, in whatever process it ended. @returns the unsubscriber */
  onEnd(session: SessionKey, listener: (reason: EndReason) => void): () => void;
  /** Ends it, for this process at once. */
  end(session: SessionKey, reason: EndReason, origin?: RequestOrigin): Promise<void>;
  close(): Promise<void>;
}

export interface SessionWatchOptions {
  readonly store: SessionStore;
  readonly idleSeconds: number;
  /** Issuer whose sessions begin by signing in; those of any other begin when they are first seen. */
  readonly ownIssuer: () => string | undefined;
  readonly log: Log;
}

const POLL_MS = 2_000;
const WRITE_EVERY_MS_MAX = 15_000;
/** What memory says counts this long after the last poll that worked. */
const TRUST_MS = 5_000;
/** Longer than any statement takes: a row that ended before the last poll may become visible after it. */
const LATE_SECONDS = 35;
const PAGE = 1_000;
const PAGES_MAX = 100;
const KNOWN_MAX = 50_000;

/** Watches sessions by one poll of what has ended; see SessionWatch. Times in memory are monotonic. */
export function watchSessions({
  store,
  idleSeconds,
  ownIssuer,
  log,
}: SessionWatchOptions): SessionWatch {
  const writeEveryMs = Math.min(WRITE_EVERY_MS_MAX, (idleSeconds * 1000) / 4);
  const writtenAt = new LRUCache<string, number>({ max: KNOWN_MAX });
  const ended = new LRUCache<string, EndReason>({ max: KNOWN_MAX });
  const listeners = new Map<string, Set<(reason: EndReason) => void>>();
  let polledAt = performance.now();
  let closed = false;
  let resting: { timer: NodeJS.Timeout; wake: () => void } | undefined;

  function noteEnd(key: string, reason: EndReason): void {
    writtenAt.delete(key);
    ended.set(key, reason);
    const called = listeners.get(key) ?? [];
    listeners.delete(key);
    for (const listener of called) listener(reason);
  }

  async function refuse(session: SessionKey): Promise<never> {
    await store.end(session, "REVOKED");
    const reason = await store.endReason(session);
    if (reason !== undefined) noteEnd(keyOf(session), reason);
    throw new SessionEnded(reason ?? "REVOKED");
  }

  function isFresh(key: string): boolean {
    const now = performance.now();
    return now - polledAt < TRUST_MS && now - (writtenAt.get(key) ?? -Infinity) < writeEveryMs;
  }

  function requireNotEnded(key: string): void {
    const reason = ended.get(key);
    if (reason !== undefined) throw new SessionEnded(reason);
  }

  async function poll(): Promise<void> {
    const startedAt = performance.now();
    const seconds = LATE_SECONDS + (startedAt - polledAt) / 1000;
    while ((await store.endIdle(PAGE)) === PAGE && !closed);
    let last;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const rows = await store.endedWithin(seconds, last, PAGE);
      for (const row of rows) if (!ended.has(keyOf(row))) noteEnd(keyOf(row), row.reason);
      last = rows.at(-1);
      if (rows.length < PAGE) break;
    }
    polledAt = startedAt;
  }

  async function run(): Promise<void> {
    while (!closed) {
      await poll().catch((error: unknown) => {
        if (!closed) log.warn({ err: error }, "ended sessions could not be read");
      });
      if (!closed) await rest();
    }
  }

  function rest(): Promise<void> {
    return new Promise((wake) => {
      resting = { wake, timer: setTimeout(wake, POLL_MS).unref() };
    });
  }

  const running = run();
  return {
    async touch(session) {
      const key = keyOf(session);
      requireNotEnded(key);
      if (isFresh(key)) return;
      const sentAt = performance.now();
      if (!(await store.touch(session, session.issuer !== ownIssuer()))) await refuse(session);
      writtenAt.set(key, sentAt);
    },
    async requireAlive(session) {
      const key = keyOf(session);
      requireNotEnded(key);
      if (isFresh(key)) return;
      if (!(await store.isAlive(session))) await refuse(session);
    },
    onEnd(session, listener) {
      const key = keyOf(session);
      const reason = ended.get(key);
      if (reason !== undefined) {
        queueMicrotask(() => listener(reason));
        return () => undefined;
      }
      const called = listeners.get(key) ?? new Set();
      listeners.set(key, called.add(listener));
      return () => {
        called.delete(listener);
        if (called.size === 0 && listeners.get(key) === called) listeners.delete(key);
      };
    },
    async end(session, reason, origin) {
      await store.end(session, reason, origin);
      const stored = await store.endReason(session);
      if (stored !== undefined) noteEnd(keyOf(session), stored);
    },
    async close() {
      closed = true;
      clearTimeout(resting?.timer);
      resting?.wake();
      await running;
    },
  };
}

function keyOf({ issuer, id }: { readonly issuer: string; readonly id: string }): string {
  return `${issuer} ${id}`;
}
