import { OidcClient, type RefreshState } from "oidc-client-ts";
import { CALLBACK, type Attempt, type Provider } from "./provider.ts";
import { SessionOver } from "./session-over.ts";
import type { AppSettings } from "./settings.ts";
import { tokensIn } from "./tokens.ts";

/** @param settings say who the provider is, and what it calls us */
export function createOidcProvider({ issuer, clientId, scope }: AppSettings): Provider {
  const redirectUri = `${location.origin}${CALLBACK}`;
  const client = new OidcClient({
    authority: issuer,
    client_id: clientId,
    redirect_uri: redirectUri,
    post_logout_redirect_uri: `${location.origin}/`,
    scope,
    loadUserInfo: false,
  });

  return {
    async leaveToSignIn(attempt, asked = {}) {
      const { url } = await client.createSigninRequest({ ...asked, state: attempt });
      location.assign(url);
    },
    async comeBack() {
      const response = await client.processSigninResponse(location.href);
      return { tokens: tokensIn(response), attempt: (response.userState ?? {}) as Attempt };
    },
    async refresh(tokens) {
      const { subject, refresh, identity } = tokens;
      if (refresh === undefined) throw new Error("there is no refresh token");
      const state: RefreshState = {
        refresh_token: refresh,
        ...(identity === undefined ? {} : { id_token: identity }),
        session_state: null,
        profile: { sub: subject, iss: issuer, aud: clientId, exp: 0, iat: 0 },
      };
      return tokensIn(await client.useRefreshToken({ state }), tokens);
    },
    async askSilently() {
      // Elsewhere the provider's own session is out of reach for a script of ours.
      if (new URL(issuer).origin !== location.origin) throw new SessionOver("no refresh token");
      const { url } = await client.createSigninRequest({ prompt: "none" });
      // The provider sends its answer to our own address, where the page is of no interest.
      const { url: answer } = await fetch(url, { headers: { accept: "text/html" } });
      return tokensIn(await client.processSigninResponse(answer));
    },
    async leaveToSignOut({ identity }) {
      const { url } = await client.createSignoutRequest(
        identity === undefined ? {} : { id_token_hint: identity },
      );
      location.assign(url);
    },
  };
}
