import { areLocked, lastActiveAt, noteActivity, setLocked } from "./activity.ts";
import { CALLBACK, type Provider } from "./provider.ts";
import { renewTokens } from "./renewal.ts";
import { openSession, type Session } from "./session.ts";
import { SessionOver } from "./session-over.ts";
import type { AppSettings } from "./settings.ts";
import { handOver, isSignInWindow, leaveFromWindow } from "./sign-in-window.ts";
import { forgetTokens, isFresh, storedTokens, storeTokens, type Tokens } from "./tokens.ts";

/**
 * The session of this browser: the one it has, or the one it comes back with. Undefined when the page is being
 * left for the provider, or is the sign-in window, which has done its work.
 * @throws what the provider says against signing in
 */
export async function beginSession(
  provider: Provider,
  { publicUrl, idleSeconds }: AppSettings,
): Promise<Session | undefined> {
  // People are sent back to one address only, and what is stored is stored for the address of the page.
  const home = new URL(publicUrl).origin;
  if (location.origin !== home) {
    location.replace(home + location.pathname + location.search);
    return undefined;
  }
  if (isSignInWindow()) {
    await leaveFromWindow(provider);
    return undefined;
  }
  if (location.pathname === CALLBACK) return comeBack(provider);
  const now = Date.now();
  const isDeserted = areLocked() || now - lastActiveAt() >= idleSeconds * 1000;
  const tokens = isDeserted ? undefined : await tokensToGoOnWith(provider);
  if (tokens) {
    noteActivity(now);
    return openSession(provider, tokens);
  }
  // Whoever left a screen alone says again who it is, in whatever tab: the provider may still know the session.
  if (isDeserted && storedTokens()) setLocked(true);
  const asked = areLocked() ? ({ prompt: "login" } as const) : {};
  forgetTokens();
  const returnTo = location.pathname + location.search + location.hash;
  await provider.leaveToSignIn({ returnTo }, asked);
  return undefined;
}

/** Undefined when nobody is signed in any more. @throws TypeError without a network */
async function tokensToGoOnWith(provider: Provider): Promise<Tokens | undefined> {
  const stored = storedTokens();
  if (stored === undefined || isFresh(stored)) return stored;
  return renewTokens(provider).catch((error: unknown) => {
    if (!(error instanceof SessionOver)) throw error;
    return undefined;
  });
}

async function comeBack(provider: Provider): Promise<Session | undefined> {
  const { tokens, attempt } = await provider.comeBack();
  storeTokens(tokens);
  if (attempt.window) {
    handOver(tokens);
    return undefined;
  }
  const { returnTo = "/" } = attempt;
  setLocked(false);
  noteActivity(Date.now());
  history.replaceState(null, "", /^\/(?!\/)/.test(returnTo) ? returnTo : "/");
  return openSession(provider, tokens);
}
