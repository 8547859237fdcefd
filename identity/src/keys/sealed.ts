import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Keys } from "./keys.ts";

/** Encrypted by AES-256-GCM with the key `keyId`: nonce, tag, ciphertext. */
export interface Sealed {
  readonly keyId: string;
  readonly box: Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param context what the text belongs to; it opens for nothing else, so that rows cannot be swapped */
export function seal(keys: Keys, text: string, context: string): Sealed {
  const { id, secret } = keys.encryptionKey();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { keyId: id, box: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}

/** @throws when the box was changed, or sealed for another context */
export function unseal(keys: Keys, { keyId, box }: Sealed, context: string): string {
  const { secret } = keys.decryptionKey(keyId);
  const nonce = box.subarray(0, NONCE_BYTES);
  const tag = box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", secret, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context))
    .setAuthTag(tag);
  const body = box.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}
