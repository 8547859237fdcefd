import { UserManager, WebStorageStateStore, type User } from "oidc-client-ts";
import { askInWindow } from "./sign-in-window.ts";
import type { AppSettings } from "./settings.ts";

/** Who sits in front of the screen, and for how long the server believes it. */
export interface Session {
  readonly person: Person;
  /** A token for the next request; waits while the screen is locked. */
  token(): Promise<string>;
  locked(): boolean;
  /** From now on requests wait until the same person has signed in again. */
  lock(): void;
  /** Signs in again in a window of its own, so that nothing typed is lost. @throws SignInFailed */
  unlock(): Promise<void>;
  /** Asks for the second factor again, in a window of its own. @throws SignInFailed */
  stepUp(): Promise<void>;
  signOut(): Promise<void>;
  /** Called on lock, unlock and with every fresh token; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A token is renewed this long before it expires. */
const EARLY_SECONDS = 30;
const SECOND_FACTOR = "urn:forecourt:mfa";

export function createUserManager({ issuer, clientId }: AppSettings): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: "openid offline_access",
    // Per tab: a refresh token is used once, and two tabs would use it twice.
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}

export function openSession(manager: UserManager, signedIn: User): Session {
  let user = signedIn;
  let renewal: Promise<User> | undefined;
  let unlocked: PromiseWithResolvers<void> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());

  async function goOnAs(next: User): Promise<void> {
    if (next.profile.sub !== user.profile.sub) {
      // What is on the screen belongs to somebody else.
      await manager.storeUser(next);
      location.assign("/");
      return;
    }
    await manager.storeUser(next);
    user = next;
    unlocked?.resolve();
    unlocked = undefined;
    tell();
  }

  function lock(): void {
    if (unlocked) return;
    unlocked = Promise.withResolvers();
    tell();
  }

  async function renew(): Promise<User> {
    const renewed = await manager.signinSilent();
    if (!renewed) throw new Error("no renewal without a refresh token");
    user = renewed;
    tell();
    return renewed;
  }

  return {
    person: personOf(signedIn),
    async token() {
      for (;;) {
        await unlocked?.promise;
        if ((user.expires_in ?? 0) > EARLY_SECONDS) return user.access_token;
        renewal ??= renew().finally(() => (renewal = undefined));
        try {
          return (await renewal).access_token;
        } catch (error) {
          // Without a network there is nothing to renew by; that is no end of the session.
          if (error instanceof TypeError) throw error;
          lock();
        }
      }
    },
    locked: () => unlocked !== undefined,
    lock,
    async unlock() {
      await goOnAs(await askInWindow({ prompt: "login" }));
    },
    async stepUp() {
      await goOnAs(await askInWindow({ acr_values: SECOND_FACTOR }));
    },
    async signOut() {
      await manager.signoutRedirect();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function personOf({ profile }: User): Person {
  return { id: profile.sub, name: profile.name ?? profile.sub };
}
