import type { Keys } from "../keys/keys.ts";
import { seal, unseal } from "../keys/sealed.ts";

/** A secret that is shown on a page and not enrolled yet, encrypted as JSON can hold it. */
export interface PendingSecret {
  readonly keyId: string;
  readonly box: string;
}

/** @param page the sign-in or session that shows it */
export function sealPending(keys: Keys, secret: string, page: string): PendingSecret {
  const { keyId, box } = seal(keys, secret, `pending totp ${page}`);
  return { keyId, box: box.toString("base64url") };
}

export function unsealPending(keys: Keys, { keyId, box }: PendingSecret, page: string): string {
  return unseal(keys, { keyId, box: Buffer.from(box, "base64url") }, `pending totp ${page}`);
}
