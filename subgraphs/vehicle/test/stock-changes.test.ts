import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { managerOf, openVehicleHarness, usd, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS, REPRICE } from "./mutations.ts";

const CHANGES = `subscription Changes($rooftopIds: [ID!], $after: Cursor) {
  stockChanges(rooftopIds: $rooftopIds, after: $after) {
    cursor occurredAt kind stockUnitId version changedPaths reset { reason resumeFrom }
    stockUnit { id version status askingPrice { minorUnits } vehicle { id vin specification { make } } }
  }
}`;

interface Unit {
  readonly id: string;
  readonly version: number;
}

describe("stockChanges", () => {
  let harness: VehicleHarness;
  let here: string;
  let there: string;
  const streams: AsyncIterableIterator<unknown>[] = [];

  before(async () => {
    harness = await openVehicleHarness();
    [here, there] = [await harness.openRooftop(), await harness.openRooftop()];
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.return?.();
  });
  after(() => harness.close());

  /** Follows the changes; each call waits for the next message. */
  async function follow(variables: Record<string, unknown> = {}, actor?: Actor) {
    if (variables.after === undefined) await harness.sequenced();
    const stream = await harness.subscribe(CHANGES, variables, actor);
    streams.push(stream);
    return async () => {
      const { value } = await stream.next();
      assert.equal(value.errors, undefined);
      return JSON.parse(JSON.stringify(value.data.stockChanges));
    };
  }

  async function reprice({ id, version }: Unit, minorUnits: number): Promise<Unit> {
    const input = { stockUnitId: id, expectedVersion: version, askingPrice: usd(minorUnits) };
    return (await harness.mutate(REPRICE, input)).stockUnit;
  }

  test("pushes what happens to a unit, with the unit as it is", async () => {
    const next = await follow();

    const unit = await harness.receive({ rooftopId: here, askingPrice: usd(100) });
    const received = await next();
    const repriced = await reprice(unit, 90);
    const priceChange = await next();
    const held = { stockUnitId: unit.id, expectedVersion: repriced.version, status: "HELD" };
    await harness.mutate(CHANGE_STATUS, held);
    const statusChange = await next();

    const { id, vin } = unit.vehicle;
    const stockUnit = { id: unit.id, vehicle: { id, vin, specification: { make: "Honda" } } };
    assert.deepEqual(received, {
      cursor: received.cursor,
      occurredAt: received.occurredAt,
      kind: "CREATED",
      stockUnitId: unit.id,
      version: 1,
      changedPaths: ["stockNumber", "status", "condition", "unitCost", "askingPrice"],
      reset: null,
      stockUnit: {
        ...stockUnit,
        version: 1,
        status: "RECEIVED",
        askingPrice: { minorUnits: 100 },
      },
    });
    assert.deepEqual(
      [priceChange.kind, priceChange.version, priceChange.changedPaths],
      ["UPDATED", 2, ["askingPrice"]],
    );
    // What was loaded for one message is not remembered for the next.
    assert.deepEqual(priceChange.stockUnit.askingPrice, { minorUnits: 90 });
    assert.deepEqual(
      [statusChange.version, statusChange.changedPaths, statusChange.stockUnit.status],
      [3, ["status"], "HELD"],
    );
  });

  test("resumes after any message with all that followed, in order", async () => {
    const next = await follow();
    let unit: Unit = await harness.receive({ rooftopId: here, askingPrice: usd(100) });
    const cursors = [(await next()).cursor];
    for (const price of [99, 98, 97]) {
      unit = await reprice(unit, price);
      cursors.push((await next()).cursor);
    }

    for (const [seen, cursor] of cursors.entries()) {
      const resumed = await follow({ after: cursor });
      for (let version = seen + 2; version <= 4; version += 1) {
        assert.deepEqual((await resumed()).version, version);
      }
    }
    assert.equal(new Set(cursors).size, 4);
  });

  test("pushes only rooftops that were asked for", async () => {
    const next = await follow({ rooftopIds: [there] });

    await harness.receive({ rooftopId: here });
    const unit = await harness.receive({ rooftopId: there });

    assert.equal((await next()).stockUnitId, unit.id);
  });

  test("pushes only rooftops that the caller may see, whatever is asked for", async () => {
    const all = await follow({}, managerOf(there));
    const both = await follow({ rooftopIds: [here, there] }, managerOf(there));
    await harness.receive({ rooftopId: here });
    const unit = await harness.receive({ rooftopId: there });

    assert.equal((await all()).stockUnitId, unit.id);
    assert.equal((await both()).stockUnitId, unit.id);
  });

  test("says nothing of vehicles and rooftops", async () => {
    const next = await follow();
    await harness.openRooftop();
    const unit = await harness.receive({
      rooftopId: here,
      odometer: { value: 5, unit: "MILE" },
    });
    await reprice(unit, 1);

    assert.deepEqual([(await next()).version, (await next()).version], [1, 2]);
  });

  test("refuses a cursor, an id or a list that it cannot serve", async () => {
    const { data } = await harness.request("{ stockUnits(first: 1) { edges { cursor } } }");
    const ids = Array.from({ length: 501 }, () => here);

    for (const [variables, code, argument] of [
      [{ after: "nonsense" }, "CURSOR_INVALID", "after"],
      [{ after: data.stockUnits.edges[0].cursor }, "CURSOR_INVALID", "after"],
      [{ rooftopIds: [encodeId("veh", newId())] }, "ID_MALFORMED", "rooftopIds"],
      [{ rooftopIds: ids }, "LIST_TOO_LONG", "rooftopIds"],
    ] as const) {
      await assert.rejects(harness.subscribe(CHANGES, variables), ({ message }: Error) => {
        assert.deepEqual(JSON.parse(message)[0].extensions, { code, argument });
        return true;
      });
    }
  });
});
