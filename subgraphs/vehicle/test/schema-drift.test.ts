import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { schemaDrift } from "@forecourt/platform/testing/schema-drift";
import { openVehicleHarness, type VehicleHarness } from "./harness.ts";

describe("the mapped tables", () => {
  let harness: VehicleHarness;

  before(async () => {
    harness = await openVehicleHarness();
  });
  after(() => harness.close());

  test("are the migrated ones", async () => {
    assert.deepEqual(await schemaDrift(harness.subgraph.database), []);
  });

  test("that differ are told, column by column", async () => {
    await harness.rows(
      `ALTER TABLE rooftop ALTER currency TYPE char(4), ALTER time_zone TYPE text[] USING NULL`,
    );
    await harness.rows("ALTER TABLE vehicle ALTER vin DROP NOT NULL, DROP odometer_read_on");
    await harness.rows("ALTER TABLE stock_unit ADD color text, ALTER cost_minor SET NOT NULL");
    await harness.rows("DROP TABLE price_record");

    assert.deepEqual(await schemaDrift(harness.subgraph.database), [
      "rooftop: mapped, not stored: time_zone text not null",
      "rooftop: mapped, not stored: currency character(3) not null",
      "rooftop: stored, not mapped: time_zone text[] not null",
      "rooftop: stored, not mapped: currency character(4) not null",
      "vehicle: mapped, not stored: vin text not null",
      "vehicle: mapped, not stored: odometer_read_on date",
      "vehicle: stored, not mapped: vin text",
      "stock_unit: mapped, not stored: cost_minor bigint",
      "stock_unit: stored, not mapped: cost_minor bigint not null",
      "stock_unit: stored, not mapped: color text",
      "price_record: mapped, not stored: stock_unit_id uuid not null",
      "price_record: mapped, not stored: version integer not null",
      "price_record: mapped, not stored: price_minor bigint not null",
      "price_record: mapped, not stored: currency character(3) not null",
      "price_record: mapped, not stored: reason text",
      "price_record: mapped, not stored: changed_at timestamp with time zone not null",
      "price_record: mapped, not stored: changed_by text not null",
    ]);
  });
});
