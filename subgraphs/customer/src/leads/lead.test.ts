import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  firstResponseDueAt,
  leadStages,
  repeatedSince,
  requireLostReason,
  requireStageChange,
  type LeadStage,
} from "./lead.ts";

function allowed(from: LeadStage): LeadStage[] {
  return leadStages.filter((to) => {
    try {
      requireStageChange(from, to);
      return true;
    } catch {
      return false;
    }
  });
}

describe("lead", () => {
  test("an open lead goes back and forth, but never back to new", () => {
    assert.deepEqual(allowed("NEW"), leadStages.slice(1));
    assert.deepEqual(allowed("SHOWN"), [
      "WORKING",
      "APPOINTMENT_SET",
      "NEGOTIATING",
      "WON",
      "LOST",
    ]);
  });

  test("a won lead stays won, and a lost one can be taken up again", () => {
    assert.deepEqual(allowed("WON"), []);
    assert.deepEqual(allowed("LOST"), ["WORKING"]);
  });

  test("a lead is lost for a reason, and only a lost one has one", () => {
    assert.doesNotThrow(() => requireLostReason("LOST", "PRICE"));
    assert.doesNotThrow(() => requireLostReason("WON", undefined));
    assert.throws(() => requireLostReason("LOST", undefined), { code: "LOST_REASON_REQUIRED" });
    assert.throws(() => requireLostReason("WON", "PRICE"), { code: "INPUT_INVALID" });
  });

  test("the first answer is due a quarter of an hour later, also across the change to winter time", () => {
    const beforeClocksGoBack = new Date("2026-11-01T06:55:00Z");

    assert.equal(firstResponseDueAt(beforeClocksGoBack).toISOString(), "2026-11-01T07:10:00.000Z");
  });

  test("an enquiry repeats those of the last thirty days", () => {
    assert.equal(
      repeatedSince(new Date("2026-11-20T15:00:00Z")).toISOString(),
      "2026-10-21T15:00:00.000Z",
    );
  });
});
