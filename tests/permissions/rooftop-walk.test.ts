import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import { subscribe } from "../graph/client.ts";
import { mutate, receiveStockUnit } from "../graph/dealership.ts";
import { fieldLeaks, listLeaks, objectLeaks, writeLeaks } from "./leaks.ts";
import { openTwoDealerships, type TwoDealerships } from "./two-dealerships.ts";

/** Opens the group for a suite. */
function groupOfSuite(layers?: Layers): () => TwoDealerships {
  let group: TwoDealerships | undefined;
  before(async () => {
    group = await openTwoDealerships(layers);
  });
  after(() => group?.close());
  return () => {
    if (group) return group;
    throw new Error("the suite has not begun");
  };
}

for (const [name, layers] of [
  ["with both layers", { guard: true, scope: true }],
  ["with the guard alone", { guard: true, scope: false }],
  ["with the SQL alone", { guard: false, scope: true }],
] as const) {
  describe(`${name}, nothing leaks:`, () => {
    const group = groupOfSuite(layers);

    test("no field without its permission", async () => {
      assert.deepEqual(await fieldLeaks(group()), []);
    });

    test("no object of another rooftop, whatever leads to it", async () => {
      assert.deepEqual(await objectLeaks(group()), []);
    });

    test("no list that shows or counts another rooftop", async () => {
      assert.deepEqual(await listLeaks(group()), []);
    });

    test("no change at another rooftop", async () => {
      assert.deepEqual(await writeLeaks(group()), []);
    });
  });
}

describe("with neither layer, the same walk finds that it leaks:", () => {
  const group = groupOfSuite({ guard: false, scope: false });

  test("fields, objects, lists and changes", async () => {
    assert.ok((await fieldLeaks(group())).length > 100);
    assert.ok((await objectLeaks(group())).length > 100);
    assert.ok((await listLeaks(group())).length > 10);
    assert.ok((await writeLeaks(group())).length > 10);
  });
});

describe("what belongs to another rooftop", () => {
  const group = groupOfSuite();

  test("answers as what does not exist, to the letter", async () => {
    const { foreign, ask } = group();
    for (const [field, prefix] of [
      ["stockUnit", "stk"],
      ["customer", "cus"],
      ["lead", "led"],
      ["staffMember", "stf"],
      ["task", "tsk"],
      ["deal", "dea"],
      ["journalEntry", "jne"],
      ["appointment", "apt"],
      ["repairOrder", "rpo"],
      ["technician", "tec"],
      ["rooftop", "rft"],
    ] as const) {
      const of = (id: string) => ask("ANALYST", `{ ${field}(id: "${id}") { id } }`);
      const { data, errors } = await of(foreign[`${field}Id`] ?? "");
      const missing = await of(encodeId(prefix, newId()));
      assert.deepEqual([data, errors], [missing.data, missing.errors], field);
      assert.equal(data[field], null, field);
    }
  });

  test("is not reached by a cursor that its own staff was given", async () => {
    const { graph, ids, foreign, foreignObjectIds } = group();
    const there = decodeId("rft", foreign.rooftopId ?? "") ?? "";
    graph.introduce("elm", staffOf("SALES_MANAGER", [there]));
    for (const sort of ["UNIT_COST", "RECEIVED_ON"]) {
      const list = (after: string) =>
        `{ stockUnits(first: 1, orderBy: [{ field: ${sort} }]${after}) {
          pageInfo { endCursor } nodes { id } } }`;
      const theirs = await graph.request(list(""), {}, "elm");
      const cursor: string = theirs.data.stockUnits.pageInfo.endCursor;
      assert.doesNotMatch(Buffer.from(cursor, "base64url").toString("latin1"), /1250000|2026/);
      const ours = await graph.request(list(`, after: "${cursor}"`), {}, "SALES_MANAGER");
      const text = JSON.stringify(ours.data);
      for (const id of foreignObjectIds) assert.ok(!text.includes(id));
    }
    assert.notEqual(ids.stockUnitId, foreign.stockUnitId);
  });

  test("is not pushed to those who follow the stock", async () => {
    const { graph, ids, foreign } = group();
    const stream = await subscribe(
      graph.url,
      `subscription ($rooftops: [ID!]) { stockChanges(rooftopIds: $rooftops) {
        stockUnitId changedPaths stockUnit { id unitCost { minorUnits } } } }`,
      { rooftops: [ids.rooftopId, foreign.rooftopId] },
      "SALES",
    );
    await sleep(200);
    await receiveStockUnit(graph, foreign.rooftopId ?? "", "2HKRW1H9XMH367334");
    const ours = await receiveStockUnit(graph, ids.rooftopId ?? "", "5YJ3E1EA2KF317000");
    const { data, errors } = await stream.next();
    await stream.close();
    assert.equal(data.stockChanges.stockUnitId, ours.id);
    assert.equal(data.stockChanges.stockUnit.unitCost, null);
    assert.ok(!data.stockChanges.changedPaths.includes("unitCost"));
    assert.equal(errors[0].extensions.code, "FORBIDDEN");
  });

  test("tells nothing by the paths of a version conflict", async () => {
    const { graph, ids } = group();
    const unit = await receiveStockUnit(graph, ids.rooftopId ?? "", "1G1ZD5ST0JF123456", {
      vinOverrideReason: "of a test",
    });
    await mutate(graph, "changeStockUnitStatus", "stockUnit", {
      stockUnitId: unit.id,
      expectedVersion: 1,
      status: "IN_RECON",
    });
    const { data } = await graph.request(
      `mutation ($input: ChangeStockUnitStatusInput!) { changeStockUnitStatus(input: $input) {
        userErrors { code ... on VersionConflictError { changedPaths } } } }`,
      {
        input: {
          idempotencyKey: "conflict",
          stockUnitId: unit.id,
          expectedVersion: 0,
          status: "FRONT_LINE",
        },
      },
      "INTEGRATION",
    );
    const [conflict] = data.changeStockUnitStatus.userErrors;
    assert.equal(conflict.code, "VERSION_CONFLICT");
    assert.ok(conflict.changedPaths.includes("status"));
    assert.ok(!conflict.changedPaths.includes("unitCost"));
  });
});
