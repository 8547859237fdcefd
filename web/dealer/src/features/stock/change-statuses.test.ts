import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statusTakenBack, type PlannedStatus } from "./change-statuses.ts";

const sold: PlannedStatus = {
  unitId: "stk_1",
  stockNumber: "U1",
  version: 3,
  from: "FRONT_LINE",
  to: "HELD",
  reason: "Sold at auction",
  idempotencyKey: "first",
};

describe("the status of several units", () => {
  test("taken back is another write, which does not say why the units had gone there", () => {
    const { idempotencyKey, ...back } = statusTakenBack(sold, 4);
    assert.notEqual(idempotencyKey, sold.idempotencyKey);
    assert.deepEqual(back, {
      unitId: "stk_1",
      stockNumber: "U1",
      version: 4,
      from: "HELD",
      to: "FRONT_LINE",
      reason: "",
    });
  });
});
