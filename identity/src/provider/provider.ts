import type { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Provider, type KoaContextWithOIDC } from "oidc-provider";
import type { Database } from "@forecourt/platform/database";
import type { Log } from "@forecourt/platform/log";
import { pageHeaders } from "../pages/layout.ts";
import { originOf } from "../request-origin.ts";
import { recordEvent } from "../security-events/record-event.ts";
import { isSecretOf } from "../users/client-secret.ts";
import type { SessionWatch } from "../sessions/session-watch.ts";
import { TokenReused } from "./adapter.ts";
import { createConfiguration, type ProviderOptions } from "./configuration.ts";

export interface ProviderDeps extends ProviderOptions {
  readonly database: Database;
  readonly log: Log;
  readonly formTargets: readonly string[];
  readonly endSession: SessionWatch["end"];
}

export interface MountedProvider {
  readonly provider: Provider;
  readonly answer: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
}

/** The OpenID provider for the keys as they are now. It keeps nothing in memory that another could not find. */
export function createProvider(deps: ProviderDeps): MountedProvider {
  const { issuer, database, log, formTargets } = deps;
  const provider = new Provider(issuer, createConfiguration(deps));
  // The address of a request is set by our own handler, never taken from a caller.
  provider.proxy = true;
  const reused = new WeakSet<KoaContextWithOIDC>();

  provider.Client.prototype.compareClientSecret = function compareClientSecret(given) {
    return isSecretOf(this.clientSecret, given);
  };
  provider.on("grant.error", (ctx, error) => {
    if (error instanceof TokenReused || ctx.oidc.entities.RefreshToken?.consumed) reused.add(ctx);
  });
  const logFailure = (error: unknown): void => log.error({ err: error }, "identity failed");
  provider.on("server_error", (_ctx, error) => logFailure(error));
  const application: EventEmitter = provider;
  application.on("error", logFailure);

  provider.use(async (ctx, next) => {
    ctx.set(pageHeaders({ formTargets }));
    ctx.remove("content-type");
    await next();
    if (!isAnswered(ctx)) return;
    if (reused.has(ctx)) await endReusedFamily(ctx);
    if (ctx.oidc.route === "resume") await noteSignIn(ctx);
    if (ctx.oidc.route === "end_session_confirm") await noteSignOut(ctx);
  });

  /** The provider has revoked the grant; whoever holds the session now may not be who signed in. */
  async function endReusedFamily({ req, oidc }: KoaContextWithOIDC): Promise<void> {
    const token = oidc.entities.RefreshToken;
    if (!token?.sessionUid || !token.accountId) return;
    const { sessionUid: id, accountId: subject, clientId } = token;
    const origin = originOf(req);
    await recordEvent(database, {
      type: "REFRESH_TOKEN_REUSED",
      subject,
      sessionId: id,
      clientId,
      origin,
    });
    await deps.endSession({ issuer, id, subject }, "REVOKED", origin);
  }

  async function noteSignIn({ req, oidc }: KoaContextWithOIDC): Promise<void> {
    const { session, result, client, entities } = oidc;
    if (!result?.login || session?.accountId !== result.login.accountId) return;
    await recordEvent(database, {
      type: entities.Interaction?.session ? "STEPPED_UP" : "SIGNED_IN",
      subject: session.accountId,
      sessionId: session.uid,
      clientId: client?.clientId,
      origin: originOf(req),
      detail: { amr: result.login.amr },
    });
  }

  async function noteSignOut({ req, oidc }: KoaContextWithOIDC): Promise<void> {
    const { session } = oidc;
    if (!session || !("destroyed" in session) || session.accountId === undefined) return;
    const key = { issuer, id: session.uid, subject: session.accountId };
    await deps.endSession(key, "SIGNED_OUT", originOf(req));
  }

  return { provider, answer: provider.callback() };
}

/** Whether the path was one of the provider's. */
function isAnswered(ctx: object): ctx is KoaContextWithOIDC {
  return "oidc" in ctx;
}
