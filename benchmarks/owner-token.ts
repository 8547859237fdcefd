import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Authentication } from "@forecourt/gateway/authentication";
import { createAccessTokenVerifier } from "@forecourt/platform/access-token";
import { actorWith, type Actor, type Identity } from "@forecourt/platform/actor";
import type { Log } from "@forecourt/platform/log";

/** Who lets the load generator in, and its token. */
interface OwnerToken {
  readonly authentication: Authentication;
  readonly token: string;
}

const ISSUER = "https://benchmark.example";
const AUDIENCE = "https://benchmark.example/graphql";
const YEAR_MS = 365 * 86_400_000;
const owner = {
  kind: "STAFF",
  id: "benchmark-owner",
  displayName: "Owner",
  grants: [{ role: "OWNER", rooftops: "ALL" }],
} as const satisfies Identity;

/** The owner of the group, who has just given a second factor. */
export function ownerAt(now: Date): Actor {
  return actorWith({ ...owner, secondFactorAt: now });
}

/** Verifies tokens as the gateway does, by a key of its own. Sessions are not looked up. */
export async function signedByUs(clock: () => Date, log: Log): Promise<OwnerToken> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const key = { ...(await exportJWK(publicKey)), kid: "benchmark", alg: "ES256" };
  const seconds = Math.floor(clock().getTime() / 1_000);
  const { id, displayName, grants } = owner;
  const token = await new SignJWT({
    client_id: "benchmark",
    name: displayName,
    sid: "1",
    mfa_at: seconds,
    grants,
  })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: key.kid })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(id)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 86_400)
    .sign(privateKey);
  const verifier = createAccessTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: { keys: [key] },
    claims: "OWN",
    log,
  });
  return {
    token,
    authentication: {
      async authenticate(authorization = "") {
        const sent = authorization.replace(/^Bearer /, "");
        const { actor, session, clientId = "", expiresAt } = await verifier.verify(sent, clock());
        return { actor, token: sent, session, clientId, expiresAt };
      },
      onSessionEnd: () => () => undefined,
    },
  };
}

/** Believes anybody to be the owner. */
export function everybodyIsOwner(clock: () => Date): OwnerToken {
  const token = "anything";
  const actor = ownerAt(clock());
  const expiresAt = new Date(clock().getTime() + YEAR_MS);
  return {
    token,
    authentication: {
      authenticate: () => Promise.resolve({ actor, token, clientId: "benchmark", expiresAt }),
      onSessionEnd: () => () => undefined,
    },
  };
}
