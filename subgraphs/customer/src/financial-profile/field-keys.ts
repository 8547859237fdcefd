import { createHmac, hkdfSync } from "node:crypto";
import { openBox, sealBox } from "@forecourt/platform/sealed-box";

/** Keys under which single fields are stored. */
export interface FieldKeys {
  /** The key that encrypts now; the others only decrypt what is there. */
  readonly currentId: string;
  /** @param context what the text belongs to; it opens for nothing else, so that rows cannot be swapped */
  seal(text: string, context: string): string;
  /** @throws when the text was changed, sealed for another context, or by a key that is not known */
  open(sealed: string, context: string): string;
  /** A name for a text that tells nothing of it to who does not have the keys. */
  digest(text: string): string;
}

/**
 * AES-256-GCM, each text with a random nonce, stored as `<key id>.<nonce, tag and ciphertext>` in base64url.
 * @param secrets at least 32 characters each, the newest first: that one encrypts, all of them decrypt
 */
export function fieldKeysOf(secrets: readonly string[]): FieldKeys {
  const keys = new Map(secrets.map(keyOf));
  const [current] = keys;
  if (current === undefined) throw new Error("fields cannot be stored without a key");
  const [currentId, currentKey] = current;

  return {
    currentId,
    seal: (text, context) =>
      `${currentId}.${sealBox(currentKey, text, context).toString("base64url")}`,
    open(sealed, context) {
      const [id = "", text = ""] = sealed.split(".", 2);
      const key = keys.get(id);
      if (!key) throw new Error(`the key ${id} of a stored field is not known`);
      return openBox(key, Buffer.from(text, "base64url"), context);
    },
    digest: (text) => createHmac("sha256", currentKey).update(text).digest("base64url"),
  };
}

const SECRET_LENGTH_MIN = 32;

function keyOf(secret: string): [id: string, key: Buffer] {
  if (secret.length < SECRET_LENGTH_MIN) throw new Error("a key of stored fields is too short");
  const derived = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync("sha256", secret, "", `forecourt customer fields ${purpose}`, bytes));
  return [derived("id", 6).toString("base64url"), derived("key", 32)];
}
