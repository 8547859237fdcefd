import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from "./checkpoint.ts";
import { signedCheckpoint } from "./checkpoint.ts";
import type { NoteErrorCode } from "./note-error.ts";
import { parseVerifierKey, signingKey } from "./note-keys.ts";
import { cosignNote, formatNote, signNote } from "./signed-note.ts";

// The example of C2SP tlog-checkpoint.
const EXAMPLE =
  "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

const log = signingKey("forecourt/brave-otter/deal", "ed25519", Buffer.alloc(32, 1));
const otherLog = signingKey("forecourt/brave-otter/ledger", "ed25519", Buffer.alloc(32, 2));
const witness = signingKey("witness.example/w1", "cosignature/v1", Buffer.alloc(32, 3));
const checkpoint = { origin: log.verifier.name, size: 12, root: Buffer.alloc(32, 9) };
const at = new Date("2026-11-21T08:30:15Z");

const code = (expected: NoteErrorCode) => ({ name: "NoteError", code: expected });

describe("a checkpoint", () => {
  test("is read and written as C2SP gives it", () => {
    const { origin, size, root } = parseCheckpoint(EXAMPLE);
    assert.deepEqual([origin, size], ["example.com/behind-the-sofa", 20_852_163]);
    assert.equal(root.toString("hex").slice(0, 8), "0ac5186a");
    assert.equal(formatCheckpoint({ origin, size, root }), EXAMPLE);
  });

  test("has three lines, a size without zeroes before it, and 32 bytes", () => {
    for (const text of [
      "",
      EXAMPLE.trimEnd(),
      `${EXAMPLE}extension\n`,
      `\n${EXAMPLE}`,
      EXAMPLE.replace("20852163", "020852163"),
      EXAMPLE.replace("20852163", "-1"),
      EXAMPLE.replace("20852163", "1e3"),
      EXAMPLE.replace("20852163", "9007199254740992"),
      EXAMPLE.replace("20852163", "١"),
      EXAMPLE.replace("q2I=", "q2J="),
      EXAMPLE.replace("q2I=", "q2Iq"),
      EXAMPLE.replace("CsUY", ""),
      EXAMPLE.replaceAll("\n", "\r\n"),
    ]) {
      assert.throws(
        () => parseCheckpoint(text),
        code("CHECKPOINT_MALFORMED"),
        JSON.stringify(text),
      );
    }
    const root = Buffer.alloc(31);
    assert.throws(() => formatCheckpoint({ ...checkpoint, root }), code("CHECKPOINT_MALFORMED"));
    const origin = "two\nlines";
    assert.throws(() => formatCheckpoint({ ...checkpoint, origin }), code("CHECKPOINT_MALFORMED"));
    assert.throws(
      () => formatCheckpoint({ ...checkpoint, size: 1.5 }),
      code("CHECKPOINT_MALFORMED"),
    );
    assert.equal(parseCheckpoint(formatCheckpoint({ ...checkpoint, size: 0 })).size, 0);
  });

  test("signed by its log and cosigned by a witness, tells both", () => {
    const text = formatCheckpoint(checkpoint);
    const message = signedCheckpoint(checkpoint, log, [cosignNote(text, witness, at)]);
    const opened = openCheckpoint(message, [log.verifier, witness.verifier]);
    assert.deepEqual(opened, { checkpoint, text, witnesses: [{ key: witness.verifier, at }] });
    assert.deepEqual(openCheckpoint(message, [log.verifier]).witnesses, []);
  });

  test("is opened by its own log only", () => {
    const message = signedCheckpoint(checkpoint, log);
    assert.throws(() => openCheckpoint(message, [otherLog.verifier]), code("SIGNATURE_UNKNOWN"));
    assert.throws(() => signedCheckpoint(checkpoint, otherLog), /does not sign/);
    const text = formatCheckpoint(checkpoint);
    const forged = formatNote({
      text,
      signatures: [signNote(text, otherLog), cosignNote(text, witness, at)],
    });
    const keys = [log, otherLog, witness].map(({ verifier }) => verifier);
    assert.throws(() => openCheckpoint(forged, keys), code("SIGNATURE_UNKNOWN"));
    const namesake = signingKey(checkpoint.origin, "cosignature/v1", Buffer.alloc(32, 5));
    const witnessed = formatNote({ text, signatures: [cosignNote(text, namesake, at)] });
    assert.throws(() => openCheckpoint(witnessed, [namesake.verifier]), code("SIGNATURE_UNKNOWN"));
  });

  test("of a public log is opened, with the cosignature of a public witness", () => {
    const message = [
      "arche2025h1.staging.ct.transparency.dev",
      "1432088532",
      "U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=",
      "",
      "— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=",
      "— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==",
      "",
    ].join("\n");
    const keys = [
      "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f",
      "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
    ].map(parseVerifierKey);
    const { checkpoint, witnesses } = openCheckpoint(message, keys);
    assert.equal(checkpoint.size, 1_432_088_532);
    const at = new Date("2026-05-23T21:50:24Z");
    assert.deepEqual(witnesses, [{ key: keys[1], at }]);
  });

  test("altered after it was signed is refused", () => {
    const message = signedCheckpoint(checkpoint, log).replace("\n12\n", "\n13\n");
    assert.throws(() => openCheckpoint(message, [log.verifier]), code("SIGNATURE_INVALID"));
  });
});
