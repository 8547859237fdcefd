import assert from "node:assert/strict";
import { createPublicKey, hash, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parseVerifierKey } from "@forecourt/platform/audit/note-keys";
import { checkProof } from "@forecourt/platform/audit/proof-document";

const docs = join(import.meta.dirname, "../../docs");
const page = readFileSync(join(docs, "record.md"), "utf8");
const text = readFileSync(join(docs, "record-example.json"), "utf8");
const proof = JSON.parse(text);
const keys = page.match(/^ {4}\S+\+[0-9a-f]{8}\+\S+$/gm)?.map((line) => line.trim()) ?? [];

/** By the library alone: what is checked is what the page says in words. */
function sha256(...parts: (string | Buffer)[]): Buffer {
  return hash("sha256", Buffer.concat(parts.map((part) => Buffer.from(part))), "buffer");
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, "base64");
}

function publicKeyOf(verifierKey: string) {
  const raw = bytes(verifierKey.split("+").slice(2).join("+")).subarray(1);
  const key = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), raw]);
  return createPublicKey({ key, format: "der", type: "spki" });
}

describe("the worked example of docs/record.md", () => {
  test("has the numbers that its words lead to", () => {
    const { seq, stream, prev, body, hash: said } = proof.record;
    const bodyHash = sha256(body);
    const place = `{"seq":${seq},"stream":"${stream}","v":1}`;
    const row = sha256(Buffer.of(2), bytes(prev), place, bodyHash);
    const leaf = sha256(Buffer.of(0), row);
    const left = bytes(proof.inclusion[0]);
    const root = sha256(Buffer.of(1), left, leaf);
    const [, size, inCheckpoint = ""] = proof.checkpoint.split("\n");

    assert.deepEqual([size, proof.leafIndex, proof.inclusion.length], ["3", "2", 1]);
    assert.deepEqual(row, bytes(said));
    assert.deepEqual(root, bytes(inCheckpoint));
    assert.equal(Buffer.byteLength(body), 456);
    const told = page.match(/`[0-9a-f]{64}`/g);
    assert.deepEqual(
      told,
      [bodyHash, bytes(prev), row, leaf, left, root, root].map(
        (one) => `\`${one.toString("hex")}\``,
      ),
    );
  });

  test("has signatures of the keys on the page", () => {
    const [signed, lines] = proof.checkpoint.split(/(?<=\n)\n/);
    const [byLog = "", byWitness = ""] = lines
      .split("\n")
      .map((line: string) => line.split(" ")[2]);
    const [log = "", witness = ""] = keys;

    assert.ok(verify(null, Buffer.from(signed), publicKeyOf(log), bytes(byLog).subarray(4)));
    const seconds = bytes(byWitness).readBigUInt64BE(4);
    const cosigned = Buffer.from(`cosignature/v1\ntime ${seconds}\n${signed}`);
    assert.ok(verify(null, cosigned, publicKeyOf(witness), bytes(byWitness).subarray(12)));
    assert.ok(page.includes(`at ${seconds} seconds`));
  });

  test("is a proof by those keys, and none when the price is another", () => {
    const trusted = keys.map(parseVerifierKey);

    assert.equal(checkProof(text, trusted).verdict, "HOLDS");
    assert.equal(checkProof(text.replace("2395000", "2395001"), trusted).verdict, "RECORD_ALTERED");
  });
});
