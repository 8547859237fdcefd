import type { JWTVerifyGetKey } from "jose";
import type { AccessTokenVerifierOptions } from "@forecourt/platform/access-token";
import {
  demoSubjects,
  IDLE_SECONDS,
  openAccounts,
  type Accounts,
  type AccountsOptions,
} from "./accounts.ts";
import { createFactors } from "./factors/factors.ts";
import { createHandler, type Handler } from "./handler.ts";
import { createLockOut } from "./lock-out/lock-out.ts";
import { startMaintenance } from "./maintenance.ts";
import { createPasskeys } from "./passkeys/passkeys.ts";
import { createArtefacts } from "./provider/artefacts.ts";
import { defaultClients, type ScreenClient } from "./provider/clients.ts";
import { GRAPH_AUDIENCE } from "./provider/configuration.ts";
import { createProvider, type MountedProvider } from "./provider/provider.ts";
import { REQUEST_RATE, type RequestRate } from "./request-rate.ts";
import { watchSessions, type SessionWatch } from "./sessions/session-watch.ts";
import { createSignInStates } from "./sign-in/sign-in-state.ts";

/** Where identity is mounted. */
const MOUNT = "/identity";

export interface IdentityOptions extends AccountsOptions {
  /** `https://dealer.example`; may be told later by `setPublicUrl`. */
  readonly publicUrl?: string;
  /** Whether everybody but demo users must have a second factor. */
  readonly secondFactor: "required" | "optional";
  readonly clients?: readonly ScreenClient[];
  /** How many proxies of ours stand in front, each adding to X-Forwarded-For; 0 by default. */
  readonly proxies?: number;
  readonly requestRate?: RequestRate;
}

export interface Identity extends Accounts {
  /** Answers everything below `/identity`; expects the body unread. 503 until the public URL is known. */
  readonly handler: Handler;
  readonly sessions: SessionWatch;
  /** For a verifier of our own tokens in this process. */
  verifierOptions(): Pick<AccessTokenVerifierOptions, "issuer" | "audience" | "claims"> & {
    readonly keys: JWTVerifyGetKey;
  };
  setPublicUrl(url: string): void;
  /** @throws when the public URL is not known yet */
  issuer(): string;
}

/** Opens the accounts and begins to watch sessions. Without the demo, sessions of its users end. */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { clock, log, idleSeconds = IDLE_SECONDS } = options;
  const accounts = await openAccounts(options);
  const { database, keys, totp, sessionStore } = accounts;
  if (!accounts.demo) await sessionStore.endAll(await demoSubjects(database));
  const artefacts = createArtefacts(database);
  let current: { readonly issuer: string; readonly handler: Handler } | undefined;

  const issuer = (): string => {
    if (current) return current.issuer;
    throw new Error("identity has not been told its public URL");
  };
  const passkeys = createPasskeys(database, () => new URL(issuer()).origin);
  const sessions = watchSessions({
    store: sessionStore,
    idleSeconds,
    ownIssuer: () => current?.issuer,
    log,
  });
  const maintenance = startMaintenance(database, artefacts, log);

  /** Everything that depends on the public URL. */
  function mount(publicUrl: string): void {
    const issuer = issuerAt(publicUrl);
    const clients = options.clients ?? defaultClients;
    const formTargets = originsOf(clients, publicUrl);
    const endSession = sessions.end;
    const common = { ...accounts, issuer, log, artefacts, formTargets, endSession };
    let mounted: MountedProvider | undefined;
    // The provider takes its keys when it is made.
    keys.onChange(() => (mounted = undefined));
    const handler = createHandler({
      ...common,
      mounted: () =>
        (mounted ??= createProvider({ ...common, publicUrl, clients, sessions: sessionStore })),
      lockOut: createLockOut(database),
      passkeys,
      factors: createFactors(database, totp, passkeys),
      sessions: sessionStore,
      states: createSignInStates(artefacts),
      secondFactor: options.secondFactor,
      clock,
      proxies: options.proxies ?? 0,
      requestRate: options.requestRate ?? REQUEST_RATE,
    });
    current = { issuer, handler };
  }

  if (options.publicUrl !== undefined) mount(options.publicUrl);
  return {
    ...accounts,
    handler(req, res) {
      if (current) current.handler(req, res);
      else res.writeHead(503).end();
    },
    sessions,
    verifierOptions: () => ({
      issuer: issuer(),
      audience: GRAPH_AUDIENCE,
      claims: "OWN",
      keys: keys.find,
    }),
    setPublicUrl: mount,
    issuer,
    async close() {
      await sessions.close();
      await maintenance.stop();
      await accounts.close();
    },
  };
}

/** Our issuer where browsers reach us by `publicUrl`. */
export function issuerAt(publicUrl: string): string {
  const { origin, pathname } = new URL(publicUrl);
  if (pathname !== "/") throw new Error(`the public URL has no path: ${publicUrl}`);
  return `${origin}${MOUNT}`;
}

function originsOf(clients: readonly ScreenClient[], publicUrl: string): string[] {
  const uris = clients.flatMap(({ redirectUris, postLogoutRedirectUris }) => [
    ...redirectUris,
    ...postLogoutRedirectUris,
  ]);
  return [...new Set(uris.map((uri) => new URL(uri, publicUrl).origin))];
}
