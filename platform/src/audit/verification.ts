import type { StoredCheckpoint } from "./checkpoint-check.ts";
import type { Finding } from "./finding.ts";
import type { WitnessMemory } from "./held-checkpoints.ts";
import type { TreeHead } from "./merkle.ts";
import type { VerifierKey } from "./note-keys.ts";
import type { MacKeys } from "./record-hash.ts";

export interface VerifyOptions {
  /** Key of the log. */
  readonly log: VerifierKey;
  readonly macKeys: MacKeys;
  readonly witnesses: readonly WitnessMemory[];
  /** What was verified before and is trusted; only rows from there on are looked at. */
  readonly from?: TreeHead | undefined;
  /** Size of a checkpoint: what came after it is not looked at. */
  readonly asOf?: number | undefined;
  /** How many ends of chains are kept in memory. */
  readonly chainsMax?: number;
}

export interface Verification {
  /** Whether there are no findings. */
  readonly ok: boolean;
  readonly origin: string;
  /** Rows that were looked at. */
  readonly rows: number;
  /** How far into the tree. */
  readonly size: number;
  readonly seconds: number;
  /** The newest that was looked at. */
  readonly checkpoint: StoredCheckpoint | undefined;
  /** Rows that no checkpoint holds yet. */
  readonly unsigned: number;
  /** How many rows each witness has seen. */
  readonly witnesses: readonly { readonly name: string; readonly size: number }[];
  /** First those of rows, in the order of the tree. */
  readonly findings: readonly Finding[];
}
