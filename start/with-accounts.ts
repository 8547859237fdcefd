import { join } from "node:path";
import { openAccounts, type Accounts } from "@forecourt/identity/accounts";
import { issuerAt } from "@forecourt/identity/identity";
import { createLog } from "@forecourt/platform/log";
import { openDatabases } from "./databases.ts";
import { hasDemoAccounts } from "./identity.ts";
import { readStartSettings } from "./settings.ts";

/**
 * Runs a command on the accounts of this installation, whether or not its server is up; the server alone
 * watches sessions and tidies up.
 * @param run is told our issuer beside the accounts
 */
export async function withAccounts<Result>(
  run: (accounts: Accounts, issuer: string) => Promise<Result>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const settings = readStartSettings({ ...environment, LOG_LEVEL: "error" });
  const log = createLog("identity", settings.logLevel);
  const databases = await openDatabases(["identity"], settings, log);
  try {
    const accounts = await openAccounts({
      databaseUrl: databases.urlOf("identity"),
      keysDir: join(settings.dataDir, "keys"),
      demo: hasDemoAccounts(settings),
      clock: () => new Date(),
      log,
      idleSeconds: settings.idleSeconds,
      poolSize: 2,
    });
    const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
    try {
      return await run(accounts, issuerAt(publicUrl));
    } finally {
      await accounts.close();
    }
  } finally {
    await databases.stop();
  }
}
