import type { SigninResponse } from "oidc-client-ts";

/** What signing in gave, shared by all tabs: a refresh token is used once, so one of them uses it for all. */
export interface Tokens {
  readonly subject: string;
  readonly name: string;
  readonly access: string;
  readonly expiresAtMs: number;
  readonly refresh: string | undefined;
  /** Names the session when it is signed out of. */
  readonly identity: string | undefined;
}

const STORED = "forecourt.session";

export function storedTokens(): Tokens | undefined {
  const text = localStorage.getItem(STORED);
  return text === null ? undefined : (JSON.parse(text) as Tokens);
}

export function storeTokens(tokens: Tokens): void {
  localStorage.setItem(STORED, JSON.stringify(tokens));
}

export function forgetTokens(): void {
  localStorage.removeItem(STORED);
}

/** Called when another tab stored or forgot them. */
export function onTokensOfOtherTab(listener: (tokens: Tokens | undefined) => void): void {
  window.addEventListener("storage", ({ key }) => {
    if (key === STORED || key === null) listener(storedTokens());
  });
}

/** @param before what a refresh does not repeat stays as it was */
export function tokensIn(response: SigninResponse, before?: Tokens): Tokens {
  const { profile, access_token: access, expires_at: expiresAt } = response;
  const subject = profile?.sub ?? before?.subject;
  if (subject === undefined) throw new Error("the provider does not say who signed in");
  return {
    subject,
    name: profile?.name ?? before?.name ?? subject,
    access,
    expiresAtMs: (expiresAt ?? 0) * 1000,
    refresh: response.refresh_token ?? before?.refresh,
    identity: response.id_token ?? before?.identity,
  };
}

/** A token is renewed this long before it expires. */
const EARLY_MS = 30_000;

export function isFresh({ expiresAtMs }: Tokens): boolean {
  return Date.now() < expiresAtMs - EARLY_MS;
}
