import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";
import { startAttackedServer, type AttackedServer } from "./attacked-server.ts";
import { analystsDocuments, documents, type Attack } from "./documents.ts";
import { startNeutralClient, type NeutralClient } from "./neutral-client.ts";
import { sieges, type Siege } from "./sieges.ts";
import { socketAttacks } from "./sockets.ts";

/**
 * `npm run test:hostile [-- PART-OF-A-NAME]`: sends what a client should not send to a gateway in a process of
 * its own, and measures its CPU and how a client that does no harm is served meanwhile.
 */
const CPU_MS_MAX = 50;
const ANSWER_MS_MAX = 200;
const MEMORY_MB_MAX = 200;
const SENDS = 5;
const MEASUREMENTS_MAX = 3;
const BURST_MS = 1_000;
const WARM_UP_MS = 5_000;

const wanted = process.argv[2] ?? "";
const faults: string[] = [];
let serial = 0;
let checks = 0;

const dir = await mkdtemp(join(tmpdir(), "forecourt-hostile-"));
const postgres = await startEmbeddedPostgres({
  dataDir: join(dir, "postgres"),
  settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
});
process.env.FORECOURT_TEST_POSTGRES = postgres.superuserUrl;
process.env.FORECOURT_TEST_CACHE ??= join(import.meta.dirname, "../../.cache");
try {
  const server = await startAttackedServer();
  const neutral = startNeutralClient(server);
  try {
    await run(server, neutral);
  } finally {
    neutral.stop();
    await server.stop();
  }
} finally {
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
for (const fault of faults) console.error(`VIOLATION ${fault}`);
console.log(`${checks} checks, ${checks - faults.length} passed, ${faults.length} violations`);
process.exit(faults.length === 0 ? 0 : 1);

async function run(server: AttackedServer, neutral: NeutralClient): Promise<void> {
  const isWanted = ({ name }: { name: string }): boolean => name.includes(wanted);
  await calm(neutral);
  console.log(await calm(neutral));
  for (const attack of [...documents, ...analystsDocuments, ...socketAttacks].filter(isWanted)) {
    console.log(await assault(server, neutral, attack));
  }
  for (const siege of sieges.filter(isWanted)) console.log(await besiege(server, neutral, siege));
}

async function calm(neutral: NeutralClient): Promise<string> {
  neutral.begin();
  await pause(WARM_UP_MS);
  const { requests, longestMs } = await neutral.end();
  return line("nothing", `neutral client ${longestMs.toFixed(0)} ms at most of ${requests}`);
}

/** The CPU of one request, then a second of them under the eyes of the neutral client. */
async function assault(
  server: AttackedServer,
  neutral: NeutralClient,
  attack: Attack,
): Promise<string> {
  const { name, code } = attack;
  const costs: number[] = [];
  for (let send = 0; send < SENDS; send += 1) {
    const before = await server.usage();
    const codes = await attack.send(server, (serial += 1));
    const after = await server.usage();
    costs.push(after.cpuMs - before.cpuMs);
    if (send === 0) requireCode(name, codes, code);
  }
  const cpuMs = median(costs);
  require(cpuMs <
    CPU_MS_MAX, `${name}: ${cpuMs.toFixed(0)} ms of CPU, below ${CPU_MS_MAX} allowed`);

  const served = await requireService(name, server, neutral, async () => {
    const until = performance.now() + BURST_MS;
    while (performance.now() < until) await attack.send(server, (serial += 1));
  });
  return line(name, code ?? "answered", `${cpuMs.toFixed(1)} ms CPU`, served);
}

async function besiege(
  server: AttackedServer,
  neutral: NeutralClient,
  { name, code, run: begin }: Siege,
): Promise<string> {
  const before = await server.usage();
  const served = await requireService(name, server, neutral, async () => {
    requireCode(name, await begin(server), code);
  });
  const after = await server.usage();
  const memoryMb = after.memoryMb - before.memoryMb;
  require(memoryMb < MEMORY_MB_MAX, `${name}: ${memoryMb.toFixed(0)} MB more memory`);
  const cpuMs = after.cpuMs - before.cpuMs;
  return line(
    name,
    code ?? "answered",
    `${cpuMs.toFixed(0)} ms CPU`,
    `${memoryMb.toFixed(0)} MB`,
    served,
  );
}

/**
 * How the neutral client is served meanwhile. A wait that is the machine's fault does not come again: a longer
 * one is measured anew, and every wait is printed.
 */
async function requireService(
  name: string,
  server: AttackedServer,
  neutral: NeutralClient,
  attack: () => Promise<void>,
): Promise<string> {
  const waits: number[] = [];
  let asked = 0;
  do {
    neutral.begin();
    await attack();
    const { requests, failures, longestMs } = await neutral.end();
    require(server.end() === undefined, `${name}: the server ended with ${server.end()}`);
    require(failures === 0, `${name}: ${failures} requests of the neutral client failed`);
    waits.push(longestMs);
    asked += requests;
  } while (Math.min(...waits) > ANSWER_MS_MAX && waits.length < MEASUREMENTS_MAX);
  const told = waits.map((ms) => ms.toFixed(0)).join(", then ");
  require(Math.min(...waits) <=
    ANSWER_MS_MAX, `${name}: the neutral client waited ${told} ms, ${ANSWER_MS_MAX} allowed`);
  return `neutral client ${told} ms at most of ${asked}`;
}

function requireCode(name: string, codes: readonly string[], code: string | undefined): void {
  const told = [...new Set(codes)].join(", ") || "answered";
  require(told === (code ?? "answered"), `${name}: ${told} instead of ${code ?? "an answer"}`);
}

function require(holds: boolean, fault: string): void {
  checks += 1;
  if (!holds) faults.push(fault);
}

function line(name: string, ...figures: readonly string[]): string {
  return `${name.padEnd(66)} ${figures.map((figure) => figure.padEnd(30)).join("")}`.trimEnd();
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
