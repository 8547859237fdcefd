import { join } from "node:path";
import type { Handler } from "@forecourt/identity/handler";
import { openIdentity, type Identity } from "@forecourt/identity/identity";
import { createAccessTokenVerifier } from "@forecourt/platform/access-token";
import type { Authentication } from "@forecourt/gateway/authentication";
import type { Log } from "@forecourt/platform/log";
import { createAuthentication } from "./authentication.ts";
import type { Databases } from "./databases.ts";
import type { StartSettings } from "./settings.ts";
import { remoteVerifier } from "./token-verifier.ts";

export interface OpenIdentity {
  readonly identity: Identity;
  readonly authentication: Authentication;
  /** Our sign-in pages; undefined where another issuer signs people in. */
  readonly handler: Handler | undefined;
}

/** Demo users sign in by our own pages, so they need both. */
export function hasDemoAccounts({ demo, issuer }: StartSettings): boolean {
  return demo && issuer === undefined;
}

/**
 * Opens identity, which keeps the sessions of whatever issuer signs people in, and serves the sign-in pages
 * when that issuer is ours.
 */
export async function openSignIn(
  settings: StartSettings,
  databases: Databases,
  clock: () => Date,
  log: Log,
): Promise<OpenIdentity> {
  const { publicUrl, idleSeconds, secondFactor, trustProxy, dataDir } = settings;
  const own = log.child({ part: "identity" });
  const identity = await openIdentity({
    databaseUrl: databases.urlOf("identity"),
    keysDir: join(dataDir, "keys"),
    demo: hasDemoAccounts(settings),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    clock,
    log: own,
    idleSeconds,
    secondFactor,
    proxies: trustProxy,
  });
  let verifier: ReturnType<typeof createAccessTokenVerifier> | undefined;
  const authentication = createAuthentication({
    verifier: () =>
      (verifier ??=
        settings.issuer === undefined
          ? createAccessTokenVerifier({ ...identity.verifierOptions(), log: own })
          : remoteVerifier(settings, own)),
    sessions: identity.sessions,
    clock,
    log: own,
  });
  const handler = settings.issuer === undefined ? identity.handler : undefined;
  return { identity, authentication, handler };
}
