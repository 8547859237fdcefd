import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface WitnessProcess {
  readonly url: string;
  /** The last of what it has said on stderr. */
  said(): string;
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<number | null>;
}

const main = join(import.meta.dirname, "../src/main.ts");

/** Runs the program to its end. */
export async function runWitness(
  ...args: readonly string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  await once(child, "close");
  return { code: child.exitCode, ...said };
}

/** Starts the program and waits until it listens. @throws with what it said when it ends instead */
export async function startWitness(dir: string, vkeys: readonly string[]): Promise<WitnessProcess> {
  const args = [main, "--dir", dir, "--port", "0", ...vkeys.flatMap((vkey) => ["--log", vkey])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-10_000)));
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\S+$/.exec(line) ?? [];
    if (url === undefined) continue;
    return {
      url,
      said: () => stderr,
      async kill(signal) {
        child.kill(signal);
        await ended;
        return child.exitCode;
      },
    };
  }
  await ended;
  throw new Error(stderr);
}
