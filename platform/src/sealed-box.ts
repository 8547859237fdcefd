import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const TAG_BYTES = 16;
export const NONCE_BYTES = 12;

/**
 * AES-256-GCM: nonce, tag, ciphertext.
 * @param key 32 bytes
 * @param context what the text belongs to; the box opens for nothing else, so that boxes cannot be swapped
 * @param nonce 12 bytes, never the same for two texts of one key; random by default
 */
export function sealBox(
  key: Buffer,
  text: string,
  context: string,
  nonce: Buffer = randomBytes(NONCE_BYTES),
): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws when the box was changed, or sealed by another key or for another context */
export function openBox(key: Buffer, box: Buffer, context: string): string {
  const nonce = box.subarray(0, NONCE_BYTES);
  const tag = box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context))
    .setAuthTag(tag);
  const body = decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([body, decipher.final()]).toString("utf8");
}
