import { sign, verify } from "node:crypto";
import { bytesOfBase64 } from "./base64.ts";
import { NoteError } from "./note-error.ts";
import { isKeyName, KEY_HASH_BYTES, type SigningKey, type VerifierKey } from "./note-keys.ts";

/** A text and who signed it (C2SP signed-note). The text ends with a newline. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  /** 4 bytes. */
  readonly keyHash: Buffer;
  /** 64 bytes of a log; of a witness 8 bytes of time before them. */
  readonly signature: Buffer;
}

/** A signature of a known key that holds. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** When a witness signed, by its own clock. */
  readonly at?: Date;
}

export const NOTE_BYTES_MAX = 64 * 1_024;
const SIGNATURES_MAX = 100;
const TIME_BYTES = 8;
/** The last second that a Date can hold. */
const TIME_MAX = 8_640_000_000_000n;

const CONTROL_CHARACTER = /[\u0000-\u0009\u000b-\u001f]/;
const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})$/;

/** @throws NoteError NOTE_MALFORMED, NOTE_TOO_LARGE when nobody could read it again */
export function formatNote({ text, signatures }: Note): string {
  const lines = signatures.map((signature) => `${signatureLine(signature)}\n`);
  const message = `${text}\n${lines.join("")}`;
  if (parseNote(message).text !== text) throw malformed("the text would not end where it does");
  return message;
}

/** @throws NoteError NOTE_MALFORMED, NOTE_TOO_LARGE */
export function parseNote(message: string): Note {
  if (Buffer.byteLength(message) > NOTE_BYTES_MAX) {
    throw new NoteError("NOTE_TOO_LARGE", `a note has at most ${NOTE_BYTES_MAX} bytes`);
  }
  if (CONTROL_CHARACTER.test(message) || !message.isWellFormed()) {
    throw malformed("a note is UTF-8 without control characters");
  }
  const end = message.lastIndexOf("\n\n");
  const lines = message.slice(end + 2).split("\n");
  if (end < 0 || lines.pop() !== "" || lines.length === 0) {
    throw malformed("a note is a text, an empty line and lines of signatures");
  }
  if (lines.length > SIGNATURES_MAX) {
    throw malformed(`a note has at most ${SIGNATURES_MAX} signatures`);
  }
  return { text: message.slice(0, end + 1), signatures: lines.map(parseSignatureLine) };
}

/** As it stands in a note, without the newline. */
export function signatureLine({ name, keyHash, signature }: NoteSignature): string {
  return `\u2014 ${name} ${Buffer.concat([keyHash, signature]).toString("base64")}`;
}

/** @throws NoteError NOTE_MALFORMED */
export function parseSignatureLine(line: string): NoteSignature {
  const [, name = "", base64 = ""] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = bytesOfBase64(base64);
  if (!isKeyName(name) || !bytes || bytes.length <= KEY_HASH_BYTES) {
    throw malformed("a line of the note is no signature");
  }
  const keyHash = bytes.subarray(0, KEY_HASH_BYTES);
  return { name, keyHash, signature: bytes.subarray(KEY_HASH_BYTES) };
}

/** Signs as the log does. */
export function signNote(text: string, { verifier, privateKey }: SigningKey): NoteSignature {
  if (verifier.algorithm !== "ed25519") throw new Error(`${verifier.name} is the key of a witness`);
  const { name, keyHash } = verifier;
  return { name, keyHash, signature: sign(null, Buffer.from(text), privateKey) };
}

/** Signs as a witness does, who saw the text at `at`; parts of a second are not told. */
export function cosignNote(
  text: string,
  { verifier, privateKey }: SigningKey,
  at: Date,
): NoteSignature {
  if (verifier.algorithm !== "cosignature/v1") {
    throw new Error(`${verifier.name} is not the key of a witness`);
  }
  const seconds = BigInt(Math.floor(at.getTime() / 1_000));
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(seconds);
  const { name, keyHash } = verifier;
  const signed = sign(null, cosignedText(text, seconds), privateKey);
  return { name, keyHash, signature: Buffer.concat([time, signed]) };
}

/**
 * The signatures of known keys, each key once. Those of unknown keys are passed over.
 * @throws NoteError SIGNATURE_INVALID when a known key is said to have signed and has not, SIGNATURE_UNKNOWN when
 *   no known key has signed
 */
export function verifyNote(note: Note, keys: readonly VerifierKey[]): readonly VerifiedSignature[] {
  const verified = new Map<VerifierKey, VerifiedSignature>();
  for (const signature of note.signatures) {
    const key = keys.find(
      ({ name, keyHash }) => name === signature.name && keyHash.equals(signature.keyHash),
    );
    if (!key) continue;
    const held = verifySignature(note.text, signature.signature, key);
    if (!verified.has(key)) verified.set(key, held);
  }
  if (verified.size === 0) {
    throw new NoteError("SIGNATURE_UNKNOWN", "none of the known keys has signed the note");
  }
  return [...verified.values()];
}

function verifySignature(text: string, signature: Buffer, key: VerifierKey): VerifiedSignature {
  if (key.algorithm === "ed25519") {
    requireSigned(key, Buffer.from(text), signature);
    return { key };
  }
  const seconds = signature.length > TIME_BYTES ? signature.readBigUInt64BE() : TIME_MAX + 1n;
  if (seconds > TIME_MAX) throw invalid(key);
  requireSigned(key, cosignedText(text, seconds), signature.subarray(TIME_BYTES));
  return { key, at: new Date(Number(seconds) * 1_000) };
}

function requireSigned(key: VerifierKey, signed: Buffer, signature: Buffer): void {
  if (!verify(null, signed, key.publicKey, signature)) throw invalid(key);
}

function cosignedText(text: string, seconds: bigint): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
}

function invalid({ name }: VerifierKey): NoteError {
  return new NoteError("SIGNATURE_INVALID", `the signature of ${name} does not hold`);
}

function malformed(message: string): NoteError {
  return new NoteError("NOTE_MALFORMED", message);
}
