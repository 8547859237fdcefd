import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createClient } from "redis";

/** A Redis server of a test's own, which keeps nothing. */
export interface RedisServer {
  readonly url: string;
  /** Starts it again on the same port after `kill`. */
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Stops answering without closing anything; the result goes on. */
  freeze(): () => void;
  close(): Promise<void>;
}

const PROGRAM = "redis-server";

export const redisIsInstalled = spawnSync(PROGRAM, ["--version"]).status === 0;

export async function openRedisServer(): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), "forecourt-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--dir", dir];
    child = spawn(PROGRAM, settings, { stdio: "ignore" });
    await answering(url);
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    child = undefined;
  }

  await start();
  return {
    url,
    start,
    kill,
    freeze() {
      child?.kill("SIGSTOP");
      return () => child?.kill("SIGCONT");
    },
    async close() {
      await kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("a TCP server has an address");
  return address.port;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const client = createClient({ url, socket: { reconnectStrategy: false } });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.ping();
      return;
    } catch {
      await setTimeout(50);
    } finally {
      if (client.isOpen) client.destroy();
    }
  }
  throw new Error(`no Redis server answers at ${url}`);
}
