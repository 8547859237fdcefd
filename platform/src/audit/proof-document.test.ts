import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatCheckpoint, signedCheckpoint } from "./checkpoint.ts";
import { leafHash } from "./merkle.ts";
import { signingKey } from "./note-keys.ts";
import { checkProof, formatProof, parseProof, type Proof } from "./proof-document.ts";
import { rowHash } from "./record-hash.ts";
import { cosignNote } from "./signed-note.ts";
import { naivePath, naiveRoot, someData } from "./testing/naive-tree.ts";

const log = signingKey("forecourt/brave-otter/deal", "ed25519", Buffer.alloc(32, 1));
const witness = signingKey("witness.example/w1", "cosignature/v1", Buffer.alloc(32, 3));
const stranger = signingKey("witness.example/w2", "cosignature/v1", Buffer.alloc(32, 4));
const known = [log.verifier, witness.verifier];
const at = new Date("2026-11-21T08:30:15Z");

const link = {
  stream: "Deal/018f4e6a-0000-7000-8000-000000000001",
  seq: 3,
  prev: Buffer.alloc(32, 5),
  body: '{"action":"deal.sign","note":"£ \u{1f697} \\"","v":1}',
};
const record = { ...link, hash: rowHash(link) };
const rows = someData(11).with(6, record.hash);
const proof = proofOf(witness);

function proofOf(cosigner: typeof witness): Proof {
  const checkpoint = { origin: log.verifier.name, size: rows.length, root: naiveRoot(rows) };
  const cosignature = cosignNote(formatCheckpoint(checkpoint), cosigner, at);
  return {
    record,
    leafIndex: 6,
    inclusion: naivePath(6, rows),
    checkpoint: signedCheckpoint(checkpoint, log, [cosignature]),
    keys: [log.verifier, cosigner.verifier],
  };
}

const verdictOf = (changed: Partial<Proof>, keys = known) =>
  checkProof(formatProof({ ...proof, ...changed }), keys).verdict;
const recordWith = (changed: Partial<typeof link>) => ({ record: { ...record, ...changed } });

describe("a proof", () => {
  test("holds without a database, and tells what it proves", () => {
    const checked = checkProof(formatProof(proof), known);
    assert.ok(checked.verdict === "HOLDS");
    assert.deepEqual(checked.proven.record, record);
    assert.deepEqual(checked.proven.witnesses, [{ name: "witness.example/w1", at }]);
    assert.equal(checked.proven.checkpoint.size, 11);
    assert.deepEqual(leafHash(record.hash), leafHash(rows[6] ?? Buffer.alloc(0)));
  });

  test("is read back as it was written", () => {
    const parsed = parseProof(formatProof(proof));
    assert.ok("proof" in parsed);
    assert.equal(formatProof(parsed.proof), formatProof(proof));
  });

  test("fails for a record of which anything was altered", () => {
    for (const changed of [
      { stream: link.stream.replace("Deal", "Lead") },
      { seq: 4 },
      { prev: Buffer.alloc(32, 6) },
      { body: link.body.replace("sign", "void") },
      { body: `${link.body} ` },
    ]) {
      assert.equal(verdictOf(recordWith(changed)), "RECORD_ALTERED");
    }
  });

  test("fails for a record that is consistent in itself, but not in the tree", () => {
    const forged = { ...link, body: link.body.replace("sign", "void") };
    assert.equal(verdictOf({ record: { ...forged, hash: rowHash(forged) } }), "NOT_IN_TREE");
    assert.equal(verdictOf({ leafIndex: 7 }), "NOT_IN_TREE");
    assert.equal(verdictOf({ leafIndex: 11 }), "NOT_IN_TREE");
    assert.equal(verdictOf({ inclusion: proof.inclusion.slice(1) }), "NOT_IN_TREE");
    assert.equal(verdictOf({ inclusion: proof.inclusion.toReversed() }), "NOT_IN_TREE");
  });

  test("fails by the keys that it brings along itself, unless they are known", () => {
    assert.equal(verdictOf({}, []), "SIGNATURE_UNKNOWN");
    assert.equal(verdictOf({}, [witness.verifier]), "SIGNATURE_UNKNOWN");
    assert.equal(verdictOf({ keys: [] }), "HOLDS");
  });

  test("fails when no known witness has seen the checkpoint", () => {
    assert.equal(verdictOf({}, [log.verifier]), "NOT_WITNESSED");
    assert.equal(verdictOf(proofOf(stranger)), "NOT_WITNESSED");
  });

  test("fails with a checkpoint that was altered, or is none", () => {
    const altered = proof.checkpoint.replace("\n11\n", "\n12\n");
    assert.equal(verdictOf({ checkpoint: altered }), "SIGNATURE_INVALID");
    assert.equal(verdictOf({ checkpoint: "no note" }), "NOTE_MALFORMED");
  });

  test("is refused with the place of what is not of its format", () => {
    const document = JSON.parse(formatProof(proof)) as Record<string, unknown>;
    const base64 = record.hash.toString("base64");
    const refused = (changed: object) => {
      const checked = checkProof(JSON.stringify({ ...document, ...changed }), known);
      assert.ok(checked.verdict === "PROOF_MALFORMED");
      return checked.reason.split(":")[0];
    };
    const recordIn = document.record as object;
    assert.equal(refused({ v: 2 }), "v");
    assert.equal(refused({ leafIndex: 6 }), "leafIndex");
    assert.equal(refused({ leafIndex: "06" }), "leafIndex");
    assert.equal(refused({ leafIndex: "9007199254740992" }), "leafIndex");
    assert.equal(refused({ inclusion: [base64, base64.replace("=", "")] }), "inclusion.1");
    assert.equal(refused({ inclusion: Array.from({ length: 54 }, () => base64) }), "inclusion");
    assert.equal(refused({ keys: ["Peter+c74f20a3+AR=="] }), "keys.0");
    assert.equal(refused({ extra: true }), "document");
    assert.equal(refused({ record: { ...recordIn, seq: 0 } }), "record.seq");
    assert.equal(refused({ record: { ...recordIn, prev: "" } }), "record.prev");
    // Half a character would be hashed as U+FFFD.
    assert.equal(refused({ record: { ...recordIn, body: "\ud800" } }), "record.body");
    for (const text of ["", "[]", "null", "{", `${formatProof(proof)}${" ".repeat(4_194_304)}`]) {
      assert.equal(checkProof(text, known).verdict, "PROOF_MALFORMED");
    }
  });
});
