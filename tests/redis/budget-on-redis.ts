import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * `node tests/redis/budget-on-redis.ts`: the cost buckets on a real Redis server. On Debian it is installed
 * when it is missing; `npm test` runs the same tests where it is there and skips them elsewhere.
 */
const PROGRAM = "redis-server";
const INSTALLER = "apt-get";
const root = join(import.meta.dirname, "../..");

if (!redisIsInstalled() && !installRedis()) {
  console.log("skipped: redis-server is not installed and cannot be had");
} else {
  const { status } = spawnSync(
    process.execPath,
    ["--test", "--test-timeout=120000", "gateway/test/cost-redis-budget.test.ts"],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}

function redisIsInstalled(): boolean {
  return spawnSync(PROGRAM, ["--version"]).status === 0;
}

function installRedis(): boolean {
  // At runlevel 1 the package does not start a server of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = (...args: string[]): boolean =>
    spawnSync(INSTALLER, ["-q", "-y", ...args], { env, stdio: "ignore", timeout: 300_000 })
      .status === 0;
  return apt("update") && apt("install", "--no-install-recommends", PROGRAM) && redisIsInstalled();
}
