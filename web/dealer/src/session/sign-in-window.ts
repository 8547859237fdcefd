import type { Asked, Provider } from "./provider.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Signing in beside the page instead of in its place. The window hands over what it got by a channel of this
 * origin: it works whatever the opener policies of the provider's pages are.
 */
const CHANNEL = "forecourt-sign-in";
const PATH = "/sign-in";
const FEATURES = "popup,width=480,height=720";
const WAIT_MS_MAX = 10 * 60_000;

export class SignInFailed extends Error {}

/** Opens the window; has to be called from a click. @throws SignInFailed when it is blocked or not answered */
export async function askInWindow(asked: Asked): Promise<Tokens> {
  const query = new URLSearchParams({ ...asked });
  if (!window.open(`${PATH}?${query}`, CHANNEL, FEATURES)) throw new SignInFailed("WINDOW_BLOCKED");
  const channel = new BroadcastChannel(CHANNEL);
  const { promise, resolve, reject } = Promise.withResolvers<Tokens>();
  channel.addEventListener("message", ({ data }: MessageEvent<Tokens>) => resolve(data));
  // Whether the window was closed cannot be seen from here once a provider isolates its pages: asking again
  // is always possible, and an old question ends by itself.
  const impatience = setTimeout(() => reject(new SignInFailed("NO_ANSWER")), WAIT_MS_MAX);
  return promise.finally(() => {
    clearTimeout(impatience);
    channel.close();
  });
}

/** In the window: on to the provider. */
export function leaveFromWindow(provider: Provider): Promise<void> {
  const given = new URLSearchParams(location.search);
  const acr = given.get("acr_values");
  return provider.leaveToSignIn(
    { window: true },
    {
      ...(given.get("prompt") === "login" ? { prompt: "login" } : {}),
      ...(acr === null ? {} : { acr_values: acr }),
    },
  );
}

/** In the window: back from the provider. */
export function handOver(tokens: Tokens): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
  channel.postMessage(tokens);
  channel.close();
  window.close();
}

export function isSignInWindow(): boolean {
  return location.pathname === PATH;
}
