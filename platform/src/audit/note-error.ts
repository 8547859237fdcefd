export type NoteErrorCode =
  | "NOTE_TOO_LARGE"
  | "NOTE_MALFORMED"
  | "KEY_MALFORMED"
  | "CHECKPOINT_MALFORMED"
  /** A known key is said to have signed, and has not. */
  | "SIGNATURE_INVALID"
  /** None of the known keys has signed. */
  | "SIGNATURE_UNKNOWN";

/** A note, a key or a checkpoint that cannot be relied on. */
export class NoteError extends Error {
  readonly code: NoteErrorCode;

  constructor(code: NoteErrorCode, message: string) {
    super(message);
    this.name = "NoteError";
    this.code = code;
  }
}
