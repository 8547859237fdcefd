import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";

/**
 * `npm test [-- <files>]`: starts a Postgres of its own, runs the test files against it, two at a time,
 * and prints how many ran. Databases are cloned per file from migrated templates.
 */
const root = join(import.meta.dirname, "..");
const patterns = [
  "{platform,gateway,identity,schema,demo,tests,witness}/**/*.test.ts",
  "subgraphs/**/*.test.ts",
  "web/**/*.test.ts",
];

const dir = await mkdtemp(join(tmpdir(), "forecourt-test-"));
const postgres = await startEmbeddedPostgres({
  dataDir: join(dir, "postgres"),
  // Nothing here outlives the run, so durability buys nothing; the crash run has its own server.
  settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
});
let exitCode = 1;
try {
  const given = process.argv.slice(2);
  const files =
    given.length > 0 ? given : globSync(patterns, { cwd: root, exclude: ["**/node_modules/**"] });
  exitCode = await runTests(files.toSorted());
} finally {
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
process.exit(exitCode);

function runTests(files: readonly string[]): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      "--test",
      "--test-concurrency=2",
      "--test-timeout=120000",
      // A file whose set-up failed would keep its sockets open and hold up the run for ever.
      "--test-force-exit",
      "--disable-warning=ExperimentalWarning",
      ...files,
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        FORECOURT_TEST_POSTGRES: postgres.superuserUrl,
        FORECOURT_TEST_CACHE: join(root, ".cache"),
        NODE_COMPILE_CACHE: join(root, ".cache/compile"),
      },
    },
  );
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}
