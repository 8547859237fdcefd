import type pg from "pg";
import { signedCheckpoint } from "@forecourt/platform/audit/checkpoint";
import { leafHash } from "@forecourt/platform/audit/merkle";
import type { SigningKey } from "@forecourt/platform/audit/note-keys";
import { macOf, rowHash, type MacKeys } from "@forecourt/platform/audit/record-hash";
import { appendLeaves, rootOf } from "@forecourt/platform/audit/tiles";

/** A row as an attacker finds it. */
export interface FoundRow {
  readonly id: string;
  readonly stream: string;
  readonly seq: number;
  readonly body: string;
  /** Place in the tree. */
  readonly leaf: number;
}

export interface Forgery {
  /** What a row is to say; undefined when it is to be gone. */
  readonly rewrite: (row: FoundRow) => string | undefined;
  /** Keys that the attacker has, or makes up. */
  readonly macKeys: MacKeys;
  /** Makes leaves, tiles and root again. */
  readonly tree?: boolean;
  /** The key of the log, when the attacker has it: every checkpoint is signed again. */
  readonly signer?: SigningKey;
}

interface Found extends FoundRow {
  readonly hash: Buffer;
  readonly at: string;
}

/** Writes the record again as somebody would who knows how it is made: nothing contradicts itself afterwards. */
export async function forge(client: pg.Client, forgery: Forgery): Promise<void> {
  const { rows } = await client.query<Found>(
    `SELECT row.id, aggregate_type || '/' || aggregate_id AS stream, seq::int, body, hash,
       leaf_index::int AS leaf, row.at::text
     FROM audit.record AS row JOIN audit.leaf ON record_id = row.id ORDER BY leaf_index`,
  );
  const ends = new Map<string, { seq: number; hash: Buffer }>();
  const kept: { id: string; at: string; hash: Buffer }[] = [];
  for (const found of rows) {
    const { id, at, stream } = found;
    const body = forgery.rewrite(found);
    if (body === undefined) {
      await client.query("DELETE FROM audit.record WHERE id = $1", [id]);
      continue;
    }
    const before = ends.get(stream) ?? { seq: 0, hash: Buffer.alloc(32) };
    const link = { stream, seq: before.seq + 1, prev: before.hash, body };
    const hash = rowHash(link);
    ends.set(stream, { seq: link.seq, hash });
    kept.push({ id, at, hash });
    // Its seal is still good.
    if (hash.equals(found.hash)) continue;
    await client.query(
      "UPDATE audit.record SET seq = $2, prev = $3, body = $4, hash = $5, mac = $6, key_id = $7 WHERE id = $1",
      [
        id,
        link.seq,
        link.prev,
        body,
        hash,
        macOf(forgery.macKeys, hash),
        forgery.macKeys.currentId,
      ],
    );
  }
  await client.query("TRUNCATE audit.stream");
  for (const [stream, { seq, hash }] of ends) {
    const [type, id] = stream.split("/");
    await client.query("INSERT INTO audit.stream VALUES ($1, $2, $3, $4)", [id, type, seq, hash]);
  }
  if (forgery.tree) await forgeTree(client, kept, forgery.signer);
}

/** Edits the last row of a chain, which waits for its place in the tree, and all that names its hash. */
export async function forgeNewest(
  client: pg.Client,
  aggregateId: string,
  rewrite: (body: string) => string,
): Promise<void> {
  const { rows } = await client.query<{ id: string; seq: number; prev: Buffer; body: string }>(
    `SELECT id, seq::int, prev, body FROM audit.record WHERE aggregate_id = $1
     ORDER BY seq DESC LIMIT 1`,
    [aggregateId],
  );
  for (const row of rows) {
    const body = rewrite(row.body);
    const hash = rowHash({ ...row, stream: `Note/${aggregateId}`, body });
    const values = [row.id, body, hash];
    await client.query("UPDATE audit.record SET body = $2, hash = $3 WHERE id = $1", values);
    await client.query("UPDATE audit.todo SET hash = $2 WHERE record_id = $1", [row.id, hash]);
    await client.query("UPDATE audit.stream SET hash = $2 WHERE aggregate_id = $1", [
      aggregateId,
      hash,
    ]);
  }
}

/** Takes away the last row of a chain that waits for its place in the tree, and all that names it. */
export async function deleteNewest(client: pg.Client, aggregateId: string): Promise<void> {
  await client.query(
    `WITH gone AS (
       DELETE FROM audit.record USING audit.todo WHERE id = record_id AND aggregate_id = $1
       RETURNING id, aggregate_id, seq, prev
     ), left_over AS (
       UPDATE audit.stream SET seq = gone.seq - 1, hash = gone.prev FROM gone
       WHERE stream.aggregate_id = gone.aggregate_id
     )
     DELETE FROM audit.todo USING gone WHERE record_id = id`,
    [aggregateId],
  );
}

/** Takes away all that came after the first `size` rows. What is left has signatures that hold. */
export async function cutAfter(client: pg.Client, size: number, macKeys: MacKeys): Promise<void> {
  const rewrite = ({ leaf, body }: FoundRow) => (leaf < size ? body : undefined);
  await forge(client, { rewrite, macKeys, tree: true });
  await client.query("DELETE FROM audit.checkpoint WHERE size > $1", [size]);
  await client.query("DELETE FROM audit.cosignature WHERE size > $1", [size]);
}

async function forgeTree(
  client: pg.Client,
  rows: readonly { id: string; at: string; hash: Buffer }[],
  signer: SigningKey | undefined,
): Promise<void> {
  const leaves = rows.map(({ hash }) => leafHash(hash));
  const { tiles, size, root } = await appendLeaves({ read: async () => [] }, 0, leaves);
  await client.query("TRUNCATE audit.leaf, audit.tile");
  for (const [index, { id, at }] of rows.entries()) {
    await client.query("INSERT INTO audit.leaf VALUES ($1, $2, $3)", [index, id, at]);
  }
  for (const { level, idx, hashes } of tiles) {
    await client.query("INSERT INTO audit.tile VALUES ($1, $2, $3)", [level, idx, hashes]);
  }
  await client.query("UPDATE audit.tree SET size = $1, root = $2", [size, root]);
  if (!signer) return;
  await client.query("TRUNCATE audit.cosignature");
  const { rows: checkpoints } = await client.query<{ size: string }>(
    "SELECT size FROM audit.checkpoint",
  );
  for (const checkpoint of checkpoints) {
    const at = Number(checkpoint.size);
    const head = { size: at, root: await rootOf({ read: async () => tiles }, at) };
    const note = signedCheckpoint({ origin: signer.verifier.name, ...head }, signer);
    await client.query("UPDATE audit.checkpoint SET root = $2, note = $3 WHERE size = $1", [
      at,
      head.root,
      note,
    ]);
  }
}
