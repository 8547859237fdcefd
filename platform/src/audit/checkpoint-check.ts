import type pg from "pg";
import { openCheckpoint } from "./checkpoint.ts";
import type { Finding, Findings } from "./finding.ts";
import type { TreeHead } from "./merkle.ts";
import { NoteError } from "./note-error.ts";
import type { VerifierKey } from "./note-keys.ts";
import { verifyNote } from "./signed-note.ts";

/** A checkpoint whose signature holds. */
export interface StoredCheckpoint extends TreeHead {
  readonly at: Date;
  readonly text: string;
  readonly note: string;
}

interface CheckpointRow {
  readonly size: string | bigint;
  readonly root: Buffer;
  readonly at: Date;
  readonly note: string;
}

interface CosignatureRow {
  readonly size: string | bigint;
  readonly witness: string;
  readonly key_hash: Buffer;
  readonly signature: Buffer;
}

/** Of more than `$1` rows, up to `$2`. */
const CHECKPOINTS = `
  SELECT size, root, at, note FROM audit.checkpoint WHERE size > $1 AND size <= $2 ORDER BY size`;
const COSIGNATURES = `
  SELECT size, witness, key_hash, signature FROM audit.cosignature
  WHERE size > $1 AND size <= $2 ORDER BY size`;

/**
 * The checkpoints of more than `from` rows, up to `to`; signatures of the log, and of the witnesses that are known,
 * are verified.
 * @param log its key
 */
export async function checkedCheckpoints(
  client: pg.ClientBase,
  { from, to }: { readonly from: number; readonly to: number },
  log: VerifierKey,
  witnesses: readonly VerifierKey[],
  findings: Findings,
): Promise<ReadonlyMap<number, StoredCheckpoint>> {
  const { rows } = await client.query<CheckpointRow>(CHECKPOINTS, [from, to]);
  const checkpoints = new Map<number, StoredCheckpoint>();
  for (const row of rows) {
    const opened = openedBy(row, log);
    if ("code" in opened) findings.add(opened);
    else checkpoints.set(opened.size, opened);
  }
  const { rows: cosignatures } = await client.query<CosignatureRow>(COSIGNATURES, [from, to]);
  const forged = new Set(rows.map(({ size }) => Number(size)));
  for (const row of cosignatures) {
    const checkpoint = checkpoints.get(Number(row.size));
    if (!checkpoint && forged.has(Number(row.size))) continue;
    const finding = faultOfCosignature(row, checkpoint, witnesses);
    if (finding) findings.add(finding);
  }
  return checkpoints;
}

function openedBy(row: CheckpointRow, log: VerifierKey): StoredCheckpoint | Finding {
  const at = `the checkpoint of ${row.size} rows`;
  try {
    const { checkpoint, text } = openCheckpoint(row.note, [log]);
    const { origin, size, root } = checkpoint;
    if (origin !== log.name) return forged(`${at} is one of ${origin}`);
    if (size === Number(row.size) && root.equals(row.root)) {
      return { size, root, text, at: row.at, note: row.note };
    }
    return forged(`the columns beside ${at} were changed: its note says another size or root`);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    return forged(`${at} was forged: ${error.message}`);
  }
}

function forged(message: string): Finding {
  return { code: "CHECKPOINT_FORGED", message };
}

function faultOfCosignature(
  row: CosignatureRow,
  checkpoint: StoredCheckpoint | undefined,
  witnesses: readonly VerifierKey[],
): Finding | undefined {
  const { size, witness: name, key_hash: keyHash, signature } = row;
  if (!checkpoint) {
    const message = `${name} has cosigned a checkpoint of ${size} rows, which was deleted`;
    return { code: "CHECKPOINT_MISSING", message };
  }
  const key = witnesses.find((key) => key.name === name && key.keyHash.equals(keyHash));
  if (!key) return undefined;
  try {
    verifyNote({ text: checkpoint.text, signatures: [{ name, keyHash, signature }] }, [key]);
    return undefined;
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    const message = `the cosignature of ${name} at ${size} rows was forged: ${error.message}`;
    return { code: "COSIGNATURE_WRONG", message };
  }
}

/** Size of the newest checkpoint, 0 when there is none. */
export async function newestCheckpoint(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ size: string }>(
    "SELECT coalesce(max(size), 0) AS size FROM audit.checkpoint",
  );
  return Number(rows[0]?.size);
}
