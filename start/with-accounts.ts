import { join } from "node:path";
import { openAccounts, type Accounts } from "@forecourt/identity/accounts";
import { issuerAt } from "@forecourt/identity/identity";
import { createLog } from "@forecourt/platform/log";
import { Unusable } from "@forecourt/platform/config";
import { joinDatabase, NotRunning } from "./databases.ts";
import { hasDemoAccounts } from "./identity.ts";
import { publicUrlOf, readStartSettings } from "./settings.ts";

/**
 * Runs a command on the accounts of an installation beside its server, which alone watches sessions and tidies
 * up.
 * @param run is told our issuer beside the accounts
 * @throws NotRunning
 */
export async function withAccounts<Result>(
  run: (accounts: Accounts, issuer: string) => Promise<Result>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const settings = readStartSettings({ ...environment, LOG_LEVEL: "error" });
  const log = createLog("identity", settings.logLevel);
  const accounts = await openAccounts({
    databaseUrl: await joinDatabase("identity", settings),
    keysDir: join(settings.dataDir, "keys"),
    demo: hasDemoAccounts(settings),
    clock: () => new Date(),
    log,
    idleSeconds: settings.idleSeconds,
    poolSize: 2,
  });
  const publicUrl = publicUrlOf(settings, settings.port);
  try {
    return await run(accounts, issuerAt(publicUrl));
  } finally {
    await accounts.close();
  }
}

/** As `withAccounts`, for a command: what an operator has to know is said without a stack. */
export async function exitCodeOf(
  run: (accounts: Accounts, issuer: string) => Promise<number>,
): Promise<number> {
  try {
    return await withAccounts(run);
  } catch (error) {
    if (!(error instanceof NotRunning || error instanceof Unusable)) throw error;
    console.error(error.message);
    return 1;
  }
}
