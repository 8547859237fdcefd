import { createHash, randomBytes } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Database } from "@forecourt/platform/database";
import { RecoveryCodeEntity } from "./recovery-code.entity.ts";

const CODES = 10;
const CODE_BYTES = 10;
/** Crockford's base 32: no letter that looks like a digit. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** New codes in place of all that there were: `4x2p-9k0m-…`, 80 bits each. They are not to be had again. */
export async function makeRecoveryCodes(tx: EntityManager, userId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode);
  await tx.delete(RecoveryCodeEntity, { userId });
  await tx.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({ userId, codeHash: hashOf(userId, code) })),
  );
  return codes;
}

/** Whether the code is one of theirs that was not used; it is used then. */
export async function useRecoveryCode(
  { read }: Database,
  userId: string,
  code: string,
): Promise<boolean> {
  const used = await read(
    `UPDATE recovery_code SET used_at = clock_timestamp()
     WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id`,
    [userId, hashOf(userId, code)],
  );
  return used.length > 0;
}

export async function recoveryCodesLeft({ read }: Database, userId: string): Promise<number> {
  const [row] = await read<{ count: number }>(
    "SELECT count(*)::int AS count FROM recovery_code WHERE user_id = $1 AND used_at IS NULL",
    [userId],
  );
  return row?.count ?? 0;
}

function newCode(): string {
  let bits = BigInt(`0x${randomBytes(CODE_BYTES).toString("hex")}`);
  let text = "";
  for (let index = 0; index < (CODE_BYTES * 8) / 5; index += 1) {
    text += ALPHABET[Number(bits & 31n)];
    bits >>= 5n;
  }
  return text.replace(/.{4}(?=.)/g, "$&-");
}

/** As people copy it: any case, with or without hyphens, O for 0, I or L for 1. */
function hashOf(userId: string, code: string): Buffer {
  const normal = code
    .toLowerCase()
    .replace(/[\s-]/g, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  return createHash("sha256").update(`${userId} ${normal}`).digest();
}
