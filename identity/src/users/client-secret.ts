import { createHash, timingSafeEqual } from "node:crypto";

export function secretHashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** @param storedHash base64url, as the provider is told it in place of the secret */
export function isSecretOf(storedHash: string | undefined, given: string): boolean {
  const stored = Buffer.from(storedHash ?? "", "base64url");
  const hash = secretHashOf(given);
  return stored.length === hash.length && timingSafeEqual(stored, hash);
}
