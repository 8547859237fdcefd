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
 * A verifier of tokens whose issuer runs elsewhere: another identity provider, or ours in the process of the
 * gateway. Its keys are found by discovery when the first token comes.
 */
export function remoteVerifier(settings: StartSettings, log: Log): AccessTokenVerifier {
  const { audience, publicUrl, port } = settings;
  const issuer = settings.issuer ?? ownIssuer(publicUrl ?? `http://localhost:${port}`);
  const claims = settings.issuer === undefined ? "OWN" : (settings.claims ?? "OWN");
  return createAccessTokenVerifier({ issuer, audience, keys: discoveredKeys(issuer), claims, log });
}

function ownIssuer(publicUrl: string): string {
  return `${new URL(publicUrl).origin}/identity`;
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
