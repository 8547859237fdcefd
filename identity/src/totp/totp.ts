import { generateSecret, generateSync, generateURI, verifySync } from "otplib";
import type { EntityManager } from "typeorm";
import type { Database } from "@forecourt/platform/database";
import type { Keys } from "../keys/keys.ts";
import { seal, unseal } from "../keys/sealed.ts";
import { TotpSecretEntity } from "./totp-secret.entity.ts";

/** Codes of an authenticator app (RFC 6238: SHA-1, 6 digits, 30 seconds, as every app has them). */
export interface Totp {
  newSecret(): string;
  /** What the QR code says. */
  uriOf(secret: string, userName: string): string;
  /** Stores a secret for which the person has shown a code. @returns false for a wrong code */
  enrol(tx: EntityManager, userId: string, secret: string, code: string): Promise<boolean>;
  /** Stores a secret that nobody has shown a code of: for demo users. */
  put(tx: EntityManager, userId: string, secret: string): Promise<void>;
  /** A code that is good now and was not used, or undefined until the next one is; for demo users. */
  codeOf(userId: string): Promise<string | undefined>;
  /** Whether the code is right and was not used before; it is used then. */
  use(userId: string, code: string): Promise<boolean>;
  remove(tx: EntityManager, userId: string): Promise<void>;
  isEnrolled(userId: string): Promise<boolean>;
}

const STEP_SECONDS = 30;
/** A code counts one step before and after its own: clocks of phones differ. */
const TOLERANCE_SECONDS = 30;

const NOW = "SELECT extract(epoch FROM clock_timestamp())::float8 AS epoch";

const STORE = `
  INSERT INTO totp_secret (user_id, key_id, box, last_step) VALUES ($1, $2, $3, $4)
  ON CONFLICT (user_id) DO UPDATE SET key_id = excluded.key_id, box = excluded.box,
    last_step = excluded.last_step, enrolled_at = clock_timestamp()`;

/** The key in use now seals it again, so that old ones go out of use. Nothing when the step is used up. */
const USE = `
  UPDATE totp_secret SET last_step = $2, key_id = $3, box = $4
  WHERE user_id = $1 AND last_step < $2 RETURNING user_id`;

export function createTotp(database: Database, keys: Keys): Totp {
  const { read } = database;

  async function stepOf(secret: string, code: string): Promise<number | undefined> {
    const token = code.replace(/\s/g, "");
    if (!/^\d{6}$/.test(token)) return undefined;
    const [now] = await read<{ epoch: number }>(NOW);
    if (!now) return undefined;
    const epoch = Math.floor(now.epoch);
    const result = verifySync({ secret, token, epoch, epochTolerance: TOLERANCE_SECONDS });
    return result.valid && "timeStep" in result ? result.timeStep : undefined;
  }

  async function put(tx: EntityManager, userId: string, secret: string, step: number) {
    const { keyId, box } = seal(keys, secret, contextOf(userId));
    await tx.query(STORE, [userId, keyId, box, step]);
  }

  async function storedOf(userId: string) {
    const [stored] = await read<{ keyId: string; box: Buffer; lastStep: bigint }>(
      `SELECT key_id AS "keyId", box, last_step AS "lastStep" FROM totp_secret WHERE user_id = $1`,
      [userId],
    );
    return stored && { secret: unseal(keys, stored, contextOf(userId)), lastStep: stored.lastStep };
  }

  return {
    newSecret: () => generateSecret({ length: 20 }),
    uriOf: (secret, label) => generateURI({ issuer: "Forecourt", label, secret }),
    async enrol(tx, userId, secret, code) {
      const step = await stepOf(secret, code);
      if (step === undefined) return false;
      await put(tx, userId, secret, step);
      return true;
    },
    put: (tx, userId, secret) => put(tx, userId, secret, 0),
    async codeOf(userId) {
      const stored = await storedOf(userId);
      const [now] = await read<{ epoch: number }>(NOW);
      if (!stored || !now) return undefined;
      const current = Math.floor(now.epoch / STEP_SECONDS);
      const step = Math.max(current, Number(stored.lastStep) + 1);
      if (step > current + 1) return undefined;
      return generateSync({ secret: stored.secret, epoch: step * STEP_SECONDS });
    },
    async use(userId, code) {
      const stored = await storedOf(userId);
      if (!stored) return false;
      const { secret } = stored;
      const step = await stepOf(secret, code);
      if (step === undefined) return false;
      const { keyId, box } = seal(keys, secret, contextOf(userId));
      return (await read(USE, [userId, step, keyId, box])).length > 0;
    },
    async remove(tx, userId) {
      await tx.delete(TotpSecretEntity, { userId });
    },
    async isEnrolled(userId) {
      const found = await read("SELECT user_id FROM totp_secret WHERE user_id = $1", [userId]);
      return found.length > 0;
    },
  };
}

function contextOf(userId: string): string {
  return `totp ${userId}`;
}
