import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { attackedAt, type Target } from "./target.ts";

export interface Usage {
  /** Since the process began. */
  readonly cpuMs: number;
  readonly memoryMb: number;
}

export interface AttackedServer extends Target {
  usage(): Promise<Usage>;
  /** Why it ended; undefined while it runs. */
  end(): string | undefined;
  stop(): Promise<void>;
}

/** Starts the graph in a child process, on databases of its own. */
export async function startAttackedServer(): Promise<AttackedServer> {
  const child = fork(join(import.meta.dirname, "server.ts"), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const started = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
  const [url] = started as [string];
  return {
    ...attackedAt(url),
    async usage() {
      const answer = once(child, "message");
      child.send("usage");
      const [usage] = (await answer) as [Usage];
      return usage;
    },
    end: () => child.signalCode ?? child.exitCode?.toString(),
    async stop() {
      const gone = once(child, "exit");
      if (child.connected) child.disconnect();
      if (child.exitCode === null) await gone;
    },
  };
}
