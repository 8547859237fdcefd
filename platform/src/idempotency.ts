import type { EntityManager } from "typeorm";
import { DomainError } from "./errors.ts";
import { queryPrepared } from "./prepared.ts";

/** A request by the key under which it counts once. */
export interface KeyedRequest {
  /** Actor and command: others may use the same key. */
  readonly scope: string;
  readonly key: string;
  /** Of the input; the same key with another input is refused. */
  readonly hash: Buffer;
}

const KEY_LENGTH_MAX = 200;
const KEY = new RegExp(`^[^\\p{Cc}\\p{Cs}]{1,${KEY_LENGTH_MAX}}$`, "u");

/** @throws INPUT_INVALID for a key that is empty, too long or holds what is no text */
export function requireKey(key: string): void {
  if (KEY.test(key)) return;
  throw new DomainError("INPUT_INVALID", `must be 1 to ${KEY_LENGTH_MAX} printable characters`, [
    "idempotencyKey",
  ]);
}

const CLAIM_KEY = `INSERT INTO command_key (scope, key, request_hash) VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING RETURNING ctid AS place`;

/**
 * Takes the key for this transaction; whoever else has it is waited for.
 * @returns where the row of the key lies; undefined when an earlier request has committed with it
 */
export async function claimKey(
  tx: EntityManager,
  { scope, key, hash }: KeyedRequest,
): Promise<string | undefined> {
  const values = [scope, key, hash];
  const [row] = await queryPrepared<{ place: string }>(tx, "claim-key", CLAIM_KEY, values);
  return row?.place;
}

/** What the earlier request was answered. @throws IDEMPOTENCY_KEY_REUSED when its input was another */
export async function earlierResult<Result>(
  tx: EntityManager,
  { scope, key, hash }: KeyedRequest,
): Promise<Result> {
  const [earlier]: { request_hash: Buffer; result: Result }[] = await tx.query(
    "SELECT request_hash, result FROM command_key WHERE scope = $1 AND key = $2",
    [scope, key],
  );
  if (!earlier?.request_hash.equals(hash)) {
    throw new DomainError(
      "IDEMPOTENCY_KEY_REUSED",
      "This idempotency key was used with another input",
      ["idempotencyKey"],
    );
  }
  return earlier.result;
}
