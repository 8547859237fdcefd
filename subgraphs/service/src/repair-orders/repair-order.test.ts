import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { closeBlockers, requireNotInvoiced, requireOpen, stateOfWork } from "./repair-order.ts";

const written = { line: 1, correction: null, laborHours: null, technicianId: null };
const assigned = { ...written, line: 2, technicianId: "t" };
const done = { line: 3, correction: "Replaced", laborHours: "0.50", technicianId: "t" };

describe("life of a repair order", () => {
  test("its state follows the work", () => {
    assert.equal(stateOfWork("CHECKED_IN", [written]), "WRITE_UP");
    assert.equal(stateOfWork("WRITE_UP", [written, assigned]), "DISPATCHED");
    assert.equal(stateOfWork("DISPATCHED", [written, assigned, done]), "IN_PROGRESS");
    assert.equal(stateOfWork("IN_PROGRESS", [done, done]), "READY");
    assert.equal(stateOfWork("READY", [done, written]), "IN_PROGRESS");
    assert.equal(stateOfWork("QC", [done, written]), "IN_PROGRESS");
  });

  test("what it waits for ends only with the work", () => {
    for (const state of ["WAITING_PARTS", "WAITING_APPROVAL", "SUBLET"] as const) {
      assert.equal(stateOfWork(state, [done, assigned]), state);
      assert.equal(stateOfWork(state, [done]), "READY");
    }
  });

  test("the jobs of an invoiced order stand, and it can still close", () => {
    for (const state of ["INVOICED", "PAID"] as const) {
      assert.throws(() => requireNotInvoiced(state, ["jobId"]), { code: "REPAIR_ORDER_INVOICED" });
      requireOpen(state, []);
    }
    for (const state of ["CLOSED", "VOID"] as const) {
      assert.throws(() => requireNotInvoiced(state, []), { code: "REPAIR_ORDER_NOT_OPEN" });
      assert.throws(() => requireOpen(state, []), { code: "REPAIR_ORDER_NOT_OPEN" });
    }
  });

  test("every line that is not finished is named", () => {
    const blockers = closeBlockers([written, assigned, done, { ...done, technicianId: null }]);
    assert.deepEqual(
      blockers.map(({ code, extra }) => [code, extra.line]),
      [
        ["JOB_WITHOUT_TECHNICIAN_HOURS", 1],
        ["JOB_WITHOUT_CORRECTION", 1],
        ["JOB_WITHOUT_TECHNICIAN_HOURS", 2],
        ["JOB_WITHOUT_CORRECTION", 2],
        ["JOB_WITHOUT_TECHNICIAN_HOURS", 3],
      ],
    );
  });
});
