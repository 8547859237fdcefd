import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `npm run lock`: updates package-lock.json after a change of dependencies. Hosts of registries are left
 * out, so that the file works with whatever registry a machine uses; integrity hashes stay.
 */
const root = join(import.meta.dirname, "..");
const file = join(root, "package-lock.json");

// With hosts first: npm forgets optional packages of other platforms when it may not write them.
spawnSync("npm", ["install", "--package-lock-only", "--omit-lockfile-registry-resolved=false"], {
  cwd: root,
  stdio: "inherit",
});

interface Lockfile {
  packages: Record<string, { resolved?: string }>;
}
const lockfile = JSON.parse(readFileSync(file, "utf8")) as Lockfile;
for (const entry of Object.values(lockfile.packages)) {
  if (entry.resolved?.startsWith("http")) delete entry.resolved;
}
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
