import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * `npm run test:screens [part of a name]`: the dealer's screens in a real browser, on a real server with demo
 * data; "skipped" where there is no browser. Pictures of every screen and state go to `pictures`
 * beside this file, or to the folder of `PICTURES`.
 */
const CHROMIUM = "/usr/bin/chromium";
const root = join(import.meta.dirname, "../..");

async function exitCodeOf(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CHROMIUM },
  });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}

async function main(): Promise<number> {
  const [part = ""] = process.argv.slice(2);
  const journeys = globSync("*.journey.ts", { cwd: import.meta.dirname })
    .toSorted()
    .filter((name) => name.includes(part))
    .map((name) => join(import.meta.dirname, name));
  const built = await exitCodeOf("start/build-screens.ts");
  if (built !== 0) return built;
  // In one process, one after another: a browser, a server and its database are enough for all.
  return exitCodeOf("--test", "--test-force-exit", "--test-isolation=none", ...journeys);
}

if (!existsSync(CHROMIUM)) {
  await promisify(execFile)("apt-get", ["install", "-y", "chromium"]).catch(() => undefined);
}
if (existsSync(CHROMIUM)) process.exitCode = await main();
else console.log("skipped: there is no Chromium");
