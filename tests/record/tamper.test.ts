import assert from "node:assert/strict";
import { createSecretKey } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { MacKeys } from "@forecourt/platform/audit/record-hash";
import type { WitnessMemory } from "@forecourt/platform/audit/held-checkpoints";
import type { Verification } from "@forecourt/platform/audit/verification";
import { recorder } from "../../platform/test/note.ts";
import { openWatchedRecord, verify, type Copy, type WatchedRecord } from "./attacked-record.ts";
import { cutAfter, deleteNewest, forge, forgeNewest, type FoundRow } from "./forger.ts";

const macKeys = recorder.macKeys();
const { signer } = recorder;
/** Bears the name of the key that seals, and is another. */
const noKey: MacKeys = {
  currentId: macKeys.currentId,
  keys: new Map([[macKeys.currentId, createSecretKey(Buffer.alloc(32, 1))]]),
};

let record: WatchedRecord;
/** All 24 rows are signed and seen. */
let sealed = "";
/** As it was when 12 rows had been seen. */
let backup = "";
/** The last six rows are neither in the tree nor signed. */
let unsealed = "";
/** What a witness remembered then. */
let earlier: WitnessMemory;

before(async () => {
  record = await openWatchedRecord();
  await record.seal();
  await record.edit(1);
  await record.seal();
  backup = await record.snapshot();
  await record.edit(2);
  await record.seal();
  await record.edit(3);
  unsealed = await record.snapshot();
  earlier = await record.memoryNow();
  await record.seal();
  sealed = await record.snapshot();
});
after(() => record.close());

/** The aggregate that is attacked. */
function victim(): { id: string; stream: string } {
  const [id = ""] = record.ids;
  return { id, stream: `Note/${id}` };
}

function codes({ findings }: Verification): string[] {
  return findings.map(({ code }) => code);
}

async function verdict(copy: Copy, witnesses: readonly WitnessMemory[] = record.memories) {
  const verification = await verify(copy, witnesses);
  assert.equal(verification.ok, verification.findings.length === 0);
  const [first] = verification.findings;
  return { ...verification, codes: codes(verification), first };
}

function altered(body: string): string {
  return body.replace('"kind":"UPDATED"', '"kind":"CREATED"');
}

describe("a record that nobody touched", () => {
  test("is found whole, and as it was seen by both witnesses", async () => {
    const { ok, findings, rows, size, unsigned, checkpoint, witnesses } = await verdict(
      await record.copy(sealed),
    );

    assert.deepEqual(findings, []);
    assert.ok(ok);
    assert.deepEqual([rows, size, unsigned, checkpoint?.size], [24, 24, 0, 24]);
    assert.deepEqual(
      witnesses.map(({ size }) => size),
      [24, 24],
    );
  });

  test("is whole with rows that wait for their place in the tree", async () => {
    const { codes, rows, size, unsigned } = await verdict(await record.copy(unsealed), []);

    assert.deepEqual([codes, rows, size, unsigned], [[], 24, 18, 6]);
  });
});

describe("whoever changes rows past the triggers", () => {
  test("is found when a body was edited", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(sealed);
    await copy.superuser.query(
      `UPDATE audit.record SET body = replace(body, 'UPDATED', 'CREATED')
       WHERE aggregate_id = $1 AND seq = 3`,
      [id],
    );

    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["ROW_EDITED"]);
    assert.deepEqual(first, {
      code: "ROW_EDITED",
      message: `row 3 of ${stream} was edited: its body does not have its hash`,
      stream,
      seq: 3,
      leafIndex: 12,
    });
  });

  test("is found when a column beside a body was edited", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(sealed);
    await copy.superuser.query(
      "UPDATE audit.record SET action = 'note.read' WHERE aggregate_id = $1 AND seq = 1",
      [id],
    );

    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["COLUMNS_DIFFER"]);
    assert.match(first?.message ?? "", new RegExp(`row 1 of ${stream}.*another action`));
  });

  test("is found when a row was deleted, and the chain says which", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(sealed);
    await copy.superuser.query("DELETE FROM audit.record WHERE aggregate_id = $1 AND seq = 2", [
      id,
    ]);

    const { findings } = await verdict(copy);
    assert.deepEqual(
      findings.map(({ code, leafIndex, seq }) => ({ code, leafIndex, seq })),
      [
        { code: "ROW_MISSING", leafIndex: 6, seq: undefined },
        { code: "ROW_MISSING", leafIndex: 12, seq: 3 },
      ],
    );
    assert.equal(findings[1]?.message, `row 2 of ${stream} is missing`);
  });

  test("is found when rows were renumbered to hide one that was deleted", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(sealed);
    await copy.superuser.query("DELETE FROM audit.record WHERE aggregate_id = $1 AND seq = 2", [
      id,
    ]);
    await copy.superuser.query(
      "UPDATE audit.record SET seq = seq - 1 WHERE aggregate_id = $1 AND seq > 2",
      [id],
    );
    await copy.superuser.query("UPDATE audit.stream SET seq = seq - 1 WHERE aggregate_id = $1", [
      id,
    ]);

    const { codes, findings } = await verdict(copy);
    assert.deepEqual(codes, ["ROW_MISSING", "ROW_REORDERED", "ROW_REORDERED"]);
    assert.equal(
      findings[1]?.message,
      `row 2 of ${stream} was renumbered: it was written as row 3`,
    );
  });

  test("is found when a row was renumbered", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(sealed);
    await copy.superuser.query(
      "UPDATE audit.record SET seq = 5 WHERE aggregate_id = $1 AND seq = 4",
      [id],
    );

    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["ROW_REORDERED"]);
    assert.equal(first?.message, `row 5 of ${stream} was renumbered: it was written as row 4`);
  });

  test("is found when two rows have changed places", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(sealed);
    await copy.superuser.query("DELETE FROM audit.leaf WHERE leaf_index IN (6, 12)");
    await copy.superuser.query(
      `INSERT INTO audit.leaf SELECT CASE seq WHEN 2 THEN 12 ELSE 6 END, id, at FROM audit.record
       WHERE aggregate_id = $1 AND seq IN (2, 3)`,
      [id],
    );

    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["ROW_REORDERED", "ROW_REORDERED"]);
    assert.equal(first?.leafIndex, 6);
    assert.equal(first?.message, `row 3 of ${stream} was moved before row 2`);
  });

  test("is found when a row and all that names it are gone from the end of a chain", async () => {
    const { stream } = victim();
    const copy = await record.copy(sealed);
    await forge(copy.superuser, {
      rewrite: (row) => (row.stream === stream && row.seq === 4 ? undefined : row.body),
      macKeys,
      tree: true,
    });

    const { codes, first } = await verdict(copy, []);
    assert.deepEqual(codes, ["SET_BACK"]);
    assert.match(first?.message ?? "", /24 rows were signed, of which 23 are left/);
  });

  test("is found when only the end of a chain was cut off", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(unsealed);
    await copy.superuser.query(
      "DELETE FROM audit.todo USING audit.record WHERE record_id = id AND aggregate_id = $1",
      [id],
    );
    await copy.superuser.query("DELETE FROM audit.record WHERE aggregate_id = $1 AND seq = 4", [
      id,
    ]);

    const { codes, first } = await verdict(copy, [earlier]);
    assert.deepEqual(codes, ["CHAIN_CUT"]);
    assert.equal(first?.message, `the chain of ${stream} was cut after row 3: it had 4`);
  });
});

describe("whoever makes the record again so that nothing contradicts itself", () => {
  /** Lets the second row of the victim say something else. */
  const edit = (row: FoundRow): string =>
    row.stream === victim().stream && row.seq === 2 ? altered(row.body) : row.body;

  test("is found without the key that seals rows", async () => {
    const { stream } = victim();
    const copy = await record.copy(sealed);
    await forge(copy.superuser, { rewrite: edit, macKeys: noKey, tree: true });

    const { codes, first } = await verdict(copy, []);
    assert.equal(codes[0], "MAC_WRONG");
    assert.match(first?.message ?? "", new RegExp(`^row 2 of ${stream} was written by somebody`));
  });

  test("is found without that key also before a checkpoint holds the row", async () => {
    const { id, stream } = victim();
    const copy = await record.copy(unsealed);
    await forgeNewest(copy.superuser, id, altered);

    const { codes, first } = await verdict(copy, []);
    assert.deepEqual(codes, ["MAC_WRONG"]);
    assert.deepEqual([first?.stream, first?.seq], [stream, 4]);
  });

  test("is found with the key that seals rows when the tree is as it was", async () => {
    const { stream } = victim();
    const copy = await record.copy(sealed);
    await forge(copy.superuser, { rewrite: edit, macKeys });

    const { codes, first } = await verdict(copy, []);
    assert.deepEqual(codes, ["TREE_DIFFERS", "TREE_DIFFERS", "TREE_DIFFERS"]);
    assert.deepEqual([first?.stream, first?.seq, first?.leafIndex], [stream, 2, 6]);
  });

  test("is found with the key that seals rows by the checkpoints that the log has signed", async () => {
    const copy = await record.copy(sealed);
    await forge(copy.superuser, { rewrite: edit, macKeys, tree: true });

    const { codes, first } = await verdict(copy, []);
    assert.deepEqual(codes, ["TREE_DIFFERS"]);
    assert.match(
      first?.message ?? "",
      /^rows of the leaves 6 to 11 are not those that were signed/,
    );
  });

  test("is found when a whole chain is gone", async () => {
    const { stream } = victim();
    const copy = await record.copy(sealed);
    await forge(copy.superuser, {
      rewrite: (row) => (row.stream === stream ? undefined : row.body),
      macKeys,
      tree: true,
    });

    const { codes, first } = await verdict(copy, []);
    assert.deepEqual(codes, ["TREE_DIFFERS", "SET_BACK"]);
    assert.match(first?.message ?? "", /^the first 6 rows are not those that were signed/);
  });

  test("is found by witnesses alone when rows and the checkpoints after them are gone", async () => {
    const copy = await record.copy(sealed);
    await cutAfter(copy.superuser, 12, macKeys);

    assert.ok((await verdict(copy, [])).ok);
    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["SET_BACK", "SET_BACK"]);
    assert.match(first?.message ?? "", /has seen 24 rows, of which 12 are left/);
  });

  test("is found by witnesses alone when an old backup is put back", async () => {
    const copy = await record.copy(backup);

    assert.ok((await verdict(copy, [])).ok);
    assert.deepEqual((await verdict(copy)).codes, ["SET_BACK", "SET_BACK"]);
  });

  test("is found by witnesses alone when the backup has grown past what they have seen", async () => {
    const copy = await record.copy(backup);
    await record.goOnWith(copy, [2, 3, 4]);

    const alone = await verdict(copy, []);
    assert.deepEqual([alone.ok, alone.size], [true, 30]);
    assert.deepEqual((await verdict(copy)).codes, ["REWRITTEN", "REWRITTEN"]);
  });

  test("is found by witnesses alone with every key of the installation", async () => {
    const copy = await record.copy(sealed);
    await forge(copy.superuser, { rewrite: edit, macKeys, tree: true, signer });

    assert.ok((await verdict(copy, [])).ok);
    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["REWRITTEN", "REWRITTEN"]);
    assert.match(first?.message ?? "", /has seen another tree of 12 rows/);
  });
});

describe("a row that is deleted before any checkpoint holds it", () => {
  test("is missed", async () => {
    const copy = await record.copy(unsealed);
    await deleteNewest(copy.superuser, victim().id);

    const { ok, rows, witnesses } = await verdict(copy, [earlier]);
    assert.deepEqual([ok, rows, witnesses[0]?.size], [true, 23, 18]);
  });

  test("is found by whoever waited for the checkpoint", async () => {
    const copy = await record.copy(sealed);
    await cutAfter(copy.superuser, 23, macKeys);

    const { codes, first } = await verdict(copy);
    assert.deepEqual(codes, ["SET_BACK", "SET_BACK"]);
    assert.match(first?.message ?? "", /has seen 24 rows, of which 23 are left/);
  });
});
