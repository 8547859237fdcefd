import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { WitnessMemory } from "@forecourt/platform/audit/held-checkpoints";
import { emptyRoot } from "@forecourt/platform/audit/merkle";
import type { VerifyOptions } from "@forecourt/platform/audit/verification";
import { WitnessError } from "@forecourt/platform/audit/witness";
import { openWatchedRecord, verify, type Copy, type WatchedRecord } from "./attacked-record.ts";

let record: WatchedRecord;
/** 18 rows that are signed and seen, and 6 that wait. */
let snapshot = "";

before(async () => {
  record = await openWatchedRecord();
  await record.seal();
  for (const version of [1, 2]) {
    await record.edit(version);
    await record.seal();
  }
  await record.edit(3);
  snapshot = await record.snapshot();
});
after(() => record.close());

async function found(
  statement: string,
  witnesses: readonly WitnessMemory[] = record.memories,
  options: Partial<VerifyOptions> = {},
): Promise<string[]> {
  const copy = await record.copy(snapshot);
  if (statement !== "") await copy.superuser.query(statement);
  const { findings } = await verify(copy, witnesses, options);
  return findings.map(({ code }) => code);
}

async function rootAt({ superuser }: Copy, size: number): Promise<Buffer> {
  const { rows } = await superuser.query<{ root: Buffer }>(
    "SELECT root FROM audit.checkpoint WHERE size = $1",
    [size],
  );
  return rows[0]?.root ?? emptyRoot;
}

describe("what is beside the rows", () => {
  test("a changed tile is found", async () => {
    const change = "UPDATE audit.tile SET hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)";
    assert.deepEqual(await found(change), [
      "TREE_DIFFERS",
      "TREE_DIFFERS",
      "REWRITTEN",
      "REWRITTEN",
      "TREE_DIFFERS",
    ]);
  });

  test("tiles that are gone are found, and the rows are looked at all the same", async () => {
    const codes = await found(
      "DELETE FROM audit.tile; UPDATE audit.record SET body = body || ' ' WHERE id = 5",
    );
    assert.equal(codes.filter((code) => code === "TREE_DIFFERS").length, 17);
    assert.equal(codes[4], "ROW_EDITED");
  });

  test("a leaf that is gone is found", async () => {
    assert.deepEqual(await found("DELETE FROM audit.leaf WHERE leaf_index = 7"), [
      "LEAF_MISSING",
      "ROW_MISSING",
      "LEAF_MISSING",
    ]);
  });

  test("a row that was taken out of the queue is found", async () => {
    assert.deepEqual(
      await found(
        "DELETE FROM audit.todo WHERE record_id = (SELECT max(record_id) FROM audit.todo)",
      ),
      ["CHAIN_CUT", "LEAF_MISSING"],
    );
  });

  test("another root or size of the tree is found", async () => {
    assert.deepEqual(await found("UPDATE audit.tree SET root = sha256('')"), ["TREE_DIFFERS"]);
    const codes = await found("UPDATE audit.tree SET size = 12");
    assert.deepEqual(codes.slice(0, 5), [
      "TREE_DIFFERS",
      "SET_BACK",
      "SET_BACK",
      "TREE_DIFFERS",
      "SET_BACK",
    ]);
  });

  test("a chain whose end is gone is found", async () => {
    const [id = ""] = record.ids;
    assert.deepEqual(await found(`DELETE FROM audit.stream WHERE aggregate_id = '${id}'`), [
      "STREAM_MISSING",
    ]);
  });

  test("a chain whose end was set back is found", async () => {
    assert.equal((await found("UPDATE audit.stream SET seq = 3")).length, record.ids.length);
  });

  test("rows that are kept from being signed are found", async () => {
    assert.deepEqual(await found("UPDATE audit.checkpoint SET at = at + interval '1 day'"), [
      "UNSEALED",
    ]);
  });
});

describe("checkpoints", () => {
  test("one that is gone is missed by whoever has seen it", async () => {
    assert.deepEqual(await found("DELETE FROM audit.checkpoint WHERE size = 12"), [
      "CHECKPOINT_MISSING",
      "CHECKPOINT_MISSING",
      "CHECKPOINT_MISSING",
    ]);
  });

  test("one that is not signed by the log is found", async () => {
    assert.deepEqual(
      await found(
        "UPDATE audit.checkpoint SET note = replace(note, E'\\n12\\n', E'\\n13\\n') WHERE size = 12",
        [],
      ),
      ["CHECKPOINT_FORGED"],
    );
  });

  test("a column beside one is found", async () => {
    assert.deepEqual(
      await found("UPDATE audit.checkpoint SET root = sha256('') WHERE size = 12", []),
      ["CHECKPOINT_FORGED"],
    );
  });

  test("a cosignature that a known witness has not made is found", async () => {
    const change =
      "UPDATE audit.cosignature SET signature = set_byte(signature, 20, 0) WHERE size = 6";
    assert.deepEqual(await found(change), ["COSIGNATURE_WRONG", "COSIGNATURE_WRONG"]);
    assert.deepEqual(await found(change, []), []);
  });
});

describe("witnesses", () => {
  const [file, program] = [0, 1] as const;

  test("one that cannot be asked is a finding: what it has seen is not known", async () => {
    const memory = record.memories[program];
    assert.ok(memory);
    const away: WitnessMemory = {
      ...memory,
      notes: () => Promise.reject(new WitnessError("WITNESS_AWAY", "it is away")),
    };
    assert.deepEqual(await found("", [away]), ["WITNESS_AWAY"]);
  });

  test("one that holds nothing is a finding", async () => {
    const memory = record.memories[file];
    assert.ok(memory);
    assert.deepEqual(await found("", [{ ...memory, notes: async () => [] }]), ["WITNESS_EMPTY"]);
  });

  test("notes that it has not signed count for nothing", async () => {
    const [one, other] = [record.memories[file], record.memories[program]];
    assert.ok(one && other);
    assert.deepEqual(await found("", [{ ...one, notes: other.notes }]), ["WITNESS_DAMAGED"]);
    assert.deepEqual(await found("", [{ ...one, notes: async () => ["no note"] }]), [
      "WITNESS_DAMAGED",
    ]);
  });
});

describe("a part of the record", () => {
  const EDIT_FIRST = "UPDATE audit.record SET body = body || ' ' WHERE id = 1";
  const EDIT_LAST = "UPDATE audit.record SET body = body || ' ' WHERE id = 18";

  test("from a checkpoint on looks at what came after it", async () => {
    const copy = await record.copy(snapshot);
    const from = { size: 12, root: await rootAt(copy, 12) };
    const { ok, rows, size, checkpoint } = await verify(copy, record.memories, { from });

    assert.deepEqual([ok, rows, size, checkpoint?.size], [true, 12, 18, 18]);
    assert.deepEqual(await found(EDIT_LAST, record.memories, { from }), ["ROW_EDITED"]);
    assert.deepEqual(await found(EDIT_FIRST, record.memories, { from }), []);
  });

  test("from a checkpoint on is found when that one is not a part of the tree", async () => {
    const from = { size: 12, root: emptyRoot };
    assert.deepEqual(await found("", [], { from }), ["REWRITTEN"]);
    assert.deepEqual(await found("", [], { from: { ...from, size: 20 } }), ["SET_BACK"]);
  });

  test("as of a checkpoint looks at nothing after it, and at what witnesses have seen since", async () => {
    const copy = await record.copy(snapshot);
    const { ok, rows, checkpoint } = await verify(copy, record.memories, { asOf: 12 });

    assert.deepEqual([ok, rows, checkpoint?.size], [true, 12, 12]);
    assert.deepEqual(await found(EDIT_LAST, [], { asOf: 12 }), []);
    assert.deepEqual(await found(EDIT_FIRST, [], { asOf: 12 }), ["ROW_EDITED"]);
    assert.deepEqual(await found("", [], { asOf: 11 }), ["CHECKPOINT_MISSING"]);
  });

  test("with room for few chains finds the same", async () => {
    const options = { chainsMax: 2 };
    assert.deepEqual(await found("", record.memories, options), []);
    assert.deepEqual(await found("DELETE FROM audit.record WHERE id = 10", [], options), [
      "ROW_MISSING",
      "ROW_MISSING",
    ]);
    assert.deepEqual(
      await found("UPDATE audit.stream SET seq = 3", [], options),
      Array(6).fill("CHAIN_CUT"),
    );
  });
});
