import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Database } from "@forecourt/platform/database";

/**
 * Counts failures to sign in, by the database's clock. An attempt counts as a failure from the moment it is
 * begun, so that many at once do not slip through, and is taken back when it succeeds.
 */
export interface LockOut {
  /** @returns the attempt, or undefined while any of the keys is locked */
  begin(keys: readonly LockKey[]): Promise<Attempt | undefined>;
}

export interface LockKey {
  readonly scope: "NAME" | "FACTOR" | "ADDRESS";
  readonly key: string;
}

export interface Attempt {
  /** Whether failing now locks one of the keys. */
  readonly locks: boolean;
  succeeded(): Promise<void>;
}

/** From the first failure over the limit the wait is 2 s, then 4 s, … up to 15 minutes. */
const FREE_FAILURES: Readonly<Record<LockKey["scope"], number>> = {
  NAME: 5,
  FACTOR: 5,
  // A whole dealership may come from one address.
  ADDRESS: 50,
};
const WAIT_SECONDS_MAX = 900;
/** Failures are forgotten when there were none for so long. */
const MEMORY_SECONDS = 3_600;

/** Nothing when the key is locked; else the number of failures with this one. */
const BEGIN = `
  INSERT INTO sign_in_failure AS known (scope, key, failures, last_at, locked_until)
  VALUES ($1, $2, 1, clock_timestamp(), clock_timestamp())
  ON CONFLICT (scope, key) DO UPDATE SET
    failures = CASE WHEN known.last_at < clock_timestamp() - make_interval(secs => ${MEMORY_SECONDS})
      THEN 1 ELSE known.failures + 1 END,
    last_at = clock_timestamp(),
    locked_until = clock_timestamp() + CASE
      WHEN known.last_at < clock_timestamp() - make_interval(secs => ${MEMORY_SECONDS})
        OR known.failures + 1 < $3 THEN interval '0'
      ELSE make_interval(secs => least(${WAIT_SECONDS_MAX}, 2 ^ least(known.failures + 2 - $3, 10)))
    END
  WHERE known.locked_until <= clock_timestamp()
  RETURNING failures`;

const FORGIVE = `
  UPDATE sign_in_failure SET failures = greatest(failures - 1, 0), locked_until = clock_timestamp()
  WHERE scope = $1 AND key = $2`;

export function createLockOut({ read }: Database): LockOut {
  const forget = ({ scope, key }: LockKey): Promise<unknown> =>
    scope === "ADDRESS"
      ? read(FORGIVE, [scope, key])
      : read("DELETE FROM sign_in_failure WHERE scope = $1 AND key = $2", [scope, key]);

  return {
    async begin(keys) {
      const begun: LockKey[] = [];
      let locks = false;
      for (const key of keys) {
        const limit = FREE_FAILURES[key.scope];
        const [row] = await read<{ failures: number }>(BEGIN, [key.scope, key.key, limit]);
        if (!row) {
          // The others did not fail on account of this one.
          for (const { scope, key } of begun) await read(FORGIVE, [scope, key]);
          return undefined;
        }
        begun.push(key);
        locks ||= row.failures >= limit;
      }
      return {
        locks,
        async succeeded() {
          for (const key of begun) await forget(key);
        },
      };
    },
  };
}

/** Of a name as typed, known or not; hashed, because people type passwords there by mistake. */
export function nameKey(name: string): LockKey {
  return { scope: "NAME", key: createHash("sha256").update(name).digest("base64url") };
}

export function factorKey(userId: string): LockKey {
  return { scope: "FACTOR", key: userId };
}

/** A household or office has a /64 of its own, and may write any address in it. */
export function addressKey(ip: string): LockKey {
  return { scope: "ADDRESS", key: isIPv6(ip) ? `${expanded(ip).slice(0, 4).join(":")}::/64` : ip };
}

function expanded(ip: string): string[] {
  const [head = "", tail] = ip.toLowerCase().split("%")[0]?.split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Math.max(0, 8 - left.length - right.length);
  return [...left, ...new Array<string>(zeros).fill("0"), ...right];
}
