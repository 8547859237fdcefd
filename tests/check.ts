import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `npm run check`: everything about the code that needs no running program. Every step runs; one answer. */
const root = join(import.meta.dirname, "..");

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["formatted", "prettier", "--check", "--log-level=warn", "."],
  ["types", "tsc", "-p", "."],
  ["types of the screens", "tsc", "-p", "web/dealer"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings", "--quiet"],
  ["layers", "depcruise", "--output-type=err", ...sources()],
  ["nothing unused", "knip", "--no-progress"],
  ["generated is fresh", process.execPath, "codegen.ts", "--check"],
  ["texts are translated", process.execPath, "web/dealer/catalogs.ts", "--check"],
];

function sources(): string[] {
  return [
    "start.ts",
    "codegen.ts",
    "start",
    "schema",
    "platform",
    "subgraphs",
    "gateway",
    "identity",
    "demo",
    "witness",
    "tests",
    "web",
  ];
}

const failed: string[] = [];
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`);
}

const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
if (/"resolved": "https?:/.test(lockfile)) {
  failed.push("lockfile");
  console.log("FAILED lockfile: it names a registry host; run `npm run lock`");
}

console.log(`${steps.length + 1 - failed.length} of ${steps.length + 1} checks passed`);
process.exitCode = failed.length === 0 ? 0 : 1;
