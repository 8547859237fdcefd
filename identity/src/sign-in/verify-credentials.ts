import type { Database } from "@forecourt/platform/database";
import type { Keys } from "../keys/keys.ts";
import { knownDevice } from "../lock-out/known-device.ts";
import {
  addressKey,
  factorKey,
  signInKeys,
  type LockKey,
  type LockOut,
} from "../lock-out/lock-out.ts";
import type { Passkeys } from "../passkeys/passkeys.ts";
import type { PasswordHasher } from "../password/password-hash.ts";
import { useRecoveryCode } from "../recovery-codes/recovery-codes.ts";
import type { NotedOrigin } from "../request-origin.ts";
import { recordEvent, type SecurityEvent } from "../security-events/record-event.ts";
import type { Totp } from "../totp/totp.ts";
import type { User, Users } from "../users/users.ts";

export interface PasswordDeps {
  readonly database: Database;
  readonly keys: Keys;
  readonly users: Users;
  readonly hasher: PasswordHasher;
  readonly lockOut: LockOut;
}

export interface CredentialDeps extends PasswordDeps {
  readonly totp: Totp;
  readonly passkeys: Passkeys;
}

/**
 * Whose name and password these are. Takes the same time and the same way for a name that does not exist,
 * a wrong password and a name that is locked: undefined.
 */
export async function verifyPassword(
  { database, keys, users, hasher, lockOut }: PasswordDeps,
  name: string,
  password: string,
  origin: NotedOrigin,
): Promise<User | undefined> {
  const user = await users.findByName(name);
  const device = knownDevice(keys, origin.deviceCookie, user?.subject ?? "");
  const attempt = await lockOut.begin(signInKeys(name.trim().toLowerCase(), origin.ip, device));
  const isRight = await hasher.verify(password, user?.passwordHash);
  if (!attempt) return undefined;
  if (user && isRight) {
    await attempt.succeeded();
    return user;
  }
  const subject = user?.subject;
  await recordEvent(database, { type: "SIGN_IN_FAILED", subject, origin });
  if (attempt.locks) await recordEvent(database, { type: "LOCKED_OUT", subject, origin });
  return undefined;
}

/** Whether the code is one of the person's app, or of the recovery list; it is used up then. */
export async function verifyCode(
  deps: CredentialDeps,
  user: User,
  kind: "TOTP" | "RECOVERY",
  code: string,
  origin: NotedOrigin,
): Promise<boolean> {
  const { database, keys, totp } = deps;
  const { subject } = user;
  const isKnown = knownDevice(keys, origin.deviceCookie, subject) !== undefined;
  const isRight = await guarded(
    deps,
    [...(isKnown ? [] : addressKeys(origin)), factorKey(user.id)],
    { type: "SECOND_FACTOR_FAILED", subject, origin, detail: { kind } },
    () => (kind === "TOTP" ? totp.use(user.id, code) : useRecoveryCode(database, user.id, code)),
  );
  if (isRight && kind === "RECOVERY") {
    await recordEvent(database, { type: "RECOVERY_CODE_USED", subject, origin });
  }
  return isRight === true;
}

/** @returns the id of the passkey's user. @param user the one whose passkey it must be, if any */
export async function verifyPasskey(
  deps: CredentialDeps,
  user: User | undefined,
  challenge: string,
  answer: string,
  origin: NotedOrigin,
): Promise<string | undefined> {
  const type = user ? "SECOND_FACTOR_FAILED" : "SIGN_IN_FAILED";
  return guarded(
    deps,
    addressKeys(origin),
    { type, subject: user?.subject, origin, detail: { kind: "PASSKEY" } },
    () => deps.passkeys.use(challenge, answer, user?.id),
  );
}

async function guarded<Result>(
  { database, lockOut }: CredentialDeps,
  keys: readonly LockKey[],
  failure: SecurityEvent,
  verify: () => Promise<Result>,
): Promise<Result | undefined> {
  const attempt = await lockOut.begin(keys);
  if (!attempt) return undefined;
  const result = await verify();
  if (result) {
    await attempt.succeeded();
    return result;
  }
  await recordEvent(database, failure);
  if (attempt.locks) await recordEvent(database, { ...failure, type: "LOCKED_OUT" });
  return undefined;
}

function addressKeys({ ip }: NotedOrigin): LockKey[] {
  return ip === undefined ? [] : [addressKey(ip)];
}
