import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import { request } from "undici";
import { z } from "zod";
import {
  createAccessTokenVerifier,
  type AccessTokenVerifier,
} from "@forecourt/platform/access-token";
import type { Log } from "@forecourt/platform/log";
import type { StartSettings } from "./settings.ts";

const DISCOVERY_MS_MAX = 5_000;
const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * A verifier of tokens whose issuer runs elsewhere: another identity provider, whose keys are found by discovery
 * when the first token comes, or ours in the process of the gateway.
 */
export function remoteVerifier(settings: StartSettings, log: Log): AccessTokenVerifier {
  const { issuer, audience, claims = "OWN" } = settings;
  if (issuer !== undefined) {
    const keys = discoveredKeys(issuer);
    return createAccessTokenVerifier({ issuer, audience, keys, claims, log });
  }
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  return createAccessTokenVerifier({
    issuer: `${new URL(publicUrl).origin}/identity`,
    audience,
    // Machines of the installation reach each other by other names than browsers do.
    keys: new URL("/identity/jwks", settings.identityUrl ?? publicUrl),
    claims: "OWN",
    log,
  });
}

/** A discovery that fails is tried again with the next token. */
function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return (await keys)(header, token);
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const { statusCode, body } = await request(url, {
    signal: AbortSignal.timeout(DISCOVERY_MS_MAX),
  });
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
  const found = discovery.parse(await body.json());
  if (found.issuer !== issuer) throw new Error(`${url} speaks for ${found.issuer}`);
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: DISCOVERY_MS_MAX });
}
