import type { SessionKey } from "@forecourt/platform/access-token-claims";
import type { Database } from "@forecourt/platform/database";
import type { RequestOrigin } from "../security-events/record-event.ts";
import type { EndReason } from "./session.entity.ts";

/**
 * Sessions in the database, whose clock decides. Every statement is a transaction of its own, so that a row
 * that ends is seen by others within the statement time limit.
 */
export interface SessionStore {
  /** Begins a session; one of that key that was there stays as it is. */
  begin(session: SessionKey, clientId: string | undefined): Promise<void>;
  /**
   * Notes activity. @returns whether the session was alive and stays so
   * @param begins whether a session not heard of before begins here
   */
  touch(session: SessionKey, begins: boolean): Promise<boolean>;
  isAlive(session: SessionKey): Promise<boolean>;
  /** Ends a session; an idle one has ended as such, whatever the reason given. */
  end(session: SessionKey, reason: EndReason, origin?: RequestOrigin): Promise<void>;
  /** Ends all sessions of subjects of ours but one. */
  endAll(subjects: readonly string[], exceptId?: string): Promise<void>;
  /** Ends up to `limit` idle sessions. @returns how many */
  endIdle(limit: number): Promise<number>;
  endReason(session: SessionKey): Promise<EndReason | undefined>;
  /** Sessions that ended within `seconds`, in pages by `after`. */
  endedWithin(
    seconds: number,
    after: EndedSession | undefined,
    limit: number,
  ): Promise<EndedSession[]>;
  /** Alive sessions of a subject, the newest first, at most 50. */
  ofSubject(issuer: string, subject: string): Promise<AliveSession[]>;
}

export interface EndedSession {
  readonly issuer: string;
  readonly id: string;
  readonly reason: EndReason;
}

export interface AliveSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastActiveAt: Date;
  readonly userAgent: string | null;
}

const ALIVE = `ended_at IS NULL AND last_active_at > clock_timestamp() - make_interval(secs => $1)`;

const END = `
  ended AS (
    UPDATE session SET ended_at = clock_timestamp(), end_reason = CASE
      WHEN last_active_at <= clock_timestamp() - make_interval(secs => $1) THEN 'IDLE' ELSE $2 END
    WHERE ended_at IS NULL AND (issuer, id) IN (SELECT issuer, id FROM doomed)
    RETURNING id, subject, client_id, end_reason)
  INSERT INTO security_event (type, subject, session_id, client_id, client_ip, user_agent, detail)
  SELECT 'SESSION_ENDED', subject, id, client_id, $3::inet, $4::text,
    jsonb_build_object('reason', end_reason)
  FROM ended RETURNING session_id`;

/**
 * @param idleSeconds after which a session without activity is over
 * @param barred subjects of whom no session is alive, in whatever process it began
 */
export function createSessionStore(
  { read }: Database,
  idleSeconds: number,
  barred: ReadonlySet<string>,
): SessionStore {
  const ending = (reason: EndReason, origin?: RequestOrigin): unknown[] => [
    idleSeconds,
    reason,
    origin?.ip ?? null,
    origin?.userAgent ?? null,
  ];

  return {
    async begin({ issuer, id, subject }, clientId) {
      await read(
        `INSERT INTO session (issuer, id, subject, client_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [issuer, id, subject, clientId ?? null],
      );
    },
    async touch({ issuer, id, subject }, begins) {
      if (barred.has(subject)) return false;
      const touched = await read(
        `UPDATE session SET last_active_at = clock_timestamp()
         WHERE issuer = $2 AND id = $3 AND subject = $4 AND ${ALIVE} RETURNING id`,
        [idleSeconds, issuer, id, subject],
      );
      if (touched.length > 0 || !begins) return touched.length > 0;
      const begun = await read(
        `INSERT INTO session (issuer, id, subject) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING id`,
        [issuer, id, subject],
      );
      return begun.length > 0;
    },
    async isAlive({ issuer, id, subject }) {
      if (barred.has(subject)) return false;
      const alive = await read(
        `SELECT id FROM session WHERE issuer = $2 AND id = $3 AND subject = $4 AND ${ALIVE}`,
        [idleSeconds, issuer, id, subject],
      );
      return alive.length > 0;
    },
    async end({ issuer, id, subject }, reason, origin) {
      await read(
        `WITH doomed AS (SELECT issuer, id FROM session
           WHERE issuer = $5 AND id = $6 AND subject = $7), ${END}`,
        [...ending(reason, origin), issuer, id, subject],
      );
    },
    async endAll(subjects, exceptId) {
      await read(
        `WITH doomed AS (SELECT issuer, id FROM session WHERE subject = ANY ($5)
           AND ended_at IS NULL AND id IS DISTINCT FROM $6::text), ${END}`,
        [...ending("REVOKED"), subjects, exceptId ?? null],
      );
    },
    async endIdle(limit) {
      const ended = await read(
        `WITH doomed AS (SELECT issuer, id FROM session WHERE ended_at IS NULL
           AND last_active_at <= clock_timestamp() - make_interval(secs => $1)
           ORDER BY last_active_at LIMIT $5 FOR UPDATE SKIP LOCKED), ${END}`,
        [...ending("IDLE"), limit],
      );
      return ended.length;
    },
    async endReason({ issuer, id }) {
      const [row] = await read<{ reason: EndReason | null }>(
        "SELECT end_reason AS reason FROM session WHERE issuer = $1 AND id = $2",
        [issuer, id],
      );
      return row?.reason ?? undefined;
    },
    endedWithin: (seconds, after, limit) =>
      read<EndedSession>(
        `SELECT issuer, id, end_reason AS reason FROM session
         WHERE ended_at > clock_timestamp() - make_interval(secs => $1) AND (issuer, id) > ($2, $3)
         ORDER BY issuer, id LIMIT $4`,
        [seconds, after?.issuer ?? "", after?.id ?? "", limit],
      ),
    ofSubject: (issuer, subject) =>
      read<AliveSession>(
        `SELECT id, started_at AS "startedAt", last_active_at AS "lastActiveAt", (
           SELECT user_agent FROM security_event
           WHERE session_id = session.id AND type = 'SIGNED_IN' ORDER BY id LIMIT 1) AS "userAgent"
         FROM session WHERE issuer = $2 AND subject = $3 AND ${ALIVE}
         ORDER BY started_at DESC LIMIT 50`,
        [idleSeconds, issuer, subject],
      ),
  };
}
