import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAccessTokenVerifier } from "@forecourt/platform/access-token";
import { createLog } from "@forecourt/platform/log";
import { createTestDatabase } from "@forecourt/platform/testing/test-database";
import { newId } from "@forecourt/platform/type-id";
import { openAccounts } from "../../src/accounts.ts";
import { openIdentity, type Identity, type IdentityOptions } from "../../src/identity.ts";
import type { NewUser, User } from "../../src/users/users.ts";

export const PASSWORD = "correct horse battery";
export const lakeside = newId();

const log = createLog("test", process.env.TEST_LOG_LEVEL ?? "silent");

/** Identity behind a real HTTP server, on a database and keys of its own. */
export interface IdentityServer {
  readonly identity: Identity;
  readonly publicUrl: string;
  readonly keysDir: string;
  readonly databaseUrl: string;
  /** The whole verified token. */
  verify: ReturnType<typeof createAccessTokenVerifier>["verify"];
  /** A seller at Lakeside, unless said otherwise. */
  addUser(user?: Partial<NewUser>): Promise<User>;
  events(type: string): Promise<{ subject: string | null; client_ip: string | null }[]>;
  close(): Promise<void>;
}

let users = 0;

/**
 * @param options with a database and keys, those of another one, which keeps them
 * @param host by which browsers reach it; passkeys need a name
 */
export async function startIdentity(
  options: Partial<IdentityOptions> = {},
  host = "127.0.0.1",
): Promise<IdentityServer> {
  const isShared = options.databaseUrl !== undefined;
  const keysDir = options.keysDir ?? (await mkdtemp(join(tmpdir(), "forecourt-keys-")));
  const common = {
    keysDir,
    clock: () => new Date(),
    log,
    secondFactor: "optional",
    poolSize: 5,
    // Tests send more than a dealership does.
    requestRate: { burst: 100_000, perSecond: 1 },
  } as const;
  const database = isShared
    ? undefined
    : await createTestDatabase("identity", async (databaseUrl) => {
        const accounts = await openAccounts({ ...common, databaseUrl });
        await accounts.close();
      });
  const databaseUrl = options.databaseUrl ?? database?.url ?? "";
  const identity = await openIdentity({ ...common, ...options, databaseUrl });
  const server = createServer((req, res) => {
    if (req.url?.startsWith("/identity")) identity.handler(req, res);
    else res.writeHead(404).end("not identity");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const publicUrl = `http://${host}:${(server.address() as AddressInfo).port}`;
  identity.setPublicUrl(publicUrl);
  const verifier = createAccessTokenVerifier({ ...identity.verifierOptions(), log });

  return {
    identity,
    publicUrl,
    keysDir,
    databaseUrl,
    verify: verifier.verify,
    addUser(user) {
      users += 1;
      return identity.users.create({
        name: `seller-${users}`,
        displayName: `Seller ${users}`,
        password: PASSWORD,
        grants: [{ role: "SALES", rooftops: [lakeside] }],
        ...user,
      });
    },
    events: (type) =>
      identity.database.read(
        "SELECT subject, client_ip FROM security_event WHERE type = $1 ORDER BY id",
        [type],
      ),
    async close() {
      server.closeAllConnections();
      server.close();
      await identity.close();
      await database?.drop();
      if (!isShared) await rm(keysDir, { recursive: true });
    },
  };
}
