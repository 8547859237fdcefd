import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openVehicleHarness, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

describe("days in stock", () => {
  let harness: VehicleHarness;
  const rooftops = new Map<string, string>();

  before(async () => {
    harness = await openVehicleHarness();
    for (const timeZone of ["Pacific/Kiritimati", "America/New_York", "America/Los_Angeles"]) {
      rooftops.set(timeZone, await harness.openRooftop({ timeZone }));
    }
  });
  after(() => harness.close());

  const inZone = (timeZone: string) => ({ rooftopId: rooftops.get(timeZone) });

  async function unitNow(id: string) {
    const { data } = await harness.request(
      `query ($id: ID!) { stockUnit(id: $id) { receivedOn leftOn daysInStock } }`,
      { id },
    );
    return data.stockUnit;
  }

  /** Ids of the units whose age is in the range, of these. */
  async function aged(range: object, ids: readonly string[]): Promise<string[]> {
    const { data } = await harness.request(
      `query ($where: StockUnitFilter) { stockUnits(where: $where, first: 250) { nodes { id } } }`,
      { where: { daysInStock: range } },
    );
    const found = new Set(data.stockUnits.nodes.map((node: { id: string }) => node.id));
    return ids.filter((id) => found.has(id));
  }

  test("begin and grow at midnight of the rooftop", async () => {
    // One second before midnight in New York: three hours earlier in Los Angeles, the 21st in Kiritimati.
    harness.now = new Date("2026-11-21T04:59:59Z");
    const ids: string[] = [];
    for (const timeZone of rooftops.keys()) {
      ids.push((await harness.receive(inZone(timeZone))).id);
    }
    const [kiritimati = "", newYork = "", losAngeles = ""] = ids;
    const ages = async () => {
      const units = await Promise.all(ids.map(unitNow));
      return units.map(({ receivedOn, daysInStock }) => [receivedOn, daysInStock]);
    };

    assert.deepEqual(await ages(), [
      ["2026-11-21", 0],
      ["2026-11-20", 0],
      ["2026-11-20", 0],
    ]);
    harness.now = new Date("2026-11-21T05:00:00Z");
    assert.deepEqual(await ages(), [
      ["2026-11-21", 0],
      ["2026-11-20", 1],
      ["2026-11-20", 0],
    ]);
    assert.deepEqual(await aged({ gte: 1 }, ids), [newYork]);
    assert.deepEqual(await aged({ eq: 0 }, ids), [kiritimati, losAngeles]);
  });

  test("do not care for the hour that a clock change takes or gives", async () => {
    // Clocks in New York go forward on 8 March and back on 1 November 2026.
    for (const [received, now, age] of [
      ["2026-03-07T17:00:00Z", "2026-03-09T03:59:59Z", 1],
      ["2026-03-07T17:00:00Z", "2026-03-09T04:00:00Z", 2],
      ["2026-10-31T17:00:00Z", "2026-11-02T04:59:59Z", 1],
      ["2026-10-31T17:00:00Z", "2026-11-02T05:00:00Z", 2],
    ] as const) {
      harness.now = new Date(received);
      const { id } = await harness.receive(inZone("America/New_York"));
      harness.now = new Date(now);

      assert.equal((await unitNow(id)).daysInStock, age);
      assert.deepEqual(await aged({ eq: age }, [id]), [id]);
    }
  });

  test("stand still when the unit has left", async () => {
    harness.now = new Date("2026-05-01T19:00:00Z");
    const { id } = await harness.receive(inZone("America/Los_Angeles"));
    harness.now = new Date("2026-05-12T06:59:59Z");
    const leave = { stockUnitId: id, expectedVersion: 1, status: "WHOLESALED" };
    await harness.mutate(CHANGE_STATUS, leave);
    harness.now = new Date("2027-05-01T19:00:00Z");

    assert.deepEqual(await unitNow(id), {
      receivedOn: "2026-05-01",
      leftOn: "2026-05-11",
      daysInStock: 10,
    });
    assert.deepEqual(await aged({ gte: 10, lte: 10 }, [id]), [id]);
    assert.deepEqual(await aged({ gte: 11 }, [id]), []);
  });
});
