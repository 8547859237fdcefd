import { issuerAt } from "@forecourt/identity/identity";
import {
  createAccessTokenVerifier,
  type AccessTokenVerifier,
} from "@forecourt/platform/access-token";
import type { Log } from "@forecourt/platform/log";
import { publicUrlOf, type StartSettings } from "./settings.ts";

/**
 * A verifier of tokens whose issuer runs elsewhere: another identity provider, whose keys are found by discovery
 * when the first token comes, or ours in the process of the gateway.
 */
export function remoteVerifier(settings: StartSettings, log: Log): AccessTokenVerifier {
  const { issuer, audience, claims = "OWN" } = settings;
  if (issuer !== undefined) {
    return createAccessTokenVerifier({ issuer, audience, keys: "DISCOVERED", claims, log });
  }
  const publicUrl = publicUrlOf(settings, settings.port);
  return createAccessTokenVerifier({
    issuer: issuerAt(publicUrl),
    audience,
    // Machines of the installation reach each other by other names than browsers do.
    keys: new URL("/identity/jwks", settings.identityUrl ?? publicUrl),
    claims: "OWN",
    log,
  });
}
