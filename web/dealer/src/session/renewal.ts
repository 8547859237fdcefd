import type { Provider } from "./provider.ts";
import { meaningOf, SessionOver } from "./session-over.ts";
import { isFresh, storedTokens, storeTokens, type Tokens } from "./tokens.ts";

const LOCK = "forecourt-renewal";
/** The refresh token that was sent and not answered yet, so that no tab sends it twice. */
const SENT = "forecourt.refresh-sent";

/**
 * Fresh tokens, fetched by one tab for all. A refresh token counts once, and its second use ends the session:
 * one whose answer was lost is not sent again, the provider is asked by its own session instead.
 * @throws SessionOver; TypeError without a network or a provider that answers
 */
export function renewTokens(provider: Provider): Promise<Tokens> {
  return navigator.locks.request(LOCK, async () => {
    const stored = storedTokens();
    if (stored === undefined) throw new SessionOver("signed out");
    if (isFresh(stored)) return stored;
    const renewed = await freshTokens(provider, stored).catch((error: unknown) => {
      throw meaningOf(error);
    });
    localStorage.removeItem(SENT);
    // Who signed out meanwhile, or in again, has the last word.
    const current = storedTokens();
    if (current === undefined) throw new SessionOver("signed out");
    if (current.access !== stored.access) return current;
    storeTokens(renewed);
    return renewed;
  });
}

async function freshTokens(provider: Provider, stored: Tokens): Promise<Tokens> {
  if (stored.refresh === undefined || localStorage.getItem(SENT) === stored.refresh) {
    return provider.askSilently();
  }
  // Nothing would be sent.
  if (!navigator.onLine) throw new TypeError("offline");
  localStorage.setItem(SENT, stored.refresh);
  return provider.refresh(stored);
}
