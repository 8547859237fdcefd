import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Keys } from "../keys/keys.ts";

/** A form was not sent from the page that it claims to come from. */
export class ForgedForm extends Error {
  constructor() {
    super("the form does not come from this page");
    this.name = "ForgedForm";
  }
}

/** @param page what the form acts on: only there does its token count */
export function formToken(keys: Keys, page: string): string {
  const [secret] = keys.cookieSecrets();
  if (!secret) throw new Error("there is no cookie key");
  return signatureOf(secret, page).toString("base64url");
}

/** @throws ForgedForm */
export function requireFormToken(keys: Keys, page: string, given: string | undefined): void {
  const token = Buffer.from(given ?? "", "base64url");
  const isGenuine = keys.cookieSecrets().some((secret) => {
    const expected = signatureOf(secret, page);
    return token.length === expected.length && timingSafeEqual(token, expected);
  });
  if (!isGenuine) throw new ForgedForm();
}

/** Browsers say where a request comes from. @throws ForgedForm */
export function requireSameOrigin({ headers }: IncomingMessage, origin: string): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw new ForgedForm();
  if (headers.origin !== undefined && headers.origin !== origin) throw new ForgedForm();
}

function signatureOf(secret: Buffer, page: string): Buffer {
  return createHmac("sha256", secret).update(`form ${page}`).digest();
}
