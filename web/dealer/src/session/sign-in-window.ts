import { User, type UserManager } from "oidc-client-ts";

/**
 * Signing in beside the page instead of in its place. The window hands over what it got by a channel of this
 * origin: it works whatever the opener policies of the provider's pages are.
 */
const CHANNEL = "forecourt-sign-in";
const PATH = "/sign-in";
const FEATURES = "popup,width=480,height=720";
const WAIT_MS_MAX = 10 * 60_000;

export class SignInFailed extends Error {}

interface Asked {
  readonly prompt?: "login";
  readonly acr_values?: string;
}

/** Opens the window; has to be called from a click. @throws SignInFailed when it is blocked, closed or refused */
export async function askInWindow(asked: Asked): Promise<User> {
  const query = new URLSearchParams({ ...asked });
  const popup = window.open(`${PATH}?${query}`, "forecourt-sign-in", FEATURES);
  if (!popup) throw new SignInFailed("WINDOW_BLOCKED");
  const channel = new BroadcastChannel(CHANNEL);
  const { promise, resolve, reject } = Promise.withResolvers<User>();
  channel.addEventListener("message", ({ data }: MessageEvent<string>) => {
    resolve(User.fromStorageString(data));
  });
  // Whether the window was closed cannot be seen from here once a provider isolates its pages: asking again
  // is always possible, and an old question ends by itself.
  const impatience = setTimeout(() => reject(new SignInFailed("NO_ANSWER")), WAIT_MS_MAX);
  return promise.finally(() => {
    clearTimeout(impatience);
    channel.close();
  });
}

/** In the window: on to the provider. */
export async function leaveForProvider(manager: UserManager): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const acr = asked.get("acr_values");
  const prompt = asked.get("prompt");
  await manager.signinRedirect({
    state: { window: true },
    ...(acr === null ? {} : { acr_values: acr }),
    ...(prompt === null ? {} : { prompt }),
  });
}

/** In the window: back from the provider. */
export function handOver(user: User): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(user.toStorageString());
  channel.close();
  window.close();
}

export function isSignInWindow(): boolean {
  return location.pathname === PATH;
}
