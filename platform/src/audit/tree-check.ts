import type pg from "pg";
import type { Findings } from "./finding.ts";
import type { TreeHead } from "./merkle.ts";

const UNPLACED_MAX = 20;
/** Longer than any transaction waits between taking its place in a chain and its commit. */
const SEALED_WITHIN = "10 minutes";

const HEAD = `
  SELECT size, root, (SELECT count(*) FROM audit.leaf WHERE leaf_index >= size OR leaf_index < 0) AS beyond
  FROM audit.tree`;

/** From the row on that the leaf $1 names: older ones were looked at. */
const UNPLACED = `
  SELECT row.aggregate_type || '/' || row.aggregate_id AS stream, row.seq
  FROM audit.record AS row
  WHERE row.id >= coalesce((SELECT min(record_id) FROM audit.leaf WHERE leaf_index >= $1), 0)
    AND NOT EXISTS (SELECT FROM audit.leaf WHERE record_id = row.id AND leaf.at = row.at)
    AND NOT EXISTS (SELECT FROM audit.todo WHERE record_id = row.id AND todo.at = row.at)
  ORDER BY row.id LIMIT ${UNPLACED_MAX}`;

const UNSEALED = `
  WITH signed AS (SELECT coalesce(max(size), 0) AS size, max(at) AS at FROM audit.checkpoint),
    waiting AS (
      SELECT at FROM audit.todo
      UNION ALL SELECT leaf.at FROM audit.leaf, signed WHERE leaf_index >= signed.size
    )
  SELECT count(*) AS count, signed.at IS NULL AS never,
    min(waiting.at) < coalesce(signed.at, clock_timestamp()) - interval '${SEALED_WITHIN}' AS late
  FROM waiting, signed GROUP BY signed.at`;

/** What the database says its tree is; undefined when it has no record. */
export async function storedTree(
  client: pg.ClientBase,
  findings: Findings,
): Promise<TreeHead | undefined> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('audit.tree') IS NOT NULL AS there",
  );
  const { rows } = found[0]?.there
    ? await client.query<{ size: string; root: Buffer; beyond: string }>(HEAD)
    : { rows: [] };
  const [head] = rows;
  if (!head) {
    findings.add({ code: "NO_RECORD", message: "the database has no record" });
    return undefined;
  }
  if (Number(head.beyond) > 0) {
    const message = `the tree has ${head.size} rows by its size, and ${head.beyond} leaves beyond`;
    findings.add({ code: "TREE_DIFFERS", message });
  }
  return { size: Number(head.size), root: head.root };
}

/** Finds rows that are neither in the tree nor on their way there. */
export async function checkUnplaced(
  client: pg.ClientBase,
  from: number,
  findings: Findings,
): Promise<void> {
  const { rows } = await client.query<{ stream: string; seq: string }>(UNPLACED, [from]);
  for (const { stream, seq } of rows) {
    const message = `row ${seq} of ${stream} is not in the tree and does not wait for it`;
    findings.add({ code: "LEAF_MISSING", message, stream, seq: Number(seq) });
  }
}

/** Rows that no checkpoint holds. It is a finding when they wait while later ones were signed. */
export async function countUnsigned(client: pg.ClientBase, findings: Findings): Promise<number> {
  const { rows } = await client.query<{ count: string; never: boolean; late: boolean }>(UNSEALED);
  const [waiting] = rows;
  if (!waiting) return 0;
  if (waiting.late) {
    const message = waiting.never
      ? `${waiting.count} rows have no checkpoint, and there is none at all`
      : `${waiting.count} rows have no checkpoint, though later ones were signed`;
    findings.add({ code: "UNSEALED", message });
  }
  return Number(waiting.count);
}
