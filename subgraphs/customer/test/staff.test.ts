import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  done,
  entities,
  failed,
  mutate,
  openCustomerHarness,
  publicId,
  refused,
} from "./harness.ts";
import { staffOf } from "@forecourt/platform/testing/actors";
import { salespersonAt, uuidOf, walk, type CustomerHarness } from "./harness.ts";

const LIST = `query Staff($rooftopId: ID!, $active: Boolean, $first: Int, $after: Cursor) {
  staffMembers(rooftopId: $rooftopId, active: $active, first: $first, after: $after) {
    totalCount { value precision } pageInfo { hasNextPage endCursor } nodes { id displayName } } }`;

describe("staff", () => {
  let harness: CustomerHarness;
  before(async () => {
    harness = await openCustomerHarness();
  });
  after(() => harness.close());

  function member(over: Record<string, unknown> = {}) {
    return {
      rooftopId: harness.lakeside,
      givenName: "Rosa",
      familyName: "Vega",
      title: "SALESPERSON",
      ...over,
    };
  }

  test("somebody who begins is active, with a title", async () => {
    const { staffMember } = await done(harness, "addStaffMember", member());

    assert.deepEqual(staffMember, {
      id: staffMember.id,
      version: 1,
      displayName: "Rosa Vega",
      title: { code: "SALESPERSON", label: "Salesperson" },
      active: true,
      rooftop: { id: harness.lakeside },
    });
  });

  test("a repeated request enters nobody twice", async () => {
    const input = member({ idempotencyKey: "rosa" });
    const { staffMember } = await done(harness, "addStaffMember", input);

    const replay = await done(harness, "addStaffMember", input);

    assert.equal(replay.staffMember.id, staffMember.id);
    assert.deepEqual(await refused(harness, "addStaffMember", { ...input, givenName: "Ana" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("nobody works at an unknown rooftop, without a name, or where the caller may not act", async () => {
    assert.deepEqual(
      await refused(harness, "addStaffMember", member({ rooftopId: publicId("rft") })),
      [["ROOFTOP_UNKNOWN", "rooftopId"]],
    );
    assert.deepEqual(
      await refused(harness, "addStaffMember", member({ familyName: " ", rooftopId: "x" })),
      [
        ["ID_MALFORMED", "rooftopId"],
        ["INPUT_INVALID", "familyName"],
      ],
    );
    const actor = salespersonAt(harness.northshore);
    assert.deepEqual(await refused(harness, "addStaffMember", member(), actor), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
  });

  test("an actor without the permission is refused", async () => {
    const actor = staffOf("SALES", [uuidOf(harness.lakeside)]);

    assert.equal(await failed(harness, "addStaffMember", member(), actor), "FORBIDDEN");
  });

  test("the staff of a rooftop is listed by name, page by page", async () => {
    const names = ["Young", "Abel", "Abel", "Moss", "Zane", "Abel"];
    for (const familyName of names) {
      await done(harness, "addStaffMember", member({ rooftopId: harness.northshore, familyName }));
    }
    const variables = { rooftopId: harness.northshore, first: 2 };

    const ids = await walk(harness, LIST, variables, ({ staffMembers }) => staffMembers);

    assert.equal(new Set(ids).size, names.length);
    const listed = await entities(harness, "StaffMember", ids, "familyName");
    assert.deepEqual(
      listed.map(({ familyName }: { familyName: string }) => familyName),
      names.toSorted(),
    );
  });

  test("who left is listed only when asked for", async () => {
    const { staffMember } = await done(harness, "addStaffMember", member({ familyName: "Gone" }));
    await harness.subgraph.database.read("UPDATE staff_member SET active = false WHERE id = $1", [
      uuidOf(staffMember.id),
    ]);
    const listed = async (active: boolean | null) => {
      const { data } = await harness.request(LIST, { rooftopId: harness.lakeside, active });
      return data.staffMembers.nodes.some(({ id }: { id: string }) => id === staffMember.id);
    };

    assert.deepEqual(
      [await listed(null), await listed(true), await listed(false)],
      [true, false, true],
    );
  });

  test("a rooftop knows who works there, newest first", async () => {
    harness.now = new Date("2026-11-21T15:00:00Z");
    const { staffMember } = await done(harness, "addStaffMember", member({ familyName: "Newest" }));

    const [lakeside, northshore, unknown, malformed] = await entities(
      harness,
      "Rooftop",
      [harness.lakeside, harness.northshore, publicId("rft"), "rft_zzz"],
      "id staff(first: 1) { totalCount { value } pageInfo { hasNextPage } nodes { id } }",
    );

    assert.deepEqual(lakeside.staff.nodes, [{ id: staffMember.id }]);
    assert.equal(lakeside.staff.pageInfo.hasNextPage, true);
    assert.equal(northshore.staff.totalCount.value, 6);
    assert.deepEqual(unknown.staff.nodes, []);
    assert.equal(malformed, null);
  });

  test("staff of other rooftops does not exist for an actor with one rooftop", async () => {
    const { staffMember } = await done(harness, "addStaffMember", member());
    const actor = salespersonAt(harness.northshore);

    assert.deepEqual(await entities(harness, "StaffMember", [staffMember.id], "id", actor), [null]);
    const ofRooftop = "staff { nodes { id } totalCount { value } }";
    assert.deepEqual(await entities(harness, "Rooftop", [harness.lakeside], ofRooftop, actor), [
      { staff: { nodes: [], totalCount: { value: 0 } } },
    ]);
    const { data } = await harness.request(LIST, { rooftopId: harness.lakeside }, actor);
    assert.deepEqual(data.staffMembers.nodes, []);
    assert.deepEqual(data.staffMembers.totalCount, { value: 0, precision: "EXACT" });
  });

  test("a title that an import brought stands for itself", async () => {
    const { data } = await mutate(harness, "addStaffMember", member());
    const { id } = data.addStaffMember.staffMember;
    const titled = async (title: string | null) => {
      await harness.subgraph.database.read("UPDATE staff_member SET title = $2 WHERE id = $1", [
        uuidOf(id),
        title,
      ]);
      const [seen] = await entities(harness, "StaffMember", [id], "title { code label }");
      return seen.title;
    };

    assert.deepEqual(await titled("DETAILER"), { code: "DETAILER", label: "DETAILER" });
    assert.equal(await titled(null), null);
  });
});
