import type { User, UserManager } from "oidc-client-ts";
import { openSession, type Session } from "./session.ts";
import { handOver, isSignInWindow, leaveForProvider } from "./sign-in-window.ts";

const CALLBACK = "/signed-in";

interface Attempt {
  /** Path to go back to. */
  readonly returnTo?: string;
  readonly window?: boolean;
}

/**
 * The session of this tab: the one it has, or the one it comes back with. Undefined when the page is being
 * left for the provider, or is the sign-in window, which has done its work.
 * @throws what the provider says against signing in
 */
export async function beginSession(manager: UserManager): Promise<Session | undefined> {
  if (isSignInWindow()) {
    await leaveForProvider(manager);
    return undefined;
  }
  if (location.pathname === CALLBACK) return comeBack(manager);
  const known = await manager.getUser();
  if (known && isUsable(known)) return openSession(manager, known);
  const returnTo = location.pathname + location.search + location.hash;
  await manager.signinRedirect({ state: { returnTo } satisfies Attempt });
  return undefined;
}

async function comeBack(manager: UserManager): Promise<Session | undefined> {
  const user = await manager.signinRedirectCallback();
  const { returnTo = "/", window } = (user.state ?? {}) as Attempt;
  if (window) {
    handOver(user);
    return undefined;
  }
  history.replaceState(null, "", returnTo.startsWith("/") ? returnTo : "/");
  return openSession(manager, user);
}

/** An expired token is renewed with the first request, as long as there is something to renew it by. */
function isUsable({ expired, refresh_token: refresh }: User): boolean {
  return !expired || refresh !== undefined;
}
