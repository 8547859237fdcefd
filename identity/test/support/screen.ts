import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { openBrowser, type Browser, type Page } from "./browser.ts";
import { PASSWORD, type IdentityServer } from "./identity-server.ts";

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

/** A screen of ours: what a single-page application does, with the browser it runs in. */
export interface Screen {
  readonly browser: Browser;
  /** Begins a sign-in. @returns the page that is shown, or the redirect back to the screen */
  begin(parameters?: Record<string, string>): Promise<Page>;
  /** Signs in by password alone. @returns the redirect back to the screen */
  signIn(name: string, password?: string): Promise<Page>;
  /** Trades the code of the redirect for tokens. */
  tokens(redirect: Page): Promise<Tokens>;
  token(
    parameters: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  refresh(refreshToken: string): Promise<{ status: number; body: Record<string, unknown> }>;
  readonly verifier: string;
}

export function openScreen(
  { publicUrl }: Pick<IdentityServer, "publicUrl">,
  headers: Record<string, string> = {},
): Screen {
  const clientId = "forecourt-dealer";
  const redirectUri = `${publicUrl}/signed-in`;
  const browser = openBrowser((url) => !url.pathname.startsWith("/identity"), headers);
  const verifier = randomBytes(32).toString("base64url");

  async function token(parameters: Record<string, string>) {
    const response = await fetch(`${publicUrl}/identity/token`, {
      method: "POST",
      body: new URLSearchParams({ client_id: clientId, ...parameters }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  const screen: Screen = {
    browser,
    verifier,
    token,
    begin(parameters = {}) {
      const query = new URLSearchParams({
        client_id: clientId,
        response_type: "code",
        scope: "openid offline_access",
        redirect_uri: redirectUri,
        state: "state-1",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        ...parameters,
      });
      return browser.get(`${publicUrl}/identity/auth?${query}`);
    },
    async signIn(name, password = PASSWORD) {
      return browser.submit(await screen.begin(), "/password", { name, password });
    },
    async tokens({ url }) {
      const code = url.searchParams.get("code");
      assert.ok(code, `no code came back: ${url.href}`);
      const { status, body } = await token({
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      });
      assert.equal(status, 200, JSON.stringify(body));
      return body as unknown as Tokens;
    },
    refresh: (refreshToken) => token({ grant_type: "refresh_token", refresh_token: refreshToken }),
  };
  return screen;
}
