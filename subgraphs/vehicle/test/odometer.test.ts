import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { after, before, describe, test } from "node:test";
import { createScriptedFeed, type ScriptedFeed } from "@forecourt/platform/testing/scripted-feed";
import { encodeId } from "@forecourt/platform/type-id";
import { RepairOrderClosed } from "@forecourt/schema/events/service";
import { openVehicleHarness, uuidOf, type VehicleHarness } from "./harness.ts";

interface Reading {
  readonly odometerIn: number | null;
  readonly odometerUnit?: "MILE" | "KILOMETER";
  readonly readOn: string;
}

const APPLIED_WITHIN_TRIES = 1_000;

describe("the mileage of a car that was in the workshop", () => {
  let harness: VehicleHarness;
  let service: ScriptedFeed;
  let rooftopId: string;

  before(async () => {
    service = createScriptedFeed("service");
    harness = await openVehicleHarness(() => service.feed);
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  /** A repair order on the car was closed. */
  function close(vehicleId: string, { odometerIn, odometerUnit = "MILE", readOn }: Reading) {
    return service.publish(RepairOrderClosed, {
      aggregateId: randomUUID(),
      data: {
        repairOrderId: randomUUID(),
        vehicleId: uuidOf(vehicleId),
        number: "R1",
        closedOn: "2026-12-24",
        odometerReadOn: readOn,
        odometerIn,
        odometerUnit,
      },
    });
  }

  /** Resolves when all that was published so far has been consumed. */
  async function consumed(): Promise<void> {
    const { pos } = close(watched, { odometerIn: null, readOn: "2026-11-20" });
    for (let tries = 0; tries < APPLIED_WITHIN_TRIES; tries += 1) {
      const rows = await harness.rows(
        "SELECT FROM consumer_position WHERE source = 'service' AND pos >= $1",
        [pos],
      );
      if (rows.length > 0) return;
      await pause(5);
    }
    throw new Error("the feed was not consumed");
  }

  let watched = "";

  async function carWith(odometer?: { value: number; unit: "MILE" | "KILOMETER" }) {
    watched = (await harness.receive({ rooftopId, odometer })).vehicle.id;
    return watched;
  }

  async function odometerOf(id: string) {
    const { data } = await harness.request(
      `query ($id: ID!) { vehicle(id: $id) { odometer { value unit readOn } } }`,
      { id },
    );
    return data.vehicle.odometer;
  }

  test("becomes the last known reading, and is published", async () => {
    const car = await carWith();
    assert.equal(await odometerOf(car), null);

    close(car, { odometerIn: 90_000, odometerUnit: "KILOMETER", readOn: "2026-11-21" });
    await consumed();

    const reading = { value: 90_000, unit: "KILOMETER", readOn: "2026-11-21" };
    assert.deepEqual(await odometerOf(car), reading);
    assert.deepEqual(await harness.events(car), [
      {
        type: "vehicle.odometer-recorded.v1",
        changed_paths: ["odometer"],
        data: { vehicleId: uuidOf(car), ...reading },
      },
    ]);
  });

  test("is taken once, however often it is told", async () => {
    const car = await carWith({ value: 50_000, unit: "MILE" });
    const event = close(car, { odometerIn: 51_000, readOn: "2026-11-22" });
    service.repeat(event);
    service.repeat(event);
    await consumed();

    assert.equal((await odometerOf(car)).value, 51_000);
    assert.deepEqual(
      (await harness.events(car)).map(({ data }) => (data as { value: number }).value),
      [50_000, 51_000],
    );
  });

  test("is passed over when it is older than the known one, and leaves nothing behind", async () => {
    const car = await carWith({ value: 50_000, unit: "MILE" });
    const [before] = await harness.rows("SELECT count(*) FROM command_key");

    close(car, { odometerIn: 49_000, readOn: "2026-11-19" });
    close(car, { odometerIn: 49_900, readOn: "2026-11-20" });
    close(car, { odometerIn: null, readOn: "2026-11-25" });
    await consumed();

    assert.deepEqual(await odometerOf(car), {
      value: 50_000,
      unit: "MILE",
      readOn: "2026-11-20",
    });
    assert.deepEqual(await harness.rows("SELECT count(*) FROM command_key"), [before]);
    assert.deepEqual(await harness.rows("SELECT FROM inbox_parked"), []);
  });

  test("is of the day the car came in, however late its order closes", async () => {
    const car = await carWith();
    close(car, { odometerIn: 20_500, readOn: "2026-11-25" });
    close(car, { odometerIn: 20_000, readOn: "2026-11-21" });
    await consumed();

    assert.deepEqual(await odometerOf(car), {
      value: 20_500,
      unit: "MILE",
      readOn: "2026-11-25",
    });
  });

  test("of a car that is not known here is passed over, and what follows is not delayed", async () => {
    const car = await carWith();
    close(encodeId("veh", randomUUID()), { odometerIn: 30_000, readOn: "2026-11-22" });
    close(car, { odometerIn: 31_000, readOn: "2026-11-22" });
    await consumed();

    assert.equal((await odometerOf(car)).value, 31_000);
    assert.deepEqual(await harness.rows("SELECT FROM inbox_parked"), []);
  });

  test("ends the same in whatever order the orders are closed", async () => {
    const readings = [
      { odometerIn: 10_500, readOn: "2026-11-23" },
      { odometerIn: 10_700, readOn: "2026-11-24" },
      { odometerIn: 10_600, readOn: "2026-11-24" },
    ];
    const orders = [readings, readings.toReversed(), [readings[1], readings[0], readings[2]]];

    for (const order of orders) {
      const car = await carWith();
      for (const reading of order) close(car, reading as Reading);
      await consumed();
      assert.equal((await odometerOf(car)).value, 10_700);
    }
  });
});
