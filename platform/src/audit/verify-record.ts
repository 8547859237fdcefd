import type pg from "pg";
import { createFindings } from "./finding.ts";
import type { Verification, VerifyOptions } from "./verification.ts";
import { verifySnapshot } from "./verify-snapshot.ts";
import { remembered } from "./witness-check.ts";

/** Thousands of small reads in the order of an index, also where the planner has not heard yet how large tables are. */
const SETTINGS = `
  SET LOCAL statement_timeout = 0; SET LOCAL jit = off;
  SET LOCAL enable_seqscan = off; SET LOCAL max_parallel_workers_per_gather = 0`;

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
    await client.query(SETTINGS);
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
