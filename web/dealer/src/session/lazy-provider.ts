import type { Provider } from "./provider.ts";
import type { AppSettings } from "./settings.ts";

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
