import type { EntityManager } from "typeorm";
import type { Database } from "@forecourt/platform/database";
import type { Passkeys } from "../passkeys/passkeys.ts";
import { makeRecoveryCodes } from "../recovery-codes/recovery-codes.ts";
import { recordEvent, type RequestOrigin } from "../security-events/record-event.ts";
import type { SecurityEventType } from "../security-events/security-event.entity.ts";
import type { Totp } from "../totp/totp.ts";
import type { User } from "../users/users.ts";

/** The second factors of a person, and the recovery codes that stand in for them. */
export interface Factors {
  has(userId: string): Promise<boolean>;
  /** @returns recovery codes when it is the first factor, else none; undefined for a wrong code */
  addTotp(
    user: User,
    secret: string,
    code: string,
    origin: RequestOrigin,
  ): Promise<string[] | undefined>;
  addPasskey(
    user: User,
    passkey: { readonly challenge: string; readonly answer: string; readonly label: string },
    origin: RequestOrigin,
  ): Promise<string[] | undefined>;
  removeTotp(user: User, origin: RequestOrigin): Promise<void>;
  removePasskey(user: User, id: string, origin: RequestOrigin): Promise<void>;
  /** New codes in place of the old ones. */
  renewRecoveryCodes(user: User, origin: RequestOrigin): Promise<string[]>;
}

export function createFactors(database: Database, totp: Totp, passkeys: Passkeys): Factors {
  const { dataSource } = database;

  async function has(userId: string): Promise<boolean> {
    const found = await database.read(
      `SELECT FROM totp_secret WHERE user_id = $1 UNION ALL
       SELECT FROM passkey WHERE user_id = $1 LIMIT 1`,
      [userId],
    );
    return found.length > 0;
  }

  return {
    has,
    async addTotp(user, secret, code, origin) {
      const isFirst = !(await has(user.id));
      return dataSource.transaction(async (tx) => {
        if (!(await totp.enrol(tx, user.id, secret, code))) return undefined;
        await note(tx, "TOTP_ENROLLED", user, origin);
        return isFirst ? codesFor(tx, user, origin) : [];
      });
    },
    async addPasskey(user, { challenge, answer, label }, origin) {
      const isFirst = !(await has(user.id));
      return dataSource.transaction(async (tx) => {
        if (!(await passkeys.add(tx, user, challenge, answer, label))) return undefined;
        await note(tx, "PASSKEY_ADDED", user, origin);
        return isFirst ? codesFor(tx, user, origin) : [];
      });
    },
    removeTotp: (user, origin) =>
      dataSource.transaction(async (tx) => {
        await totp.remove(tx, user.id);
        await note(tx, "TOTP_REMOVED", user, origin);
      }),
    removePasskey: (user, id, origin) =>
      dataSource.transaction(async (tx) => {
        if (await passkeys.remove(tx, user.id, id)) {
          await note(tx, "PASSKEY_REMOVED", user, origin);
        }
      }),
    renewRecoveryCodes: (user, origin) =>
      dataSource.transaction((tx) => codesFor(tx, user, origin)),
  };
}

async function codesFor(tx: EntityManager, user: User, origin: RequestOrigin): Promise<string[]> {
  await note(tx, "RECOVERY_CODES_MADE", user, origin);
  return makeRecoveryCodes(tx, user.id);
}

function note(
  tx: EntityManager,
  type: SecurityEventType,
  { subject }: User,
  origin: RequestOrigin,
): Promise<void> {
  return recordEvent(tx, { type, subject, origin });
}
