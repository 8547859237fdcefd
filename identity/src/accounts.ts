import { openDatabase, type Database } from "@forecourt/platform/database";
import type { Log } from "@forecourt/platform/log";
import { encodeId } from "@forecourt/platform/type-id";
import { CreateIdentityTables1700000700000 } from "../migrations/1700000700000-create-identity-tables.ts";
import { MarkDemoClients1700000700001 } from "../migrations/1700000700001-mark-demo-clients.ts";
import { openKeys, type Keys } from "./keys/keys.ts";
import { PasskeyEntity } from "./passkeys/passkey.entity.ts";
import { createPasswordHasher, type PasswordHasher } from "./password/password-hash.ts";
import { ArtefactEntity } from "./provider/artefact.entity.ts";
import { RecoveryCodeEntity } from "./recovery-codes/recovery-code.entity.ts";
import { SecurityEventEntity } from "./security-events/security-event.entity.ts";
import { createSessionStore, type SessionStore } from "./sessions/session-store.ts";
import { SessionEntity } from "./sessions/session.entity.ts";
import { createTotp, type Totp } from "./totp/totp.ts";
import { TotpSecretEntity } from "./totp/totp-secret.entity.ts";
import { IntegrationClientEntity } from "./users/integration-client.entity.ts";
import { RoleGrantEntity } from "./users/role-grant.entity.ts";
import { UserAccountEntity } from "./users/user-account.entity.ts";
import { createUsers, type Users } from "./users/users.ts";

export interface AccountsOptions {
  readonly databaseUrl: string;
  /** Folder of the keys, for the owner of the process only. */
  readonly keysDir: string;
  /** Whether the demo's users and client, whose secrets are public, exist; they do not by default. */
  readonly demo?: boolean;
  readonly clock: () => Date;
  readonly log: Log;
  /** After which a session without activity is over; 5 minutes by default. */
  readonly idleSeconds?: number;
  readonly poolSize?: number;
}

/** Who may sign in, and the keys: as much of identity as a command needs. Nothing runs by itself. */
export interface Accounts {
  readonly database: Database;
  readonly keys: Keys;
  readonly hasher: PasswordHasher;
  readonly sessionStore: SessionStore;
  readonly totp: Totp;
  readonly users: Users;
  readonly demo: boolean;
  close(): Promise<void>;
}

export const IDLE_SECONDS = 300;

/** Opens the database and brings it up to date. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { clock, log, idleSeconds = IDLE_SECONDS, demo = false } = options;
  const keys = await openKeys(options.keysDir, clock, log);
  const database = await openIdentityDatabase(options);
  const hasher = createPasswordHasher();
  const barred = new Set(demo ? [] : await demoSubjects(database));
  const sessionStore = createSessionStore(database, idleSeconds, barred);
  return {
    database,
    keys,
    hasher,
    sessionStore,
    totp: createTotp(database, keys),
    users: createUsers({
      database,
      hasher,
      demo,
      endSessions: (subject) => sessionStore.endAll([subject]),
    }),
    demo,
    async close() {
      keys.close();
      await database.close();
    },
  };
}

/** Every demo user that ever was. */
export async function demoSubjects({ read }: Database): Promise<string[]> {
  const users = await read<{ id: string }>("SELECT id FROM user_account WHERE demo");
  return users.map(({ id }) => encodeId("usr", id));
}

async function openIdentityDatabase({ databaseUrl, poolSize }: AccountsOptions): Promise<Database> {
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
    migrations: [CreateIdentityTables1700000700000, MarkDemoClients1700000700001],
    ...(poolSize === undefined ? {} : { poolSize }),
  });
  await database.migrate();
  return database;
}
