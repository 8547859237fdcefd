import type pg from "pg";
import type { StoredCheckpoint } from "./checkpoint-check.ts";
import { createFindings, type Finding } from "./finding.ts";
import type { WitnessMemory } from "./held-checkpoints.ts";
import type { TreeHead } from "./merkle.ts";
import type { VerifierKey } from "./note-keys.ts";
import type { MacKeys } from "./record-hash.ts";
import { verifySnapshot } from "./verify-snapshot.ts";
import { remembered } from "./witness-check.ts";

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

/**
 * Verifies the record of one database: each row, each chain, the tree, its checkpoints, and that they are what
 * witnesses have seen. Reads one snapshot, and keeps the ends of chains in memory, nothing else.
 * @param client plain and of its own
 */
export async function verifyRecord(
  client: pg.ClientBase,
  options: VerifyOptions,
): Promise<Verification> {
  const begun = performance.now();
  const findings = createFindings();
  // Before the snapshot: what a witness has seen by now has to be in it.
  const witnesses = await Promise.all(
    options.witnesses.map((memory) => remembered(memory, options.log)),
  );
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query("SET LOCAL statement_timeout = 0; SET LOCAL jit = off");
    const seen = await verifySnapshot(client, options, witnesses, findings);
    return {
      ok: findings.all.length === 0,
      origin: options.log.name,
      ...seen,
      seconds: (performance.now() - begun) / 1_000,
      witnesses: witnesses.map(({ key, held }) => ({
        name: key.name,
        size: held.at(-1)?.size ?? 0,
      })),
      findings: findings.all,
    };
  } finally {
    await client.query("ROLLBACK");
  }
}
