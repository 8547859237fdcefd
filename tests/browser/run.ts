import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** `node tests/browser/run.ts`: the explorer in a real browser; "skipped" where there is none. */
const CHROMIUM = "/usr/bin/chromium";

async function main(): Promise<number> {
  const tests = join(import.meta.dirname, "explorer.ts");
  const child = spawn(process.execPath, ["--test", "--test-force-exit", tests], {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM },
  });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}

if (!existsSync(CHROMIUM)) {
  await promisify(execFile)("apt-get", ["install", "-y", "chromium"]).catch(() => undefined);
}
if (existsSync(CHROMIUM)) process.exitCode = await main();
else console.log("skipped: there is no Chromium");
