import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";
import { keycloakHome, requireJava, Unavailable } from "./distribution.ts";
import { startKeycloak } from "./keycloak.ts";

/**
 * `node identity/test/keycloak/run.ts`: proves on a real Keycloak that tokens of another issuer work. Ends
 * well with "skipped" where Java or Keycloak cannot be had.
 */
const cache = join(import.meta.dirname, "../../../.cache");

async function main(): Promise<number> {
  const home = await keycloakHome(cache);
  const dir = await mkdtemp(join(tmpdir(), "forecourt-keycloak-"));
  const [keycloak, postgres] = await Promise.all([
    startKeycloak(home),
    startEmbeddedPostgres({ dataDir: join(dir, "postgres"), settings: { fsync: "off" } }),
  ]);
  const stopOnSignal = (): void => void keycloak.stop().finally(() => process.exit(130));
  process.once("SIGINT", stopOnSignal).once("SIGTERM", stopOnSignal);
  try {
    const proof = join(import.meta.dirname, "keycloak-proof.ts");
    const child = spawn(process.execPath, ["--test", "--test-force-exit", proof], {
      stdio: "inherit",
      env: {
        ...process.env,
        KEYCLOAK_URL: keycloak.url,
        FORECOURT_TEST_POSTGRES: postgres.superuserUrl,
      },
    });
    const [code] = await once(child, "exit");
    return typeof code === "number" ? code : 1;
  } finally {
    await keycloak.stop();
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

try {
  await requireJava();
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.log(`skipped: ${error.message}`);
}
