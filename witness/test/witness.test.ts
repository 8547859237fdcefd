import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openCheckpoint } from "@forecourt/platform/audit/checkpoint";
import { parseVerifierKey } from "@forecourt/platform/audit/note-keys";
import { createTestLog, type TestLog } from "@forecourt/platform/testing/test-log";
import { runWitness, startWitness, type WitnessProcess } from "./witness-process.ts";

const ORIGINS = [
  "first",
  "second",
  "replayed",
  "forked",
  "rewritten",
  "refused",
  "fork-late",
  "raced",
] as const;
type Origin = (typeof ORIGINS)[number];

let dir = "";
let vkey = "";
let witness: WitnessProcess;
const logs = new Map<Origin, TestLog>();

before(async () => {
  dir = await mkdtemp(join(tmpdir(), "forecourt-witness-"));
  vkey = (await runWitness("key", "--dir", dir)).stdout.trim();
  for (const name of ORIGINS) logs.set(name, await createTestLog(`forecourt/test/${name}`, 700));
  witness = await startWitness(dir, vkeysOfLogs());
});

after(async () => {
  await witness.kill("SIGTERM");
  await rm(dir, { recursive: true });
});

function vkeysOfLogs(): string[] {
  return [...logs.values()].map((log) => log.vkey);
}

function logOf(origin: Origin): TestLog {
  const log = logs.get(origin);
  assert.ok(log);
  return log;
}

async function bodyOf(log: TestLog, old: number, size: number): Promise<string> {
  const proof = old < size ? await log.proofTo(size)(old) : [];
  return `old ${old}\n${linesOf(proof)}\n${await log.note(size)}`;
}

function linesOf(proof: readonly Buffer[]): string {
  return proof.map((hash) => `${hash.toString("base64")}\n`).join("");
}

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
}

async function post(body: RequestInit["body"] & {}): Promise<Answer> {
  const response = await fetch(`${witness.url}/add-checkpoint`, { method: "POST", body });
  const type = response.headers.get("content-type");
  return { status: response.status, type, body: await response.text() };
}

async function submit(log: TestLog, old: number, size: number): Promise<Answer> {
  return post(await bodyOf(log, old, size));
}

async function heldOf(origin: Origin): Promise<string> {
  const asked = encodeURIComponent(`forecourt/test/${origin}`);
  return (await fetch(`${witness.url}/checkpoint?origin=${asked}`)).text();
}

async function alarmsOf(
  origin: Origin,
): Promise<{ kind: string; held: string; offered: string }[]> {
  const lines = (await readFile(join(dir, "alarms.jsonl"), "utf8")).trimEnd().split("\n");
  const alarms = lines.map((line) => JSON.parse(line));
  return alarms.filter((alarm) => alarm.origin === `forecourt/test/${origin}`);
}

describe("a witness", () => {
  test("cosigns a first checkpoint and what continues it, and shows the last", async () => {
    const log = logOf("first");
    const first = await submit(log, 0, 5);
    const second = await submit(log, 5, 600);

    assert.deepEqual([first.status, second.status], [200, 200]);
    const keys = [log.vkey, vkey].map(parseVerifierKey);
    const opened = openCheckpoint((await log.note(600)) + second.body, keys);
    assert.equal(opened.witnesses.length, 1);
    const held = openCheckpoint(await heldOf("first"), keys);
    assert.deepEqual(held.checkpoint, { origin: "forecourt/test/first", ...(await log.head(600)) });
    assert.equal(held.witnesses.length, 1);
  });

  test("cosigns the same checkpoint again", async () => {
    const log = logOf("second");
    await submit(log, 0, 300);

    assert.equal((await submit(log, 300, 300)).status, 200);
  });

  test("tells the size it holds to a log that is mistaken, and to one that was set back", async () => {
    const log = logOf("replayed");
    await submit(log, 0, 100);
    await submit(log, 100, 400);

    const mistaken = await submit(log, 100, 500);
    const setBack = await submit(log, 100, 200);

    const told = { status: 409, type: "text/x.tlog.size", body: "400\n" };
    assert.deepEqual([mistaken, setBack], [told, told]);
    assert.match(await heldOf("replayed"), /^forecourt\/test\/replayed\n400\n/);
  });

  test("raises an alarm with both notes when a log signs two trees of one size", async () => {
    const log = logOf("forked");
    const fork = await log.forkedAt(50);
    await submit(log, 0, 100);

    const answers = [await submit(fork, 100, 100), await submit(fork, 0, 100)];

    assert.deepEqual(
      answers.map(({ status, body }) => [status, body]),
      [
        [409, "100\n"],
        [409, "100\n"],
      ],
    );
    const [alarm, ...more] = await alarmsOf("forked");
    assert.equal(alarm?.kind, "OTHER_ROOT");
    assert.equal(alarm.held, await heldOf("forked"));
    assert.equal(alarm.offered, await fork.note(100));
    assert.deepEqual(more, []);
    assert.match(witness.said(), /^ALARM OTHER_ROOT: forecourt\/test\/forked/m);
  });

  test("refuses a tree that was rewritten and has grown, and raises an alarm", async () => {
    const log = logOf("rewritten");
    const fork = await log.forkedAt(50);
    await submit(log, 0, 100);

    assert.equal((await submit(fork, 100, 200)).status, 422);
    const alarms = await alarmsOf("rewritten");
    assert.deepEqual(
      alarms.map(({ kind }) => kind),
      ["PROOF_WRONG"],
    );
    assert.equal((await submit(log, 100, 200)).status, 200, "the true log goes on");
  });

  test("does not notice a fork behind what it has seen until the fork has grown past it", async () => {
    const log = logOf("fork-late");
    const fork = await log.forkedAt(50);
    await submit(log, 0, 100);

    assert.equal((await submit(fork, 0, 80)).body, "100\n");
    assert.equal((await submit(fork, 100, 101)).status, 422);
  });

  test("cosigns one of many that continue the same size at the same moment", async () => {
    const log = logOf("raced");
    await submit(log, 0, 10);

    const answers = await Promise.all([20, 30, 40, 50, 60].map((size) => submit(log, 10, size)));

    const taken = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 409);
    assert.deepEqual([taken.length, refused.length], [1, 4]);
  });

  test("answers 404 to an unknown log and 403 to one that signs with an unknown key", async () => {
    const unknown = await createTestLog("forecourt/test/unknown", 10);
    const log = logOf("refused");
    const body = await bodyOf(log, 0, 10);
    const foreign = (await unknown.note(10)).split("\n\n")[1] ?? "";
    const forged = body.replace(/— .*\n/, foreign);

    assert.equal((await submit(unknown, 0, 10)).status, 404);
    assert.equal((await post(forged)).status, 403);
    const spoiled = body.replace(/(— \S+ \S{20})(.)/, (_, start: string, one: string) => {
      return start + (one === "A" ? "B" : "A");
    });
    assert.equal((await post(spoiled)).status, 403);
    assert.equal(await heldOf("refused"), "no checkpoint of this log was seen\n");
  });

  test("answers 400 to what is no request", async () => {
    const note = await logOf("refused").note(10);
    const hash = `${Buffer.alloc(32).toString("base64")}\n`;
    const bodies = [
      "",
      note,
      `old 0\n${note}`,
      `old -1\n\n${note}`,
      `old 00\n\n${note}`,
      `old 9999999999999999\n\n${note}`,
      `old 11\n\n${note}`,
      `old 0\r\n\n${note}`,
      `old 0\nshort\n\n${note}`,
      `old 0\n${hash.repeat(64)}\n${note}`,
      `old 0\n\n${note.replace("\n10\n", "\n010\n")}`,
      `old 0\n\n${note.trimEnd()}`,
      Buffer.from(`old 0\n\n${note}`).fill(0xff, 10, 12),
    ];
    for (const body of bodies) assert.equal((await post(body)).status, 400, String(body));
  });

  test("answers 422 to a proof where nothing was seen, and makes no noise about it", async () => {
    const hash = `${Buffer.alloc(32).toString("base64")}\n`;
    const note = await logOf("refused").note(10);

    assert.equal((await post(`old 0\n${hash}\n${note}`)).status, 422);
    assert.deepEqual(await alarmsOf("refused"), []);
  });

  test("takes no body of more than 64 KiB, whether its length is told or not", async () => {
    for (const headers of [{ "content-length": 65 * 1_024 }, {}]) {
      const endless = request(`${witness.url}/add-checkpoint`, { method: "POST", headers });
      endless.on("error", () => undefined).write("x".repeat(64 * 1_024 + 1));
      const [{ statusCode }] = await once(endless, "response");
      endless.destroy();
      assert.equal(statusCode, 413);
    }
    assert.equal((await fetch(`${witness.url}/healthz`)).status, 200);
  });

  test("lets nobody else work in its folder", async () => {
    await assert.rejects(startWitness(dir, vkeysOfLogs()), /another witness is at work/);
  });
});

describe("the program", () => {
  test("keeps its key, and shows it while it runs", async () => {
    assert.equal((await runWitness("key", "--dir", dir)).stdout.trim(), vkey);
  });

  test("does not begin anew by itself", async () => {
    const empty = await mkdtemp(join(dir, "empty-"));
    await assert.rejects(startWitness(empty, vkeysOfLogs()), /there is no witness in/);
  });

  test("does not start from a state that is damaged, and makes no other key for it", async () => {
    const damaged = join(dir, "damaged");
    await runWitness("key", "--dir", damaged);
    await writeFile(join(damaged, "state"), "forecourt witness v1\n");

    await assert.rejects(startWitness(damaged, vkeysOfLogs()), /is damaged/);
    const { code, stderr } = await runWitness("key", "--dir", damaged);
    assert.equal(code, 1);
    assert.match(stderr, /is damaged/);
  });

  test("tells its usage to whom it does not understand", async () => {
    const { code, stderr } = await runWitness("--dir", dir, "--port", "x", "--log", vkey);
    assert.equal(code, 2);
    assert.match(stderr, /^npm run witness/);
  });

  test("trusts no witness as a log", async () => {
    const { code, stderr } = await runWitness("--dir", dir, "--port", "0", "--log", vkey);
    assert.equal(code, 1);
    assert.match(stderr, /is the key of a witness, not of a log/);
  });
});
