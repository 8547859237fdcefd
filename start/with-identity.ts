import { join } from "node:path";
import { openIdentity, type Identity } from "@forecourt/identity/identity";
import { createLog } from "@forecourt/platform/log";
import { openDatabases } from "./databases.ts";
import { readStartSettings } from "./settings.ts";

/** Runs a command on the identity of this installation, whether or not its server is up. */
export async function withIdentity<Result>(
  run: (identity: Identity) => Promise<Result>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const settings = readStartSettings({ ...environment, LOG_LEVEL: "error" });
  const log = createLog("identity", settings.logLevel);
  const databases = await openDatabases(["identity"], settings, log);
  try {
    const identity = await openIdentity({
      databaseUrl: databases.urlOf("identity"),
      keysDir: join(settings.dataDir, "keys"),
      publicUrl: settings.publicUrl ?? `http://localhost:${settings.port}`,
      clock: () => new Date(),
      log,
      idleSeconds: settings.idleSeconds,
      secondFactor: settings.secondFactor,
      poolSize: 2,
    });
    try {
      return await run(identity);
    } finally {
      await identity.close();
    }
  } finally {
    await databases.stop();
  }
}
