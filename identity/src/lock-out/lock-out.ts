import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Database } from "@forecourt/platform/database";

/**
 * Counts failures to sign in, by the database's clock. An attempt counts as a failure from the moment it is
 * begun, so that many at once do not slip through, and is taken back when it succeeds.
 */
export interface LockOut {
  /**
   * @param keys in the order in which they are asked
   * @returns the attempt, or undefined while one of the keys is locked; then it counts for its address alone
   */
  begin(keys: readonly LockKey[]): Promise<Attempt | undefined>;
}

export interface LockKey {
  readonly scope: "ADDRESS" | "NAME_AT_ADDRESS" | "NAME" | "DEVICE" | "FACTOR";
  readonly key: string;
}

export interface Attempt {
  /** Whether failing now locks one of the keys. */
  readonly locks: boolean;
  succeeded(): Promise<void>;
}

interface Limit {
  readonly freeFailures: number;
  /** From the first failure over the limit the wait is 2 s, then 4 s, … up to this. */
  readonly waitSecondsMax: number;
}

const LIMITS: Readonly<Record<LockKey["scope"], Limit>> = {
  // A whole dealership may come from one address.
  ADDRESS: { freeFailures: 50, waitSecondsMax: 900 },
  NAME_AT_ADDRESS: { freeFailures: 5, waitSecondsMax: 900 },
  // By many addresses anybody can make these, so they must not keep the person out for long.
  NAME: { freeFailures: 100, waitSecondsMax: 60 },
  DEVICE: { freeFailures: 5, waitSecondsMax: 900 },
  FACTOR: { freeFailures: 5, waitSecondsMax: 900 },
};
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
      ELSE make_interval(secs => least($4, 2 ^ least(known.failures + 2 - $3, 10)))
    END
  WHERE known.locked_until <= clock_timestamp()
  RETURNING failures`;

const FORGIVE = `
  UPDATE sign_in_failure SET failures = greatest(failures - 1, 0), locked_until = clock_timestamp()
  WHERE scope = $1 AND key = $2`;

export function createLockOut({ read }: Database): LockOut {
  const forgive = ({ scope, key }: LockKey): Promise<unknown> => read(FORGIVE, [scope, key]);

  const forget = (key: LockKey): Promise<unknown> =>
    key.scope === "ADDRESS"
      ? forgive(key)
      : read("DELETE FROM sign_in_failure WHERE scope = $1 AND key = $2", [key.scope, key.key]);

  return {
    async begin(keys) {
      const begun: LockKey[] = [];
      let locks = false;
      for (const key of keys) {
        const { freeFailures, waitSecondsMax } = LIMITS[key.scope];
        const given = [key.scope, key.key, freeFailures, waitSecondsMax];
        const [row] = await read<{ failures: number }>(BEGIN, given);
        if (!row) {
          // The others did not fail on account of this one, but whoever goes on trying pays for it.
          for (const one of begun) if (one.scope !== "ADDRESS") await forgive(one);
          return undefined;
        }
        begun.push(key);
        locks ||= row.failures >= freeFailures;
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

/**
 * What an attempt to sign in by name counts for: on a device that the person has used before for that device
 * alone, so that nobody elsewhere locks them out of it.
 */
export function signInKeys(
  name: string,
  ip: string | undefined,
  device: string | undefined,
): LockKey[] {
  if (device !== undefined) return [{ scope: "DEVICE", key: `${hashed(name)} ${device}` }];
  const byName: LockKey = { scope: "NAME", key: hashed(name) };
  if (ip === undefined) return [byName];
  const address = addressKey(ip);
  return [address, { scope: "NAME_AT_ADDRESS", key: `${hashed(name)} ${address.key}` }, byName];
}

/** A name as typed, known or not; hashed, because people type passwords there by mistake. */
function hashed(name: string): string {
  return createHash("sha256").update(name).digest("base64url");
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
