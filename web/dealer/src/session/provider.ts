import type { AppSettings } from "./settings.ts";
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

/** Its code is loaded when it is needed: whoever is signed in sees the first screen without it. */
export function createProvider(settings: AppSettings): Provider {
  const load = async (): Promise<Provider> => {
    const { createOidcProvider } = await import("./oidc-provider.ts");
    return createOidcProvider(settings);
  };
  let loaded: Promise<Provider> | undefined;
  const provider = (): Promise<Provider> => (loaded ??= load());
  return {
    leaveToSignIn: async (...args) => (await provider()).leaveToSignIn(...args),
    comeBack: async () => (await provider()).comeBack(),
    refresh: async (tokens) => (await provider()).refresh(tokens),
    askSilently: async () => (await provider()).askSilently(),
    leaveToSignOut: async (tokens) => (await provider()).leaveToSignOut(tokens),
  };
}
