import { createHash } from "node:crypto";
import type { Database } from "@forecourt/platform/database";

/** What is kept for a while under a secret id. The database's clock decides how long. */
export interface Artefacts {
  put(model: string, id: string, artefact: Artefact, ttlSeconds: number): Promise<void>;
  find(model: string, id: string): Promise<StoredArtefact | undefined>;
  /** Finds and removes in one: of several at once, one gets it. */
  take(model: string, id: string): Promise<StoredArtefact | undefined>;
  /** The browser's session that tokens call by this id. */
  findSession(sessionId: string): Promise<StoredArtefact | undefined>;
  /** @returns whether it was not consumed before */
  consume(model: string, id: string): Promise<boolean>;
  remove(model: string, id: string): Promise<void>;
  removeOfGrant(grantId: string): Promise<void>;
  /** Drops expired ones, at most 1,000. @returns whether there may be more */
  prune(): Promise<boolean>;
}

export interface Artefact {
  readonly payload: object;
  readonly grantId?: string | undefined;
  readonly sessionId?: string | undefined;
}

export interface StoredArtefact {
  readonly payload: object;
  readonly consumedAt: Date | null;
}

const PRUNED_AT_ONCE = 1_000;

const CURRENT = "expires_at > clock_timestamp()";
const STORED = `payload, consumed_at AS "consumedAt"`;

export function createArtefacts({ read }: Database): Artefacts {
  return {
    async put(model, id, { payload, grantId, sessionId }, ttlSeconds) {
      await read(
        `INSERT INTO provider_artefact (model, id_hash, payload, grant_id, session_id, expires_at)
         VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(secs => $6))
         ON CONFLICT (model, id_hash) DO UPDATE SET payload = excluded.payload,
           grant_id = excluded.grant_id, session_id = excluded.session_id,
           expires_at = excluded.expires_at`,
        [model, hashed(id), payload, grantId ?? null, sessionId ?? null, ttlSeconds],
      );
    },
    async find(model, id) {
      const [found] = await read<StoredArtefact>(
        `SELECT ${STORED} FROM provider_artefact
         WHERE model = $1 AND id_hash = $2 AND ${CURRENT}`,
        [model, hashed(id)],
      );
      return found;
    },
    async take(model, id) {
      const [found] = await read<StoredArtefact>(
        `DELETE FROM provider_artefact WHERE model = $1 AND id_hash = $2 AND ${CURRENT}
         RETURNING ${STORED}`,
        [model, hashed(id)],
      );
      return found;
    },
    async findSession(sessionId) {
      const [found] = await read<StoredArtefact>(
        `SELECT ${STORED} FROM provider_artefact
         WHERE model = 'Session' AND session_id = $1 AND ${CURRENT}
         ORDER BY expires_at DESC LIMIT 1`,
        [sessionId],
      );
      return found;
    },
    async consume(model, id) {
      const consumed = await read(
        `UPDATE provider_artefact SET consumed_at = clock_timestamp()
         WHERE model = $1 AND id_hash = $2 AND consumed_at IS NULL RETURNING model`,
        [model, hashed(id)],
      );
      return consumed.length > 0;
    },
    async remove(model, id) {
      await read("DELETE FROM provider_artefact WHERE model = $1 AND id_hash = $2", [
        model,
        hashed(id),
      ]);
    },
    async removeOfGrant(grantId) {
      await read("DELETE FROM provider_artefact WHERE grant_id = $1", [grantId]);
    },
    async prune() {
      const pruned = await read(
        `DELETE FROM provider_artefact WHERE ctid = ANY (ARRAY (
           SELECT ctid FROM provider_artefact WHERE expires_at < clock_timestamp()
           ORDER BY expires_at LIMIT ${PRUNED_AT_ONCE} FOR UPDATE SKIP LOCKED)) RETURNING model`,
      );
      return pruned.length === PRUNED_AT_ONCE;
    },
  };
}

function hashed(id: string): Buffer {
  return createHash("sha256").update(id).digest();
}
