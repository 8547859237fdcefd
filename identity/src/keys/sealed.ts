import { openBox, sealBox } from "@forecourt/platform/sealed-box";
import type { Keys } from "./keys.ts";

/** Encrypted with the key `keyId`. */
export interface Sealed {
  readonly keyId: string;
  readonly box: Buffer;
}

/** @param context what the text belongs to; it opens for nothing else, so that rows cannot be swapped */
export function seal(keys: Keys, text: string, context: string): Sealed {
  const { id, secret } = keys.encryptionKey();
  return { keyId: id, box: sealBox(secret, text, context) };
}

/** @throws when the box was changed, or sealed for another context */
export function unseal(keys: Keys, { keyId, box }: Sealed, context: string): string {
  return openBox(keys.decryptionKey(keyId).secret, box, context);
}
