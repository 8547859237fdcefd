import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Actor } from "./actor.ts";

/** What the gateway tells a subgraph in another process about a request. */
export interface ServiceClaims {
  readonly actor: Actor;
  readonly requestId: string;
}

const LIFETIME_MS = 60_000;

const signedClaims = z.object({
  actor: z.object({
    kind: z.enum(["STAFF", "SERVICE"]),
    id: z.string(),
    displayName: z.string(),
    permissions: z.array(z.string()),
    rooftopIds: z.union([z.literal("ALL"), z.array(z.string())]),
  }),
  requestId: z.string(),
  expiresAt: z.number(),
});

/** A token that a holder of `secret` accepts for 60 seconds from `now`. */
export function signServiceToken(secret: string, claims: ServiceClaims, now: Date): string {
  const { actor, requestId } = claims;
  const expiresAt = now.getTime() + LIFETIME_MS;
  const payload = Buffer.from(JSON.stringify({ actor, requestId, expiresAt })).toString(
    "base64url",
  );
  return `${payload}.${signatureOf(secret, payload).toString("base64url")}`;
}

/** The claims of a token; undefined when it is forged, malformed or expired. */
export function verifyServiceToken(
  secret: string,
  token: string,
  now: Date,
): ServiceClaims | undefined {
  const [payload = "", signature = ""] = token.split(".", 2);
  const given = Buffer.from(signature, "base64url");
  const expected = signatureOf(secret, payload);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const claims = signedClaims.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  if (!claims.success || claims.data.expiresAt <= now.getTime()) return undefined;
  return { actor: claims.data.actor, requestId: claims.data.requestId };
}

/** Bound to its purpose, so that the secret may sign other things as well. */
function signatureOf(secret: string, payload: string): Buffer {
  return createHmac("sha256", secret).update(`service-token.${payload}`).digest();
}
