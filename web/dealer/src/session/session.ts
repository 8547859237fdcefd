import type { Provider } from "./provider.ts";
import { renewTokens } from "./renewal.ts";
import { askInWindow } from "./sign-in-window.ts";
import { areLocked, areSignedOut, onLockOfOtherTab, setLocked, setSignedOut } from "./activity.ts";
import { forgetOthers, forgetPerson, forgetWritten } from "./left-behind.ts";
import { SessionOver } from "./session-over.ts";
import {
  forgetTokens,
  isFresh,
  onTokensOfOtherTab,
  storedTokens,
  storeTokens,
  type Tokens,
} from "./tokens.ts";

/** Who sits in front of the screen, and for how long the server believes it. */
export interface Session {
  readonly person: Person;
  /** A token for the next request; waits while the screen is locked. @throws TypeError without a network */
  token(): Promise<string>;
  locked(): boolean;
  /** Locked because the person signed out in another tab. */
  signedOut(): boolean;
  /** Resolves when the screen is not locked. */
  unlocked(): Promise<void>;
  /** The server does not take the token any more, whatever its time: the next request has another. */
  distrust(token: string): void;
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

const SECOND_FACTOR = "urn:forecourt:mfa";

export function openSession(provider: Provider, signedIn: Tokens): Session {
  let tokens = signedIn;
  let unlocked: PromiseWithResolvers<void> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());

  function cover(): void {
    if (unlocked) return;
    unlocked = Promise.withResolvers();
    tell();
  }

  function lock(): void {
    // Why they are locked already stays: whoever signed out is not only away.
    if (!areLocked()) setLocked(true);
    cover();
  }

  /** Only a person opens the screen again, never a renewal. */
  function uncover(): void {
    unlocked?.resolve();
    unlocked = undefined;
    tell();
  }

  /** @returns whether the screen is that person's; else it stays covered until another page is in its place */
  function goOnWith(next: Tokens): boolean {
    if (next.subject !== tokens.subject) {
      cover();
      location.assign("/");
      return false;
    }
    tokens = next;
    tell();
    return true;
  }

  async function signInBeside(asked: { prompt?: "login"; acr_values?: string }): Promise<void> {
    const next = await askInWindow(asked);
    storeTokens(next);
    setLocked(false);
    if (goOnWith(next)) uncover();
  }

  onTokensOfOtherTab((next) => void (next ? goOnWith(next) : cover()));
  onLockOfOtherTab((locked) => {
    if (areSignedOut()) forgetWritten();
    if (locked) return cover();
    const next = storedTokens();
    if (next !== undefined && goOnWith(next)) uncover();
  });
  if (areLocked()) cover();
  forgetOthers(signedIn.subject);

  return {
    person: { id: signedIn.subject, name: signedIn.name },
    async token() {
      for (;;) {
        await unlocked?.promise;
        if (isFresh(tokens)) return tokens.access;
        try {
          goOnWith(await renewTokens(provider));
        } catch (error) {
          // Without a network there is nothing to renew by; that is no end of the session.
          if (!(error instanceof SessionOver)) throw error;
          lock();
        }
      }
    },
    locked: () => unlocked !== undefined,
    signedOut: () => unlocked !== undefined && areSignedOut(),
    unlocked: async () => unlocked?.promise,
    distrust(token) {
      if (tokens.access !== token) return;
      tokens = { ...tokens, expiresAtMs: 0 };
      const stored = storedTokens();
      if (stored?.access === token) storeTokens(tokens);
    },
    lock,
    unlock: () => signInBeside({ prompt: "login" }),
    stepUp: () => signInBeside({ prompt: "login", acr_values: SECOND_FACTOR }),
    async signOut() {
      // Whatever the provider says, nothing can be done here any more.
      setSignedOut();
      cover();
      forgetPerson();
      forgetWritten();
      forgetTokens();
      await provider.leaveToSignOut(tokens).catch(() => location.assign("/"));
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
