import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { openVehicleHarness, type VehicleHarness } from "./harness.ts";

const LIST = `query List($where: StockUnitFilter, $orderBy: [StockUnitOrder!], $first: Int,
    $after: Cursor, $limit: Int) {
  stockUnits(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount(limit: $limit) { value } edges { cursor } nodes { id } } }`;

describe("the stock list asked for something it cannot serve", () => {
  let harness: VehicleHarness;
  let rooftopId: string;
  let vehicleId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
    const unit = await harness.receive({ rooftopId });
    await harness.receive({ rooftopId });
    vehicleId = unit.vehicle.id;
  });
  after(() => harness.close());

  async function faultOf(variables: Record<string, unknown>): Promise<unknown> {
    const { data, errors } = await harness.request(LIST, variables);
    assert.equal(data, null);
    assert.equal(errors?.length, 1);
    return errors[0]?.extensions;
  }

  async function cursorOf(variables: Record<string, unknown>): Promise<string> {
    const { data } = await harness.request(LIST, variables);
    return data.stockUnits.edges[0].cursor;
  }

  test("too many rows at once, or none", async () => {
    for (const first of [100_000, 251, 0, -1, null]) {
      assert.deepEqual(await faultOf({ first }), { code: "LIST_TOO_LONG", argument: "first" });
    }
  });

  test("too high a count", async () => {
    for (const limit of [100_001, 0, -1]) {
      assert.deepEqual(await faultOf({ limit }), { code: "LIST_TOO_LONG", argument: "limit" });
    }
  });

  test("too many sort keys", async () => {
    const orderBy = Array.from({ length: 4 }, () => ({ field: "RECEIVED_ON" }));
    assert.deepEqual(await faultOf({ orderBy }), { code: "LIST_TOO_LONG", argument: "orderBy" });
  });

  test("too many values", async () => {
    const values = <Value>(value: Value) => ({ in: Array.from({ length: 501 }, () => value) });

    for (const [field, filter] of Object.entries({
      rooftopId: values(rooftopId),
      status: values("HELD"),
      condition: values("USED"),
      stockNumber: values("U1"),
      make: values("Honda"),
    })) {
      const expected = { code: "LIST_TOO_LONG", argument: `where.${field}.in` };
      assert.deepEqual(await faultOf({ where: { [field]: filter } }), expected);
    }
    const most = { in: values("U1").in.slice(1) };
    const { errors } = await harness.request(LIST, { where: { stockNumber: most } });
    assert.equal(errors, undefined);
  });

  test("too little or too much to search for", async () => {
    for (const search of ["", "a", "  a  ", "a".repeat(61)]) {
      assert.deepEqual(await faultOf({ where: { search } }), {
        code: "BAD_USER_INPUT",
        argument: "where.search",
      });
    }
  });

  test("ids that are no rooftop's", async () => {
    const expected = { code: "ID_MALFORMED", argument: "where.rooftopId" };

    for (const id of [vehicleId, "rft_nonsense", ""]) {
      assert.deepEqual(await faultOf({ where: { rooftopId: { eq: id } } }), expected);
      assert.deepEqual(await faultOf({ where: { rooftopId: { in: [rooftopId, id] } } }), expected);
    }
    const where = { rooftopId: { eq: encodeId("rft", newId()) } };
    const { data } = await harness.request(LIST, { where });
    assert.deepEqual(data.stockUnits.nodes, []);
  });

  test("a cursor that was tampered with, cut or invented", async () => {
    const cursor = await cursorOf({});
    const swapped = (cursor.startsWith("A") ? "B" : "A") + cursor.slice(1);

    for (const after of [swapped, cursor.slice(0, -4), `${cursor}AAAA`, "nonsense", "AAAA"]) {
      assert.deepEqual(await faultOf({ after }), { code: "CURSOR_INVALID", argument: "after" });
    }
  });

  test("a cursor of another sort, filter or list", async () => {
    const orderBy = [{ field: "STOCK_NUMBER", direction: "ASC" }];
    const where = { condition: { eq: "USED" } };
    const after = await cursorOf({ orderBy, where });
    const expected = { code: "CURSOR_INVALID", argument: "after" };

    assert.deepEqual(await faultOf({ after }), expected);
    assert.deepEqual(await faultOf({ after, orderBy }), expected);
    assert.deepEqual(await faultOf({ after, where }), expected);
    const down = [{ field: "STOCK_NUMBER", direction: "DESC" }];
    assert.deepEqual(await faultOf({ after, where, orderBy: down }), expected);

    const history = await harness.request(
      `query ($id: ID!, $after: Cursor) {
        vehicle(id: $id) { stockUnits(after: $after) { nodes { id } } } }`,
      { id: vehicleId, after },
    );
    assert.deepEqual(history.errors?.[0]?.extensions, expected);
    const { errors } = await harness.request(LIST, { after, where, orderBy });
    assert.equal(errors, undefined);
  });

  test("values that are none", async () => {
    for (const where of [
      { status: { eq: "SCRAPPED" } },
      { receivedOn: { eq: "2026-02-30" } },
      { askingPrice: { gte: 0.5 } },
      { daysInStock: { gte: 2 ** 31 } },
      { color: { eq: "RED" } },
    ]) {
      const { errors } = await harness.request(LIST, { where });
      assert.equal(errors?.[0]?.extensions?.code, "BAD_USER_INPUT");
    }
  });
});

describe("lists below a unit and a vehicle", () => {
  let harness: VehicleHarness;

  before(async () => {
    harness = await openVehicleHarness();
  });
  after(() => harness.close());

  test("refuse as the stock list does", async () => {
    const rooftopId = await harness.openRooftop();
    const unit = await harness.receive({ rooftopId });
    const faultOf = async (selection: string) => {
      const { errors } = await harness.request(
        `query ($id: ID!) { stockUnit(id: $id) { ${selection} } }`,
        { id: unit.id },
      );
      return errors?.[0]?.extensions;
    };

    for (const list of ["priceHistory", "statusHistory", "vehicle { stockUnits"]) {
      const end = list.includes("{") ? "}" : "";
      assert.deepEqual(await faultOf(`${list}(first: 251) { nodes { __typename } } ${end}`), {
        code: "LIST_TOO_LONG",
        argument: "first",
      });
      assert.deepEqual(await faultOf(`${list} { totalCount(limit: 0) { value } } ${end}`), {
        code: "LIST_TOO_LONG",
        argument: "limit",
      });
      assert.deepEqual(await faultOf(`${list}(after: "x") { nodes { __typename } } ${end}`), {
        code: "CURSOR_INVALID",
        argument: "after",
      });
    }
  });
});
