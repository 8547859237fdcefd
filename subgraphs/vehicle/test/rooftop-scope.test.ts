import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { managerOf, openVehicleHarness, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

describe("an actor of one rooftop", () => {
  let harness: VehicleHarness;
  let here: string;
  let there: string;
  let manager: Actor;
  /** Units of one car, which went from there to here. */
  let unitHere: string;
  let unitThere: string;
  let vehicleId: string;

  before(async () => {
    harness = await openVehicleHarness();
    [here, there] = [await harness.openRooftop(), await harness.openRooftop()];
    manager = managerOf(here);
    const first = await harness.receive({ rooftopId: there });
    unitThere = first.id;
    const leave = { stockUnitId: unitThere, expectedVersion: 1, status: "WHOLESALED" };
    await harness.mutate(CHANGE_STATUS, leave);
    const second = await harness.receive({ rooftopId: here, vin: first.vehicle.vin });
    unitHere = second.id;
    vehicleId = second.vehicle.id;
    await harness.receive({ rooftopId: there });
  });
  after(() => harness.close());

  async function ask(query: string, variables: Record<string, unknown> = {}, actor = manager) {
    const { data, errors } = await harness.request(query, variables, actor);
    assert.equal(errors, undefined);
    return data;
  }

  test("finds another rooftop's unit neither by id nor as an entity", async () => {
    const query = `query ($id: ID!, $representations: [_Any!]!) {
      stockUnit(id: $id) { id }
      _entities(representations: $representations) { ... on StockUnit { id } } }`;
    const about = (id: string) => ({ id, representations: [{ __typename: "StockUnit", id }] });

    assert.deepEqual(await ask(query, about(unitHere)), {
      stockUnit: { id: unitHere },
      _entities: [{ id: unitHere }],
    });
    for (const id of [unitThere, encodeId("stk", newId()), vehicleId, "stk_nonsense", ""]) {
      assert.deepEqual(await ask(query, about(id)), { stockUnit: null, _entities: [null] });
    }
  });

  test("lists and counts its own units only, whatever it filters by", async () => {
    const query = `query ($where: StockUnitFilter) { stockUnits(where: $where) {
      nodes { id } totalCount { value precision } } }`;
    const only = (...ids: string[]) => ({
      stockUnits: {
        nodes: ids.map((id) => ({ id })),
        totalCount: { value: ids.length, precision: "EXACT" },
      },
    });

    assert.deepEqual(await ask(query), only(unitHere));
    const both = { rooftopId: { in: [here, there] } };
    assert.deepEqual(await ask(query, { where: both }), only(unitHere));
    assert.deepEqual(await ask(query, { where: { rooftopId: { eq: there } } }), only());
    assert.deepEqual(await ask(query, {}, managerOf()), only());
    const all = await harness.request(query);
    assert.equal(all.data.stockUnits.totalCount.value, 3);
  });

  test("sees the car, and of its stays in stock those at the rooftop", async () => {
    const query = `query ($id: ID!) { vehicle(id: $id) {
      stockUnits { nodes { id } totalCount { value } } } }`;

    assert.deepEqual(await ask(query, { id: vehicleId }), {
      vehicle: { stockUnits: { nodes: [{ id: unitHere }], totalCount: { value: 1 } } },
    });
    assert.deepEqual(await ask(query, { id: vehicleId }, managerOf(here, there)), {
      vehicle: {
        stockUnits: { nodes: [{ id: unitHere }, { id: unitThere }], totalCount: { value: 2 } },
      },
    });
  });

  test("sees its rooftop, not the other", async () => {
    const query = `query ($id: ID!) { rooftop(id: $id) { id } }`;

    assert.deepEqual(await ask(query, { id: here }), { rooftop: { id: here } });
    assert.deepEqual(await ask(query, { id: there }), { rooftop: null });
  });
});
