import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCompressor, type ContentCoding } from "../src/content-coding.ts";

const ALL = "br, gzip";

/** A compressor that fails in these codings as often as they are named. */
function failingIn(...codings: readonly ContentCoding[]): ReturnType<typeof createCompressor> {
  const faults = [...codings];
  return createCompressor(async (_content, coding) => {
    const fault = faults.indexOf(coding);
    if (fault === -1) return Buffer.from(`by ${coding}`);
    faults.splice(fault, 1);
    throw new Error("no memory");
  });
}

/** Everything that goes on behind an answer has gone on. */
const behind = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("content that cannot be compressed", () => {
  test("is sent as it is, and zipped for the next request", async () => {
    const content = failingIn("gzip")(Buffer.from("page"));
    const first = await content.bodyFor(ALL);
    assert.deepEqual([first.coding, String(first.body)], ["identity", "page"]);
    assert.equal((await content.bodyFor(ALL)).coding, "gzip");
    await behind();
    assert.equal((await content.bodyFor(ALL)).coding, "br");
  });

  test("by brotli stays zipped, and keeps no other from it", async () => {
    const compressed = failingIn("br");
    const one = compressed(Buffer.from("one"));
    const other = compressed(Buffer.from("other"));
    await one.bodyFor(ALL);
    await other.bodyFor(ALL);
    await behind();
    assert.equal((await one.bodyFor(ALL)).coding, "gzip");
    assert.equal((await other.bodyFor(ALL)).coding, "br");
  });
});
