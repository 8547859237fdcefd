import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";

/** `node identity/test/browser/run.ts`: the pages in a real browser; "skipped" where there is none. */
const CHROMIUM = "/usr/bin/chromium";

async function main(): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), "forecourt-browser-"));
  const postgres = await startEmbeddedPostgres({
    dataDir: join(dir, "postgres"),
    settings: { fsync: "off" },
  });
  try {
    const proof = join(import.meta.dirname, "browser-proof.ts");
    const child = spawn(process.execPath, ["--test", "--test-force-exit", proof], {
      stdio: "inherit",
      env: { ...process.env, CHROMIUM, FORECOURT_TEST_POSTGRES: postgres.superuserUrl },
    });
    const [code] = await once(child, "exit");
    return typeof code === "number" ? code : 1;
  } finally {
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

if (!existsSync(CHROMIUM)) {
  await promisify(execFile)("apt-get", ["install", "-y", "chromium"]).catch(() => undefined);
}
if (existsSync(CHROMIUM)) process.exitCode = await main();
else console.log("skipped: there is no Chromium");
