import assert from "node:assert/strict";
import { sign } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { NoteErrorCode } from "./note-error.ts";
import { formatVerifierKey, parseVerifierKey, signingKey, verifierKey } from "./note-keys.ts";
import { cosignNote, formatNote, parseNote, signNote, verifyNote } from "./signed-note.ts";

// Published with golang.org/x/mod/sumdb/note.
const PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PETER_SEED = Buffer.from("gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=", "base64");
const ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const TEXT =
  "If you think cryptography is the answer to your problem,\n" +
  "then you don't know what your problem is.\n";
const PETER_LINE =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const ENOCH_LINE =
  "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const NOTE = `${TEXT}\n${PETER_LINE}${ENOCH_LINE}`;

const peter = signingKey("PeterNeumann", "ed25519", PETER_SEED);
const witness = signingKey("witness.example/w1", "cosignature/v1", Buffer.alloc(32, 7));

const code = (expected: NoteErrorCode) => ({ name: "NoteError", code: expected });
const namesIn = (message: string, keys: readonly string[]) =>
  verifyNote(parseNote(message), keys.map(parseVerifierKey)).map(({ key }) => key.name);

describe("a signed note", () => {
  test("is byte for byte the one that Go writes, from the same key", () => {
    const signature = signNote(TEXT, peter);
    assert.equal(formatNote({ text: TEXT, signatures: [signature] }), `${TEXT}\n${PETER_LINE}`);
    assert.equal(formatVerifierKey(peter.verifier), PETER);
  });

  test("written by Go is verified, by each key that is known", () => {
    assert.deepEqual(namesIn(NOTE, [PETER, ENOCH]), ["PeterNeumann", "EnochRoot"]);
    assert.deepEqual(namesIn(NOTE, [ENOCH]), ["EnochRoot"]);
    assert.deepEqual(namesIn(`${TEXT}\n${PETER_LINE}${PETER_LINE}`, [PETER]), ["PeterNeumann"]);
    assert.equal(formatNote(parseNote(NOTE)), NOTE);
  });

  test("counts for nothing without a known key", () => {
    assert.throws(() => namesIn(NOTE, []), code("SIGNATURE_UNKNOWN"));
    const stranger = `${TEXT}\n${PETER_LINE.replace("PeterNeumann", "CarmenSandiego")}`;
    assert.throws(() => namesIn(stranger, [PETER]), code("SIGNATURE_UNKNOWN"));
    const otherHash = `${TEXT}\n${PETER_LINE.replace("x08g", "xxxx")}`;
    assert.throws(() => namesIn(otherHash, [PETER]), code("SIGNATURE_UNKNOWN"));
  });

  test("is refused whole when a known key has not signed this text", () => {
    const other = NOTE.replace("your problem,", "my problem,");
    assert.throws(() => namesIn(other, [PETER]), code("SIGNATURE_INVALID"));
    const oneOfTwo = NOTE.replace("HJnAM", "HJnAN").replace("BwJnAM=", "BwJnAI=");
    assert.throws(() => namesIn(oneOfTwo, [PETER, ENOCH]), code("SIGNATURE_INVALID"));
    const longer = `${TEXT}\n${PETER_LINE.slice(0, 60)}ABCD${PETER_LINE.slice(60)}`;
    assert.throws(() => namesIn(longer, [PETER]), code("SIGNATURE_INVALID"));
  });

  test("holds for no text in which anything was changed", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.constantFrom("x", "", "\n", "ß"), (at, put) => {
        const text = TEXT.slice(0, at) + put + TEXT.slice(at + 1);
        fc.pre(text !== TEXT);
        assert.throws(() => namesIn(`${text}\n${PETER_LINE}`, [PETER]), code("SIGNATURE_INVALID"));
      }),
    );
  });

  test("is read by the letter only", () => {
    for (const malformed of [
      "",
      TEXT,
      `${TEXT}\n`,
      `${TEXT}\n${PETER_LINE.slice(0, -1)}`,
      `\u0001${NOTE}`,
      NOTE.replaceAll("\n", "\r\n"),
      `\ud800${NOTE}`,
      `${NOTE}Unexpected line.\n`,
      `${TEXT}\n${PETER_LINE.replace("Peter", "Peter ")}`,
      `${TEXT}\n${PETER_LINE.replace("Peter", "Peter\u00a0")}`,
      `${TEXT}\n${PETER_LINE.replace("Peter", "Peter+")}`,
      `${TEXT}\n${PETER_LINE.replace("—", "-")}`,
      `${TEXT}\n${PETER_LINE.replace("AM=", "AN=")}`,
      `${TEXT}\n${PETER_LINE.replace("AM=", "AM")}`,
      `${TEXT}\n— PeterNeumann x08gow==\n`,
      `${TEXT}\n${PETER_LINE.repeat(101)}`,
    ]) {
      assert.throws(() => parseNote(malformed), code("NOTE_MALFORMED"), JSON.stringify(malformed));
    }
    assert.equal(parseNote(`${TEXT}\n${PETER_LINE.repeat(100)}`).signatures.length, 100);
    const long = `${"x".repeat(65_536)}\n\n${PETER_LINE}`;
    assert.throws(() => parseNote(long), code("NOTE_TOO_LARGE"));
    assert.throws(
      () => parseNote(`${"ß".repeat(32_768)}\n\n${PETER_LINE}`),
      code("NOTE_TOO_LARGE"),
    );
  });

  test("is not written where it could not be read", () => {
    const signatures = [signNote(TEXT, peter)];
    assert.throws(() => formatNote({ text: TEXT, signatures: [] }), code("NOTE_MALFORMED"));
    assert.throws(() => formatNote({ text: "no newline", signatures }), code("NOTE_MALFORMED"));
    assert.throws(() => formatNote({ text: "a\tb\n", signatures }), code("NOTE_MALFORMED"));
    const [named] = [{ ...signNote(TEXT, peter), name: "a b" }];
    assert.throws(() => formatNote({ text: TEXT, signatures: [named] }), code("NOTE_MALFORMED"));
  });

  test("is read back as it was written, whatever its text", () => {
    const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\u0000-\u001f]/.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = `${lines.join("\n")}\n`;
        const note = { text, signatures: [signNote(text, peter)] };
        assert.deepEqual(parseNote(formatNote(note)), note);
        assert.deepEqual(namesIn(formatNote(note), [PETER]), ["PeterNeumann"]);
      }),
    );
  });
});

describe("a cosignature", () => {
  const at = new Date("2026-11-21T08:30:15.900Z");
  const note = { text: TEXT, signatures: [cosignNote(TEXT, witness, at)] };

  test("says when the witness saw the text, to the second", () => {
    const key = parseVerifierKey(formatVerifierKey(witness.verifier));
    const [verified] = verifyNote(parseNote(formatNote(note)), [key]);
    assert.deepEqual(verified, { key, at: new Date("2026-11-21T08:30:15Z") });
    assert.equal(note.signatures[0]?.signature.length, 72);
  });

  test("holds for no other text and no other time", () => {
    const keys = [witness.verifier];
    assert.throws(
      () => verifyNote({ ...note, text: `${TEXT}\n` }, keys),
      code("SIGNATURE_INVALID"),
    );
    const [cosignature = signNote(TEXT, peter)] = note.signatures;
    for (let at = 0; at < 8; at++) {
      const signature = Buffer.from(cosignature.signature);
      signature.writeUInt8(signature.readUInt8(at) ^ 1, at);
      const changed = { text: TEXT, signatures: [{ ...cosignature, signature }] };
      assert.throws(() => verifyNote(changed, keys), code("SIGNATURE_INVALID"));
    }
    const signature = cosignature.signature.subarray(0, 5);
    const cut = { text: TEXT, signatures: [{ ...cosignature, signature }] };
    assert.throws(() => verifyNote(cut, keys), code("SIGNATURE_INVALID"));
  });

  test("says no time that a calendar does not know, even when it is signed", () => {
    const seconds = 2n ** 62n;
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(seconds);
    const said = Buffer.from(`cosignature/v1\ntime ${seconds}\n${TEXT}`);
    const signature = Buffer.concat([time, sign(null, said, witness.privateKey)]);
    const { name, keyHash } = witness.verifier;
    const late = { text: TEXT, signatures: [{ name, keyHash, signature }] };
    assert.throws(() => verifyNote(late, [witness.verifier]), code("SIGNATURE_INVALID"));
  });

  test("is not what a log writes: neither key signs for the other", () => {
    assert.throws(() => signNote(TEXT, witness), /key of a witness/);
    assert.throws(() => cosignNote(TEXT, peter, at), /not the key of a witness/);
    const both = signingKey("both", "cosignature/v1", PETER_SEED).verifier;
    const asLog = signingKey("both", "ed25519", PETER_SEED);
    assert.notDeepEqual(both.keyHash, asLog.verifier.keyHash);
    const signatures = [{ ...signNote(TEXT, asLog), keyHash: both.keyHash }];
    assert.throws(() => verifyNote({ text: TEXT, signatures }, [both]), code("SIGNATURE_INVALID"));
  });
});

describe("a verifier key", () => {
  test("is read and written as Go does", () => {
    for (const text of [PETER, ENOCH])
      assert.equal(formatVerifierKey(parseVerifierKey(text)), text);
  });

  test("is refused when any part of it is missing or changed", () => {
    const malformed = [
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      PETER.replace("c74f20a3", "C74F20A3"),
      `${PETER}\n`,
      `Peter ${PETER}`,
      "x".repeat(2_000),
    ];
    for (let from = 0; from < PETER.length; from++) {
      for (let to = from + 1; to <= PETER.length; to++) {
        if (to - from < PETER.length) malformed.push(PETER.slice(from, to));
      }
      const next = String.fromCodePoint((PETER.codePointAt(from) ?? 0) + 1);
      malformed.push(PETER.slice(0, from) + next + PETER.slice(from + 1));
    }
    for (const text of malformed) {
      assert.throws(() => parseVerifierKey(text), code("KEY_MALFORMED"), text);
    }
  });

  test("has a name and 32 bytes", () => {
    for (const name of ["", "a b", "a+b", "a\u2003b", "a\u0000b", "\ud800"]) {
      assert.throws(() => verifierKey(name, "ed25519", Buffer.alloc(32)), code("KEY_MALFORMED"));
    }
    assert.throws(() => verifierKey("a", "ed25519", Buffer.alloc(31)), code("KEY_MALFORMED"));
    assert.throws(() => signingKey("a", "ed25519", Buffer.alloc(33)), code("KEY_MALFORMED"));
  });
});
