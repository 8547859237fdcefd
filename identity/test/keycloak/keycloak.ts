import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { realm } from "./realm.ts";

export const ADMIN = { username: "admin", password: "admin-of-the-proof" };

export interface Keycloak {
  readonly url: string;
  stop(): Promise<void>;
}

const START_MS_MAX = 150_000;
const LINES_KEPT = 40;

/** Starts Keycloak in development mode with the realm, in memory. */
export async function startKeycloak(home: string): Promise<Keycloak> {
  const imports = join(home, "data/import");
  await rm(join(home, "data"), { recursive: true, force: true });
  await mkdir(imports, { recursive: true });
  await writeFile(join(imports, "dealer-realm.json"), JSON.stringify(realm));
  const port = await freePort();
  const child = spawn(
    join(home, "bin/kc.sh"),
    [
      "start-dev",
      "--import-realm",
      "--db=dev-mem",
      `--http-port=${port}`,
      "--http-host=127.0.0.1",
      "--http-management-port=0",
    ],
    {
      // Of its own group, so that the shell and the JVM end together.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        KC_BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
        KC_BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
        JAVA_OPTS_KC_HEAP: "-Xms64m -Xmx640m",
        JAVA_OPTS_APPEND: "-XX:TieredStopAtLevel=1",
      },
    },
  );
  const lines: string[] = [];
  const note = (chunk: Buffer): void => {
    lines.push(...chunk.toString().split("\n"));
    lines.splice(0, lines.length - LINES_KEPT);
  };
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  const exited = once(child, "exit");

  const keycloak: Keycloak = {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      process.kill(-child.pid, "SIGKILL");
      await exited;
    },
  };
  try {
    await answers(`${keycloak.url}/realms/dealer/.well-known/openid-configuration`, () => {
      return child.exitCode === null;
    });
    return keycloak;
  } catch (error) {
    await keycloak.stop();
    throw new Error(`Keycloak does not start:\n${lines.join("\n")}`, { cause: error });
  }
}

async function answers(url: string, isRunning: () => boolean): Promise<void> {
  const deadline = performance.now() + START_MS_MAX;
  while (isRunning() && performance.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("no answer");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
