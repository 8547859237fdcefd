import type { JWTVerifyGetKey } from "jose";
import type { AccessTokenVerifierOptions } from "@forecourt/platform/access-token";
import { openDatabase, type Database } from "@forecourt/platform/database";
import type { Log } from "@forecourt/platform/log";
import { CreateIdentityTables1700000700000 } from "../migrations/1700000700000-create-identity-tables.ts";
import { createFactors } from "./factors/factors.ts";
import { createHandler, type Handler } from "./handler.ts";
import { openKeys, type Keys } from "./keys/keys.ts";
import { createLockOut } from "./lock-out/lock-out.ts";
import { startMaintenance } from "./maintenance.ts";
import { PasskeyEntity } from "./passkeys/passkey.entity.ts";
import { createPasskeys } from "./passkeys/passkeys.ts";
import { createPasswordHasher, type PasswordHasher } from "./password/password-hash.ts";
import { ArtefactEntity } from "./provider/artefact.entity.ts";
import { createArtefacts } from "./provider/artefacts.ts";
import { defaultClients, type ScreenClient } from "./provider/clients.ts";
import { GRAPH_AUDIENCE } from "./provider/configuration.ts";
import { createProvider, type MountedProvider } from "./provider/provider.ts";
import { RecoveryCodeEntity } from "./recovery-codes/recovery-code.entity.ts";
import { SecurityEventEntity } from "./security-events/security-event.entity.ts";
import { createSessionStore, type SessionStore } from "./sessions/session-store.ts";
import { watchSessions, type SessionWatch } from "./sessions/session-watch.ts";
import { SessionEntity } from "./sessions/session.entity.ts";
import { createSignInStates } from "./sign-in/sign-in-state.ts";
import { createTotp, type Totp } from "./totp/totp.ts";
import { TotpSecretEntity } from "./totp/totp-secret.entity.ts";
import { IntegrationClientEntity } from "./users/integration-client.entity.ts";
import { RoleGrantEntity } from "./users/role-grant.entity.ts";
import { UserAccountEntity } from "./users/user-account.entity.ts";
import { createUsers, type Users } from "./users/users.ts";

export interface IdentityOptions {
  readonly databaseUrl: string;
  /** Folder of the keys, for the owner of the process only. */
  readonly keysDir: string;
  /** `https://dealer.example`; may be told later by `setPublicUrl`. */
  readonly publicUrl?: string;
  readonly clock: () => Date;
  readonly log: Log;
  /** After which a session without activity is over; 5 minutes by default. */
  readonly idleSeconds?: number;
  /** Whether everybody but demo users must have a second factor. */
  readonly secondFactor: "required" | "optional";
  readonly clients?: readonly ScreenClient[];
  /** How many proxies of ours stand in front, each adding to X-Forwarded-For; 0 by default. */
  readonly proxies?: number;
  readonly poolSize?: number;
}

export interface Identity {
  /** Answers everything below `/identity`; expects the body unread. 503 until the public URL is known. */
  readonly handler: Handler;
  readonly sessions: SessionWatch;
  readonly users: Users;
  /** For a verifier of our own tokens in this process. */
  verifierOptions(): Pick<AccessTokenVerifierOptions, "issuer" | "audience" | "claims"> & {
    readonly keys: JWTVerifyGetKey;
  };
  setPublicUrl(url: string): void;
  /** @throws when the public URL is not known yet */
  issuer(): string;
  /** For what is part of identity but not of every installation, such as demo users. */
  readonly parts: IdentityParts;
  close(): Promise<void>;
}

export interface IdentityParts {
  readonly database: Database;
  readonly keys: Keys;
  readonly hasher: PasswordHasher;
  readonly sessionStore: SessionStore;
  readonly totp: Totp;
}

/** Where identity is mounted. */
const MOUNT = "/identity";
const IDLE_SECONDS = 300;

/** Opens the database, brings it up to date and begins to watch sessions. */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { clock, log, idleSeconds = IDLE_SECONDS } = options;
  const keys = await openKeys(options.keysDir, clock, log);
  const database = await openIdentityDatabase(options);
  const hasher = createPasswordHasher();
  const sessionStore = createSessionStore(database, idleSeconds);
  const artefacts = createArtefacts(database);
  let current: { readonly issuer: string; readonly handler: Handler } | undefined;

  const issuer = (): string => {
    if (current) return current.issuer;
    throw new Error("identity has not been told its public URL");
  };
  const totp = createTotp(database, keys);
  const passkeys = createPasskeys(database, () => new URL(issuer()).origin);
  const users = createUsers({
    database,
    hasher,
    endSessions: async (subject) => void (await sessionStore.endOthers(subject, undefined)),
  });
  const sessions = watchSessions({
    store: sessionStore,
    idleSeconds,
    ownIssuer: () => current?.issuer,
    log,
  });
  const maintenance = startMaintenance(database, artefacts, log);

  /** Everything that depends on the public URL. */
  function mount(publicUrl: string): void {
    const { origin, pathname } = new URL(publicUrl);
    if (pathname !== "/") throw new Error(`the public URL has no path: ${publicUrl}`);
    const issuer = `${origin}${MOUNT}`;
    const clients = options.clients ?? defaultClients;
    const formTargets = originsOf(clients, publicUrl);
    const common = { issuer, database, log, keys, users, artefacts, formTargets };
    let mounted: MountedProvider | undefined;
    // The provider takes its keys when it is made.
    keys.onChange(() => (mounted = undefined));
    const handler = createHandler({
      ...common,
      mounted: () =>
        (mounted ??= createProvider({ ...common, publicUrl, clients, sessions: sessionStore })),
      hasher,
      lockOut: createLockOut(database),
      totp,
      passkeys,
      factors: createFactors(database, totp, passkeys),
      sessions: sessionStore,
      states: createSignInStates(artefacts),
      secondFactor: options.secondFactor,
      clock,
      proxies: options.proxies ?? 0,
    });
    current = { issuer, handler };
  }

  if (options.publicUrl !== undefined) mount(options.publicUrl);
  return {
    handler(req, res) {
      if (current) current.handler(req, res);
      else res.writeHead(503).end();
    },
    sessions,
    users,
    verifierOptions: () => ({
      issuer: issuer(),
      audience: GRAPH_AUDIENCE,
      claims: "OWN",
      keys: keys.find,
    }),
    setPublicUrl: mount,
    issuer,
    parts: { database, keys, hasher, sessionStore, totp },
    async close() {
      await sessions.close();
      await maintenance.stop();
      keys.close();
      await database.close();
    },
  };
}

async function openIdentityDatabase({ databaseUrl, poolSize }: IdentityOptions): Promise<Database> {
  const database = await openDatabase({
    name: "identity",
    url: databaseUrl,
    entities: [
      UserAccountEntity,
      IntegrationClientEntity,
      RoleGrantEntity,
      TotpSecretEntity,
      PasskeyEntity,
      RecoveryCodeEntity,
      SessionEntity,
      ArtefactEntity,
      SecurityEventEntity,
    ],
    migrations: [CreateIdentityTables1700000700000],
    ...(poolSize === undefined ? {} : { poolSize }),
  });
  await database.migrate();
  return database;
}

function originsOf(clients: readonly ScreenClient[], publicUrl: string): string[] {
  const uris = clients.flatMap(({ redirectUris, postLogoutRedirectUris }) => [
    ...redirectUris,
    ...postLogoutRedirectUris,
  ]);
  return [...new Set(uris.map((uri) => new URL(uri, publicUrl).origin))];
}
