import type { Tokens } from "./tokens.ts";

/** The OpenID provider as the screens use it. */
export interface Provider {
  /** Leaves the page to sign in. @param attempt comes back with the answer */
  leaveToSignIn(attempt: Attempt, asked?: Asked): Promise<void>;
  /** The answer that the address of this page holds. @throws what the provider says against it */
  comeBack(): Promise<{ tokens: Tokens; attempt: Attempt }>;
  /** Trades the refresh token. @throws TypeError without a network */
  refresh(tokens: Tokens): Promise<Tokens>;
  /** By the provider's own session, without a page and without a refresh token. */
  askSilently(): Promise<Tokens>;
  leaveToSignOut(tokens: Tokens): Promise<void>;
}

export interface Attempt {
  /** Path to go back to. */
  readonly returnTo?: string;
  /** In a window beside the page. */
  readonly window?: boolean;
}

export interface Asked {
  readonly prompt?: "login" | "none";
  readonly acr_values?: string;
}

export const CALLBACK = "/signed-in";
