import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { allOf, currentOf, type Secret } from "./secret-ring.ts";

/**
 * For whom the gateway asks. A person is named by the token the person showed: the subgraph verifies it again
 * and does not take the gateway's word for what it allows.
 */
export type Principal =
  | { readonly kind: "USER"; readonly token: string }
  | { readonly kind: "PUBLIC" }
  | { readonly kind: "SERVICE"; readonly name: string };

/** What the gateway, or another subgraph, says about a request to a subgraph in another process. */
export interface ServiceClaims {
  readonly principal: Principal;
  readonly workload: "SHOP" | "ANALYSIS";
  readonly requestId: string;
}

const LIFETIME_MS = 60_000;

const signedClaims = z.object({
  principal: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("USER"), token: z.string() }),
    z.object({ kind: z.literal("PUBLIC") }),
    z.object({ kind: z.literal("SERVICE"), name: z.string() }),
  ]),
  workload: z.enum(["SHOP", "ANALYSIS"]),
  requestId: z.string(),
  expiresAt: z.number(),
});

/** A token that a holder of `secret` accepts for 60 seconds from `now`. */
export function signServiceToken(secret: Secret, claims: ServiceClaims, now: Date): string {
  const { principal, workload, requestId } = claims;
  const expiresAt = now.getTime() + LIFETIME_MS;
  const text = JSON.stringify({ principal, workload, requestId, expiresAt });
  const payload = Buffer.from(text).toString("base64url");
  return `${payload}.${signatureOf(currentOf(secret), payload).toString("base64url")}`;
}

/** The claims of a token; undefined when it is forged, malformed or expired. */
export function verifyServiceToken(
  secret: Secret,
  token: string,
  now: Date,
): ServiceClaims | undefined {
  const [payload = "", signature = ""] = token.split(".", 2);
  const given = Buffer.from(signature, "base64url");
  const genuine = allOf(secret).some((known) => {
    const expected = signatureOf(known, payload);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!genuine) return undefined;
  const claims = signedClaims.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  if (!claims.success || claims.data.expiresAt <= now.getTime()) return undefined;
  const { principal, workload, requestId } = claims.data;
  return { principal, workload, requestId };
}

/** Bound to its purpose, so that the secret may sign other things as well. */
function signatureOf(secret: string, payload: string): Buffer {
  return createHmac("sha256", secret).update(`service-token.${payload}`).digest();
}
