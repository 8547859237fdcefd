import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { managerOf, openVehicleHarness, receiptOf, usd, type VehicleHarness } from "./harness.ts";
import { RECEIVE } from "./mutations.ts";

describe("the idempotency key of receiveStockUnit", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  const receipt = (over: Record<string, unknown> = {}) => receiptOf({ rooftopId, ...over });

  test("sent twice answers the same, warnings too, and stores one unit", async () => {
    const input = receipt({ idempotencyKey: "twice", vin: "194677S100001", askingPrice: usd(1) });
    const first = await harness.mutate(RECEIVE, input);
    const again = await harness.mutate(RECEIVE, input);

    assert.equal(first.warnings.length, 1);
    assert.deepEqual(again, first);
    assert.equal((await harness.events(first.stockUnit.id)).length, 1);
  });

  test("with another input, or without a key, is refused", async () => {
    const input = receipt({ idempotencyKey: "used" });
    await harness.mutate(RECEIVE, input);

    assert.deepEqual(await harness.refusalsOf(RECEIVE, { ...input, condition: "NEW" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
    for (const idempotencyKey of ["", "k".repeat(201)]) {
      assert.deepEqual(await harness.refusalsOf(RECEIVE, receipt({ idempotencyKey })), [
        ["INPUT_INVALID", "idempotencyKey"],
      ]);
    }
  });

  test("is judged afresh after a refusal, and apart for every caller", async () => {
    const taken = await harness.receive(receipt());
    const input = receipt({ idempotencyKey: "again", stockNumber: taken.stockNumber });
    await harness.refusalsOf(RECEIVE, input);

    const { stockUnit } = await harness.mutate(RECEIVE, { ...input, stockNumber: "free" });
    const other = await harness.mutate(RECEIVE, { ...input, ...receipt() }, managerOf(rooftopId));

    assert.equal(stockUnit.stockNumber, "free");
    assert.notEqual(other.stockUnit.id, stockUnit.id);
  });
});
