import { parseCheckpoint, type Checkpoint } from "./checkpoint.ts";
import type { NoteSignature } from "./signed-note.ts";
import { parseNote } from "./signed-note.ts";

/** The hashes that prove that a tree has grown out of what it was at size `old`. */
export type ProofFrom = (old: number) => Promise<readonly Buffer[]>;

/** Who remembers the largest checkpoint of a log, and signs only what continues it. */
export interface Witness {
  /** Of the key that its cosignatures are made with. */
  readonly name: string;
  /**
   * Ask in the order of the checkpoints and one at a time: a smaller one after a larger one is a log set back.
   * @param note the checkpoint, signed by its log
   * @throws WitnessError
   */
  cosign(note: string, head: { size: number }, proofFrom: ProofFrom): Promise<NoteSignature>;
}

export type WitnessErrorCode =
  /** It has seen a larger tree than ours: our database is older than what we have signed. */
  | "LOG_SET_BACK"
  /** What it has seen is not a part of our tree: something was rewritten. */
  | "WITNESS_REFUSES"
  /** It cannot be reached, is busy, or stands still. Later it may. */
  | "WITNESS_AWAY"
  /** It does not know the log or its key, or is not who we take it for. */
  | "WITNESS_MISMATCH"
  /** What it remembers cannot be read. */
  | "WITNESS_DAMAGED";

/** Why there is no cosignature. Only `WITNESS_AWAY` passes by itself. */
export class WitnessError extends Error {
  readonly code: WitnessErrorCode;

  constructor(code: WitnessErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "WitnessError";
    this.code = code;
  }
}

/** The checkpoint in a note, whoever signed it. @throws NoteError; RangeError when it is of another size */
export function checkpointOf(note: string, size: number): Checkpoint & { text: string } {
  const { text } = parseNote(note);
  const checkpoint = parseCheckpoint(text);
  if (checkpoint.size !== size) {
    throw new RangeError(`the note is of size ${checkpoint.size}, not ${size}`);
  }
  return { ...checkpoint, text };
}
