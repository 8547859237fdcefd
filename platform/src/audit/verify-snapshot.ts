import type pg from "pg";
import { CHAINS_MAX, createChainEnds } from "./chain-ends.ts";
import { newestCheckpoint } from "./checkpoint-check.ts";
import { checkAllEnds, checkKnownEnds } from "./ends-check.ts";
import type { Findings } from "./finding.ts";
import { growingTree, type GrowingTree } from "./growing-tree.ts";
import { checkRow, type RowChecks } from "./leaf-check.ts";
import { emptyRoot, type TreeHead } from "./merkle.ts";
import { queuedRows } from "./record-rows.ts";
import { tilesIn } from "./record-tree.ts";
import type { TileStore } from "./tiles.ts";
import { checkUnplaced, countUnsigned, storedTree } from "./tree-check.ts";
import type { Verification, VerifyOptions } from "./verification.ts";
import { verifyTree, type TreeChecks } from "./verify-tree.ts";
import { createWitnessCheck, type Remembered } from "./witness-check.ts";

type Seen = Pick<Verification, "rows" | "size" | "checkpoint" | "unsigned">;

/** Finds all that is to be found in one snapshot of the database. */
export async function verifySnapshot(
  client: pg.ClientBase,
  options: VerifyOptions,
  witnesses: readonly Remembered[],
  findings: Findings,
): Promise<Seen> {
  const { from = { size: 0, root: emptyRoot }, asOf, macKeys, log, chainsMax } = options;
  const tiles = tilesOf(client);
  const held = createWitnessCheck(witnesses, tiles, log, findings);
  const head = await storedTree(client, findings);
  const tree = head && (await beginning(from, asOf ?? head.size, head, tiles, findings));
  if (!tree) {
    await held.end(undefined, head?.size ?? 0);
    return { rows: 0, size: 0, checkpoint: undefined, unsigned: 0 };
  }
  const ends = createChainEnds(client, from.size === 0, chainsMax ?? CHAINS_MAX);
  const keys = witnesses.map(({ key }) => key);
  const rowChecks = { client, macKeys, ends, findings };
  const checks: TreeChecks = { ...rowChecks, tiles, log, witnesses: keys, held };
  const checkpoint = await verifyTree(checks, tree, asOf ?? head.size);
  const { size } = tree;
  await held.end({ from: from.size, size, root: await tree.rootAt(size) }, head.size);
  if (asOf !== undefined && checkpoint?.size !== asOf && findings.all.length === 0) {
    findings.add({ code: "CHECKPOINT_MISSING", message: `there is no checkpoint of ${asOf} rows` });
  }
  const seen = { rows: size - from.size, size, checkpoint, unsigned: 0 };
  if (asOf !== undefined || findings.isFull()) return seen;

  await checkHead(client, tree, head, findings);
  const queued = await verifyQueue(checks);
  if (from.size === 0) await checkAllEnds(client, ends, findings);
  else await checkKnownEnds(client, ends, findings);
  await checkUnplaced(client, from.size, findings);
  return { ...seen, rows: seen.rows + queued, unsigned: await countUnsigned(client, findings) };
}

/** The tree that is to be made again, as far as it is known; undefined when it is not what it was. */
async function beginning(
  from: TreeHead,
  to: number,
  head: TreeHead,
  tiles: TileStore,
  findings: Findings,
): Promise<GrowingTree | undefined> {
  const once = Math.max(from.size, to);
  if (once > head.size) {
    const message = `the record has ${head.size} rows, and had ${once} once: an older state is back, or its end was cut off`;
    findings.add({ code: "SET_BACK", message });
    return undefined;
  }
  const tree = await growingTree(from, tiles);
  if (tree) return tree;
  const message = `the first ${from.size} rows are not those that were verified before`;
  findings.add({ code: "REWRITTEN", message });
  return undefined;
}

async function checkHead(
  client: pg.ClientBase,
  tree: GrowingTree,
  head: TreeHead,
  findings: Findings,
): Promise<void> {
  if (!(await tree.rootAt(tree.size)).equals(head.root)) {
    const message = `the stored root of the tree is not that of its ${head.size} rows`;
    findings.add({ code: "TREE_DIFFERS", message });
  }
  const signed = await newestCheckpoint(client);
  if (signed > head.size) {
    const message = `${signed} rows were signed, of which ${head.size} are left: the end of the tree was cut off`;
    findings.add({ code: "SET_BACK", message });
  }
}

/** @returns how many rows wait */
async function verifyQueue(checks: RowChecks): Promise<number> {
  const { client, ends, findings } = checks;
  let count = 0;
  for await (const placed of queuedRows(client)) {
    count += placed.length;
    const rows = placed.flatMap(({ row }) => row ?? []);
    await ends.prepare(rows);
    for (const row of rows) await checkRow(checks, row);
    for (const { row, recordId } of placed) {
      if (row) continue;
      const message = `the row with the id ${recordId}, which waits for its place in the tree, was deleted`;
      findings.add({ code: "ROW_MISSING", message });
    }
    if (findings.isFull()) break;
  }
  return count;
}

function tilesOf(client: pg.ClientBase): TileStore {
  return tilesIn({
    async read<Row extends object>(text: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(text, [...values])).rows;
    },
  });
}
