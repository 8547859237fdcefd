import { bytesOfBase64 } from "./base64.ts";
import { HASH_BYTES, type TreeHead } from "./merkle.ts";
import { NoteError } from "./note-error.ts";
import type { SigningKey, VerifierKey } from "./note-keys.ts";
import { formatNote, parseNote, signNote, verifyNote } from "./signed-note.ts";
import type { NoteSignature, VerifiedSignature } from "./signed-note.ts";

/** What a log says its tree is (C2SP tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  /** Name of the log. */
  readonly origin: string;
}

/** A checkpoint with signatures that hold. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** What was signed: a witness signs the same. */
  readonly text: string;
  readonly witnesses: readonly Required<VerifiedSignature>[];
}

// Extension lines are refused: nobody audits what they say.
const CHECKPOINT = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n$/;

/** @throws NoteError CHECKPOINT_MALFORMED when nobody could read it again */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${root.toString("base64")}\n`;
  parseCheckpoint(text);
  return text;
}

/** @throws NoteError CHECKPOINT_MALFORMED */
export function parseCheckpoint(text: string): Checkpoint {
  const [, origin, digits, base64 = ""] = CHECKPOINT.exec(text) ?? [];
  const size = Number(digits);
  const root = bytesOfBase64(base64);
  if (!origin || !Number.isSafeInteger(size) || root?.length !== HASH_BYTES) {
    throw new NoteError("CHECKPOINT_MALFORMED", "this is no checkpoint, or one with extensions");
  }
  return { origin, size, root };
}

/**
 * The note of a checkpoint, signed by the log and by whoever has cosigned its text.
 * @param log the key named as the origin of the checkpoint
 */
export function signedCheckpoint(
  checkpoint: Checkpoint,
  log: SigningKey,
  cosignatures: readonly NoteSignature[] = [],
): string {
  const { name } = log.verifier;
  if (name !== checkpoint.origin) throw new Error(`${name} does not sign ${checkpoint.origin}`);
  const text = formatCheckpoint(checkpoint);
  return formatNote({ text, signatures: [signNote(text, log), ...cosignatures] });
}

/**
 * A checkpoint that its own log has signed: a key of that name, so that no log speaks for another.
 * @throws NoteError of the note, CHECKPOINT_MALFORMED, SIGNATURE_INVALID, SIGNATURE_UNKNOWN
 */
export function openCheckpoint(message: string, keys: readonly VerifierKey[]): OpenedCheckpoint {
  const note = parseNote(message);
  const checkpoint = parseCheckpoint(note.text);
  const signatures = verifyNote(note, keys);
  const byLog = signatures.some(
    ({ key }) => key.algorithm === "ed25519" && key.name === checkpoint.origin,
  );
  if (!byLog) {
    const message = `no known key of ${checkpoint.origin} has signed the checkpoint`;
    throw new NoteError("SIGNATURE_UNKNOWN", message);
  }
  const witnesses = signatures.flatMap(({ key, at }) => (at ? [{ key, at }] : []));
  return { checkpoint, text: note.text, witnesses };
}
