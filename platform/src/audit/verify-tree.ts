import { checkedCheckpoints, type StoredCheckpoint } from "./checkpoint-check.ts";
import type { Findings } from "./finding.ts";
import type { GrowingTree } from "./growing-tree.ts";
import { checkSpan, type RowChecks } from "./leaf-check.ts";
import type { VerifierKey } from "./note-keys.ts";
import { leafSpans } from "./record-rows.ts";
import type { TileStore } from "./tiles.ts";
import type { WitnessCheck } from "./witness-check.ts";

export interface TreeChecks extends RowChecks {
  /** The tree as it is stored. */
  readonly tiles: TileStore;
  /** Key of the log. */
  readonly log: VerifierKey;
  /** Keys of the witnesses that are known. */
  readonly witnesses: readonly VerifierKey[];
  readonly held: WitnessCheck;
}

/**
 * Makes the tree again out of its rows, up to the size `to`, and compares it with what was stored, signed and seen.
 * @returns the newest checkpoint that holds
 */
export async function verifyTree(
  checks: TreeChecks,
  tree: GrowingTree,
  to: number,
): Promise<StoredCheckpoint | undefined> {
  const { client, tiles, log, witnesses, held, findings } = checks;
  let newest: StoredCheckpoint | undefined;
  let differs = false;
  for await (const span of leafSpans(client, tree.size, to)) {
    await checkSpan(checks, tree, tiles, span);
    const range = { from: span.from, to: tree.size };
    const checkpoints = await checkedCheckpoints(client, range, log, witnesses, findings);
    for (const checkpoint of checkpoints.values()) {
      // After one that differs, all do.
      if (differs) break;
      differs = !(await tree.rootAt(checkpoint.size)).equals(checkpoint.root);
      if (differs) tellDiffering(findings, newest?.size, checkpoint.size);
      else newest = checkpoint;
    }
    await held.span(range, checkpoints, tree.rootAt);
    if (findings.isFull()) break;
  }
  return newest;
}

function tellDiffering(findings: Findings, good: number | undefined, bad: number): void {
  const since =
    good === undefined ? `the first ${bad} rows` : `rows of the leaves ${good} to ${bad - 1}`;
  const message = `${since} are not those that were signed: they, or the stored tree, were changed`;
  findings.add({
    code: "TREE_DIFFERS",
    message,
    ...(good === undefined ? {} : { leafIndex: good }),
  });
}
