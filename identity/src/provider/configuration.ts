import { errors, type Configuration, type KoaContextWithOIDC, type Session } from "oidc-provider";
import type { Keys } from "../keys/keys.ts";
import type { Users } from "../users/users.ts";
import { createAdapter, type AdapterOptions } from "./adapter.ts";
import { accountMetadata, screenMetadata, type ScreenClient } from "./clients.ts";
import { createPolicy } from "./policy.ts";
import { errorPage, signedOutPage, signOutPage } from "./provider-pages.ts";
import { ACR_PASSWORD, ACR_SECOND_FACTOR } from "./second-factor.ts";
import { claimsOf } from "./token-claims.ts";

/** The audience of access tokens. */
export const GRAPH_AUDIENCE = "urn:forecourt:graph";

export const ACCESS_TOKEN_SECONDS = 300;
const CODE_SECONDS = 60;
const SIGN_IN_SECONDS = 15 * 60;
/** A working day: whoever is active for longer signs in once more. */
const SESSION_SECONDS = 12 * 3600;

export interface ProviderOptions extends AdapterOptions {
  readonly publicUrl: string;
  readonly clients: readonly ScreenClient[];
  readonly keys: Keys;
  readonly users: Users;
}

export function createConfiguration(options: ProviderOptions): Configuration {
  const { issuer, publicUrl, clients, keys, users } = options;
  const cookie = { httpOnly: true, sameSite: "lax", signed: true } as const;
  return {
    adapter: createAdapter(options),
    clients: [
      accountMetadata(issuer),
      ...clients.map((client) => screenMetadata(client, publicUrl)),
    ],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    jwks: { keys: keys.signing().map(({ iat: _made, exp: _until, ...jwk }) => jwk) },
    cookies: {
      keys: keys.cookieSecrets().map((secret) => secret.toString("base64url")),
      long: { ...cookie, path: new URL(issuer).pathname },
      short: cookie,
      names: {
        session: "forecourt_session",
        interaction: "forecourt_sign_in",
        resume: "forecourt_resume",
      },
    },
    // What the graph allows is said by roles; a scope in this list would be asked consent for.
    scopes: ["openid", "offline_access"],
    claims: { openid: ["sub", "name"] },
    acrValues: [ACR_SECOND_FACTOR, ACR_PASSWORD],
    responseTypes: ["code", "none"],
    clientBasedCORS: (_ctx, origin, { redirectUris = [] }) =>
      redirectUris.some((uri) => new URL(uri).origin === origin),
    pkce: { required: () => true },
    rotateRefreshToken: true,
    expiresWithSession: () => true,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    ttl: {
      AuthorizationCode: CODE_SECONDS,
      AccessToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      IdToken: 3600,
      Interaction: SIGN_IN_SECONDS,
      Session: sessionSecondsLeft,
      // Both end with the session, which is shorter.
      Grant: SESSION_SECONDS,
      RefreshToken: SESSION_SECONDS,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: signOutPage,
        postLogoutSuccessSource: signedOutPage,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH_AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo(_ctx, resource) {
          if (resource !== GRAPH_AUDIENCE) throw new errors.InvalidTarget();
          return {
            scope: "",
            audience: GRAPH_AUDIENCE,
            accessTokenTTL: ACCESS_TOKEN_SECONDS,
            accessTokenFormat: "jwt",
            jwt: { sign: { alg: "ES256" } },
          };
        },
      },
    },
    interactions: {
      policy: createPolicy(),
      url: (_ctx, { uid }) => `${new URL(issuer).pathname}/sign-in/${uid}`,
    },
    findAccount: async (_ctx, subject) => {
      const user = await users.findBySubject(subject);
      if (!user) return undefined;
      return { accountId: subject, claims: () => ({ sub: subject, name: user.displayName }) };
    },
    loadExistingGrant: grantOfOurOwn,
    extraTokenClaims: (ctx, token) => claimsOf(users, ctx, token),
    renderError: errorPage,
  };
}

/** The clients are our own, so that a grant needs nobody's consent. */
async function grantOfOurOwn({ oidc }: KoaContextWithOIDC) {
  const { provider, client, session, account } = oidc;
  if (!client || !session || !account) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope("openid offline_access");
  await grant.save();
  return grant;
}

function sessionSecondsLeft(_ctx: KoaContextWithOIDC, { loginTs }: Session): number {
  const now = Math.floor(Date.now() / 1000);
  return Math.max(1, (loginTs ?? now) + SESSION_SECONDS - now);
}
