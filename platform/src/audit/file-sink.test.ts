import assert from "node:assert/strict";
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { createTestLog, type TestLog } from "../testing/test-log.ts";
import { openCheckpoint } from "./checkpoint.ts";
import { createFileSink } from "./file-sink.ts";
import { parseVerifierKey, signingKey } from "./note-keys.ts";
import type { Witness } from "./witness.ts";

const key = signingKey("forecourt/test/file", "cosignature/v1", Buffer.alloc(32, 7));
const now = new Date("2026-11-21T08:00:00Z");

let dir = "";
let files = 0;
let log: TestLog;

before(async () => {
  dir = await mkdtemp(join(tmpdir(), "forecourt-sink-"));
  log = await createTestLog("forecourt/test/vehicle", 700);
});
after(() => rm(dir, { recursive: true }));

function newFile(): string {
  files += 1;
  return join(dir, `${files}.notes`);
}

function sinkAt(file: string): Witness {
  return createFileSink(file, key, () => now);
}

async function show(sink: Witness, shown: TestLog, size: number) {
  return sink.cosign(await shown.note(size), { size }, shown.proofTo(size));
}

/** Sizes of the notes that can be read, in their order. */
async function sizesIn(file: string): Promise<number[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  const keys = [parseVerifierKey(log.vkey), key.verifier];
  return lines
    .filter((line) => line.endsWith('"'))
    .map((line) => openCheckpoint(JSON.parse(line), keys).checkpoint.size);
}

describe("a file as a witness", () => {
  test("keeps each checkpoint with the signatures of log and file, at the time of its clock", async () => {
    const file = newFile();
    await show(sinkAt(file), log, 10);
    await show(sinkAt(file), log, 300);
    await show(sinkAt(file), log, 300);

    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    const keys = [parseVerifierKey(log.vkey), key.verifier];
    const opened = lines.map((line) => openCheckpoint(JSON.parse(line), keys));
    assert.deepEqual(
      opened.map(({ checkpoint }) => checkpoint.size),
      [10, 300],
    );
    assert.deepEqual(opened[1]?.witnesses, [{ key: key.verifier, at: now }]);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  test("finds that the log was set back or rewritten, and keeps nothing of it", async () => {
    const file = newFile();
    const fork = await log.forkedAt(100);
    await show(sinkAt(file), log, 300);

    await assert.rejects(show(sinkAt(file), log, 200), { code: "LOG_SET_BACK" });
    await assert.rejects(show(sinkAt(file), fork, 300), { code: "WITNESS_REFUSES" });
    await assert.rejects(show(sinkAt(file), fork, 400), { code: "WITNESS_REFUSES" });
    assert.deepEqual(await sizesIn(file), [300]);
    await show(sinkAt(file), log, 400);
  });

  test("goes on after any number of lines that were torn, and never from what they say", async () => {
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.array(cut, { maxLength: 6 }), async (sizes, cuts) => {
        const file = newFile();
        const whole: number[] = [];
        for (const [index, size] of sizes.toSorted((one, other) => one - other).entries()) {
          const before = (await stat(file).catch(() => undefined))?.size ?? 0;
          await show(sinkAt(file), log, size);
          const written = (await stat(file)).size - before;
          const torn = Math.ceil(written * (cuts[index] ?? 0));
          await truncate(file, before + written - torn);
          if (torn === 0) whole.push(size);
        }
        await show(sinkAt(file), log, 700);
        const expected = whole.includes(700) ? whole : [...whole, 700];
        assert.deepEqual(await sizesIn(file), expected);
      }),
      { numRuns: 30 },
    );
  });

  test("does not go on from a last line that is damaged, of another key or of another log", async () => {
    const file = newFile();
    await show(sinkAt(file), log, 10);
    const other = await createTestLog("forecourt/test/deal", 20);
    const stranger = signingKey("forecourt/test/file", "cosignature/v1", Buffer.alloc(32, 8));

    await assert.rejects(show(sinkAt(file), other, 20), { code: "WITNESS_MISMATCH" });
    const strange = createFileSink(file, stranger, () => now);
    await assert.rejects(show(strange, log, 20), { code: "WITNESS_DAMAGED" });
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("\\n10\\n", "\\n11\\n"));
    await assert.rejects(show(sinkAt(file), log, 20), { code: "WITNESS_DAMAGED" });
    await appendFile(file, "\n");
    await assert.rejects(show(sinkAt(file), log, 20), { code: "WITNESS_DAMAGED" });
  });

  test("reads only the end of a file, and refuses one whose end holds no line", async () => {
    const file = newFile();
    await show(sinkAt(file), log, 10);
    const line = await readFile(file, "utf8");
    await writeFile(file, `${"x".repeat(400_000)}\n${line}`);
    await show(sinkAt(file), log, 20);

    await appendFile(file, "x".repeat(400_000));
    await assert.rejects(show(sinkAt(file), log, 30), { code: "WITNESS_DAMAGED" });
  });

  test("takes one checkpoint after another, also when they are brought at once", async () => {
    const file = newFile();
    const sink = sinkAt(file);
    await Promise.all([10, 20, 30, 40].map((size) => show(sink, log, size)));

    assert.deepEqual(await sizesIn(file), [10, 20, 30, 40]);
  });

  test("is away where it cannot write", async () => {
    const file = newFile();
    await mkdir(file);

    await assert.rejects(show(sinkAt(file), log, 10), { code: "WITNESS_AWAY" });
    await assert.rejects(show(sinkAt(join(dir, "gone/notes")), log, 10), { code: "WITNESS_AWAY" });
  });

  test("passes on why there is no proof", async () => {
    const failed = new Error("the database is away");
    const shown = sinkAt(newFile()).cosign(await log.note(10), { size: 10 }, async () => {
      throw failed;
    });
    await assert.rejects(shown, failed);
  });
});
