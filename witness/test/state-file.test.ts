import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { createTestLog } from "@forecourt/platform/testing/test-log";
import { newState, readState, writeState } from "../src/state-file.ts";

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "forecourt-witness-"));
});
after(() => rm(dir, { recursive: true }));

async function stateOfTwoLogs() {
  const held = new Map<string, string>();
  for (const origin of ["forecourt/test/one", "__proto__"]) {
    held.set(origin, await (await createTestLog(origin, 3)).note(3));
  }
  return { ...newState("witness.example/w1"), held };
}

test("what was written is what is read", async () => {
  const file = join(dir, "whole");
  const state = await stateOfTwoLogs();
  await writeState(file, state);

  assert.deepEqual(await readState(file), state);
});

test("a file in which one byte differs, or that ends early, is not read", async () => {
  const file = join(dir, "damaged");
  await writeState(file, await stateOfTwoLogs());
  const bytes = await readFile(file);

  const at = fc.nat({ max: bytes.length - 1 });
  await fc.assert(
    fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, flip, cut) => {
      const damaged = Buffer.from(cut ? bytes.subarray(0, at) : bytes);
      if (!cut) damaged.writeUInt8((bytes[at] ?? 0) ^ flip, at);
      await writeFile(file, damaged);
      await assert.rejects(readState(file), /is damaged/);
    }),
    { numRuns: 300 },
  );
});
