import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Keys } from "../keys/keys.ts";

/**
 * The cookie by which a device is known again: its random id, and a signature for each person who signed in
 * there, the last one first. It opens nothing; who guesses passwords elsewhere does not lock such a device out.
 */
export const DEVICE_COOKIE = "forecourt_device";

const PEOPLE_MAX = 8;
const KEPT_SECONDS = 180 * 24 * 3600;
const FORM = /^[\w-]{22}(?:\.[\w-]{22}){1,8}$/;

/** The id of the device if this person signed in there before. @param cookie as the browser sent it */
export function knownDevice(
  keys: Keys,
  cookie: string | undefined,
  subject: string,
): string | undefined {
  const { id, signatures } = parsed(cookie);
  if (id === undefined) return undefined;
  const expected = keys.cookieSecrets().map((secret) => signatureOf(secret, id, subject));
  const isKnown = signatures.some((given) => expected.some((one) => isSame(given, one)));
  return isKnown ? id : undefined;
}

/** `Set-Cookie` for a device on which a person has just signed in. */
export function deviceCookie(
  keys: Keys,
  cookie: string | undefined,
  subject: string,
  issuer: string,
): string {
  const { id = randomBytes(16).toString("base64url"), signatures } = parsed(cookie);
  const [secret] = keys.cookieSecrets();
  if (!secret) throw new Error("there is no cookie key");
  const own = signatureOf(secret, id, subject);
  const others = signatures.filter((given) => !isSame(given, own)).slice(0, PEOPLE_MAX - 1);
  const { pathname, protocol } = new URL(issuer);
  return [
    `${DEVICE_COOKIE}=${[id, own, ...others].join(".")}`,
    `path=${pathname}`,
    `max-age=${KEPT_SECONDS}`,
    "samesite=lax",
    "httponly",
    ...(protocol === "https:" ? ["secure"] : []),
  ].join("; ");
}

function parsed(cookie: string | undefined) {
  if (cookie === undefined || !FORM.test(cookie)) return { id: undefined, signatures: [] };
  const [id, ...signatures] = cookie.split(".");
  return { id, signatures };
}

function signatureOf(secret: Buffer, id: string, subject: string): string {
  const whole = createHmac("sha256", secret).update(`device ${id} ${subject}`).digest();
  return whole.subarray(0, 16).toString("base64url");
}

function isSame(given: string, expected: string): boolean {
  return (
    given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
  );
}
