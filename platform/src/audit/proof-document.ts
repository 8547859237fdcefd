import { z } from "zod";
import { bytesOfBase64 } from "./base64.ts";
import { openCheckpoint, type Checkpoint, type OpenedCheckpoint } from "./checkpoint.ts";
import { HASH_BYTES, leafHash, verifyInclusion } from "./merkle.ts";
import { NoteError, type NoteErrorCode } from "./note-error.ts";
import { formatVerifierKey, parseVerifierKey, type VerifierKey } from "./note-keys.ts";
import { rowHash, type RecordLink } from "./record-hash.ts";
import { NOTE_BYTES_MAX } from "./signed-note.ts";

/** One row of the record with all that is needed to see, without a database, that it is in the tree. */
export interface Proof {
  readonly record: RecordLink & { readonly hash: Buffer };
  readonly leafIndex: number;
  /** The lowest hash first. */
  readonly inclusion: readonly Buffer[];
  /** A signed note. */
  readonly checkpoint: string;
  /** A convenience for who reads it: trust comes from keys known from elsewhere. */
  readonly keys: readonly VerifierKey[];
}

/** What a proof shows, once it holds. */
export interface Proven {
  readonly record: Proof["record"];
  readonly checkpoint: Checkpoint;
  /** Known witnesses who have seen the checkpoint, and when by their clocks. */
  readonly witnesses: readonly { readonly name: string; readonly at: Date }[];
}

export type ProofFailure =
  /** It is no proof of this format, or too large for one. */
  | "PROOF_MALFORMED"
  /** The record does not have the hash that is proven. */
  | "RECORD_ALTERED"
  /** The hash is not where the checkpoint would have it. */
  | "NOT_IN_TREE"
  /** Signed by the log, but by no known witness: who has the keys of the log may have rewritten it. */
  | "NOT_WITNESSED"
  | NoteErrorCode;

export type ProofVerdict =
  | { readonly verdict: "HOLDS"; readonly proven: Proven }
  | { readonly verdict: ProofFailure; readonly reason: string };

/** The body of a row, written as a string within the document, and all beside it. */
const PROOF_BYTES_MAX = 4 * 1_024 * 1_024;
/** No tree of 2^53 leaves is higher. */
const PATH_MAX = 53;
const KEYS_MAX = 100;

const sha256 = z
  .string()
  .max(44)
  .transform((text, context) => {
    const bytes = bytesOfBase64(text);
    if (bytes?.length === HASH_BYTES) return bytes;
    context.addIssue({ code: "custom", message: "expected 32 bytes in base64" });
    return z.NEVER;
  });
// Half a character would be hashed as another.
const wellFormed = z.string().refine((text) => text.isWellFormed(), "expected whole characters");
const leafIndex = z
  .string()
  .regex(/^(0|[1-9]\d{0,15})$/)
  .transform(Number)
  .refine(Number.isSafeInteger, "expected an index below 2^53");

const proofShape = z.strictObject({
  v: z.literal(1),
  record: z.strictObject({
    stream: wellFormed.min(1).max(200),
    seq: z.int().min(1),
    prev: sha256,
    body: wellFormed,
    hash: sha256,
  }),
  leafIndex,
  inclusion: z.array(sha256).max(PATH_MAX),
  checkpoint: z.string().max(NOTE_BYTES_MAX),
  keys: z.array(z.string().max(1_024).transform(parsedKey)).max(KEYS_MAX),
});

function parsedKey(text: string, context: z.RefinementCtx): VerifierKey {
  try {
    return parseVerifierKey(text);
  } catch {
    context.addIssue({ code: "custom", message: "expected a verifier key" });
    return z.NEVER;
  }
}

/** The document of a proof, JSON. */
export function formatProof({ record, leafIndex, inclusion, checkpoint, keys }: Proof): string {
  const { stream, seq, prev, body, hash } = record;
  const base64 = (bytes: Buffer): string => bytes.toString("base64");
  const document = {
    v: 1,
    record: { stream, seq, prev: base64(prev), body, hash: base64(hash) },
    leafIndex: leafIndex.toString(),
    inclusion: inclusion.map(base64),
    checkpoint,
    keys: keys.map(formatVerifierKey),
  } satisfies z.input<typeof proofShape>;
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What a document says, unchecked; a text where it is no proof. */
export function parseProof(text: string): { proof: Proof } | { reason: string } {
  if (Buffer.byteLength(text) > PROOF_BYTES_MAX) {
    return { reason: `a proof has at most ${PROOF_BYTES_MAX} bytes` };
  }
  const parsed = proofShape.safeParse(jsonOf(text));
  if (parsed.success) return { proof: parsed.data };
  const [issue] = parsed.error.issues;
  return { reason: `${issue?.path.join(".") || "document"}: ${issue?.message ?? "no proof"}` };
}

/** Checks a proof by the steps of docs/decisions/012-the-record.md, against keys known from elsewhere. */
export function checkProof(text: string, trustedKeys: readonly VerifierKey[]): ProofVerdict {
  const parsed = parseProof(text);
  if ("reason" in parsed) return { verdict: "PROOF_MALFORMED", reason: parsed.reason };
  const { record, leafIndex, inclusion, checkpoint } = parsed.proof;
  if (!rowHash(record).equals(record.hash)) {
    return { verdict: "RECORD_ALTERED", reason: "the record does not have the hash it is said to" };
  }
  const opened = openedBy(checkpoint, trustedKeys);
  if ("verdict" in opened) return opened;
  const leaf = leafHash(record.hash);
  if (!verifyInclusion({ leaf, index: leafIndex, path: inclusion }, opened.checkpoint)) {
    const { origin, size } = opened.checkpoint;
    const reason = `${origin} of size ${size} does not hold the record at ${leafIndex}`;
    return { verdict: "NOT_IN_TREE", reason };
  }
  if (opened.witnesses.length === 0) {
    return { verdict: "NOT_WITNESSED", reason: "no known witness has seen the checkpoint" };
  }
  const witnesses = opened.witnesses.map(({ key, at }) => ({ name: key.name, at }));
  return { verdict: "HOLDS", proven: { record, checkpoint: opened.checkpoint, witnesses } };
}

function openedBy(
  checkpoint: string,
  keys: readonly VerifierKey[],
): OpenedCheckpoint | Extract<ProofVerdict, { reason: string }> {
  try {
    return openCheckpoint(checkpoint, keys);
  } catch (error) {
    if (error instanceof NoteError) return { verdict: error.code, reason: error.message };
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
