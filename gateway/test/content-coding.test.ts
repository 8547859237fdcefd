import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { createCompressor, type ContentCoding } from "../src/content-coding.ts";

/** Compresses by a name before the content, and fails as often as it is told. */
function failing(faults: Partial<Record<ContentCoding, number>>) {
  return async (content: Buffer, coding: ContentCoding): Promise<Buffer> => {
    await Promise.resolve();
    const left = faults[coding] ?? 0;
    faults[coding] = left - 1;
    if (left > 0) throw new Error("out of memory");
    return Buffer.from(`${coding} ${content.toString()}`);
  };
}

describe("content that is sent often", () => {
  test("goes zipped when its best coding fails, and the next content has its own", async () => {
    const coded = createCompressor(failing({ br: 1 }));
    const [first, second] = [coded(Buffer.from("a")), coded(Buffer.from("b"))];
    await first.bodyFor("br, gzip");
    await second.bodyFor("br, gzip");
    await setImmediate();
    assert.equal((await first.bodyFor("br, gzip")).coding, "gzip");
    assert.equal((await second.bodyFor("br, gzip")).coding, "br");
  });

  test("goes as it is when it cannot be zipped, and is zipped by the next request", async () => {
    const content = createCompressor(failing({ gzip: 1 }))(Buffer.from("a"));
    const plain = await content.bodyFor("gzip");
    assert.deepEqual([plain.coding, plain.body.toString()], ["identity", "a"]);
    assert.equal((await content.bodyFor("gzip")).body.toString(), "gzip a");
  });
});
