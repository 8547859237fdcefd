import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A way to run PostgreSQL's programs, which refuse to run as root. */
export interface Account {
  /** Executes the command line that follows it, in the same process. */
  readonly wrapper: readonly [string, ...string[]];
  readonly spawnOptions: Partial<Owner>;
  /** Whom the data directory must belong to. */
  readonly owner: Owner;
}

const ROOT: Owner = { uid: 0, gid: 0 };
const NOBODY: Owner = { uid: 65534, gid: 65534 };

/** SIGINT is PostgreSQL's fast shutdown: the kernel sends it when the launcher dies. */
const TIED_TO_LAUNCHER = ["--pdeathsig", "INT"] as const;

/** What PostgreSQL inherits: neither the launcher's PG* variables nor its language. */
export const ENVIRONMENT = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };

/** The ways to run PostgreSQL, best first. `dataOwner` is undefined before the cluster exists. */
export function possibleAccounts(dataOwner: Owner | undefined): Account[] {
  const self = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
  if (self.uid !== 0) {
    return [
      { wrapper: ["setpriv", ...TIED_TO_LAUNCHER], spawnOptions: {}, owner: self },
      { wrapper: ["env"], spawnOptions: {}, owner: self },
    ];
  }
  // Data of an ordinary user stays theirs, so that they can start it themselves again.
  const user = dataOwner === undefined || dataOwner.uid === 0 ? NOBODY : dataOwner;
  const switched: Account[] = [
    { wrapper: switchUser(user), spawnOptions: {}, owner: user },
    { wrapper: ["env"], spawnOptions: user, owner: user },
  ];
  if (user !== NOBODY) return switched;
  return [{ wrapper: userNamespace(NOBODY), spawnOptions: {}, owner: ROOT }, ...switched];
}

/** Root under another name: has root's files and needs no user of its own. */
function userNamespace({ uid, gid }: Owner): [string, ...string[]] {
  const maps = [`--map-user=${uid}`, `--map-group=${gid}`];
  return ["unshare", "--user", ...maps, "setpriv", ...TIED_TO_LAUNCHER];
}

/** Keeps one capability, to pass through directories above the data that only root may enter. */
function switchUser({ uid, gid }: Owner): [string, ...string[]] {
  const user = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  const capability = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return ["setpriv", ...user, ...capability, ...TIED_TO_LAUNCHER];
}

/** Command and arguments for `spawn`. */
export function commandLine(
  { wrapper: [command, ...wrapped] }: Account,
  program: string,
  args: readonly string[],
): [string, string[]] {
  return [command, [...wrapped, program, ...args]];
}

/** Runs a program to its end, rejects with its error output. */
export async function runAs(
  account: Account,
  program: string,
  args: readonly string[],
): Promise<void> {
  await runToEnd(...commandLine(account, program, args), account.spawnOptions);
}

export async function runToEnd(
  command: string,
  args: readonly string[],
  owner: Partial<Owner> = {},
): Promise<void> {
  await promisify(execFile)(command, args, { ...owner, env: ENVIRONMENT, cwd: "/" });
}
