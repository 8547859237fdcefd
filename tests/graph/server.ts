import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Accounts } from "@forecourt/identity/accounts";
import { withAccounts } from "../../start/with-accounts.ts";
import { addOwner, signInAsOwner } from "./owner.ts";

/** `npm start` as an operator runs it, on a data directory and port of its own. */
export interface Server {
  readonly url: string;
  /** Resolves when `/readyz` says 200. */
  start(): Promise<void>;
  /** An access token of an owner of the group, who has just signed in; good for five minutes. */
  ownerToken(): Promise<string>;
  /** Runs a command on its accounts, as an operator does beside the running server. */
  withAccounts<Result>(run: (accounts: Accounts) => Promise<Result>): Promise<Result>;
  /** kill -9 of the process; the embedded Postgres goes with it. */
  kill(): Promise<void>;
  /** SIGTERM, or Ctrl-C by SIGINT, and waits for the end. */
  stop(signal?: "SIGTERM" | "SIGINT"): Promise<void>;
}

const root = join(import.meta.dirname, "../..");
const READY_MS_MAX = 60_000;

/** @param settings environment variables that differ from those of every run */
export async function serverOn(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  async function end(signal: NodeJS.Signals): Promise<void> {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill(signal);
    await ended;
  }

  const own = { DATA_DIR: dataDir, PORT: String(port), DEMO: "off", ...settings };
  const beside: Server["withAccounts"] = (run) => withAccounts(run, own);

  return {
    url,
    async start() {
      child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "start.ts"], {
        cwd: root,
        env: {
          ...process.env,
          SUBGRAPHS: "local",
          // Runs ask for more than a person does.
          BUDGET_FACTOR: "1000",
          // Whoever wants the screens builds them first.
          SCREENS: "off",
          LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "fatal",
          ...own,
        },
        stdio: ["ignore", "ignore", "inherit"],
      });
      await untilReady(url, child);
    },
    async ownerToken() {
      const name = await beside(({ users }) => addOwner(users));
      return signInAsOwner(`http://localhost:${port}`, name);
    },
    withAccounts: beside,
    kill: () => end("SIGKILL"),
    stop: (signal = "SIGTERM") => end(signal),
  };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_MS_MAX;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const status = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(50);
  }
  throw new Error(`not ready after ${READY_MS_MAX} ms`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("the system gave no port")),
      );
    });
  });
}
