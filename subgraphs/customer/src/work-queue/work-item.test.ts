import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { groupOf, reasonOf, reasons, type WorkItem } from "./work-item.ts";

const now = new Date("2026-11-20T15:00:00Z");
const order = ["OVERDUE", "NEXT_TWO_HOURS", "TODAY", "LATER"];

const item: WorkItem = {
  id: "1",
  kind: "TASK",
  rooftopId: "1",
  timeZone: "America/Chicago",
  dueAt: now,
  isDone: false,
  workerId: null,
  leadId: null,
  taskId: "1",
  customerId: null,
};
const due = (dueAt: string): string => groupOf({ ...item, dueAt: new Date(dueAt) }, now);

describe("work item", () => {
  test("is grouped by how soon it is due, by the clock of the rooftop", () => {
    assert.equal(due("2026-11-20T14:59:59.999Z"), "OVERDUE");
    assert.equal(due("2026-11-20T15:00:00Z"), "NEXT_TWO_HOURS");
    assert.equal(due("2026-11-20T17:00:00Z"), "TODAY");
    assert.equal(due("2026-11-21T05:59:59Z"), "TODAY", "a minute to midnight in Chicago");
    assert.equal(due("2026-11-21T06:00:00Z"), "LATER");
    assert.equal(groupOf({ ...item, isDone: true }, now), "DONE");
  });

  test("of two at a rooftop, the one due first is in no later group", () => {
    const instant = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    const timeZone = fc.constantFrom("America/Chicago", "America/Los_Angeles", "Asia/Tokyo");
    fc.assert(
      fc.property(instant, instant, instant, timeZone, (at, first, second, timeZone) => {
        const [early, late] = first < second ? [first, second] : [second, first];
        const rank = (dueAt: Date) => order.indexOf(groupOf({ ...item, dueAt, timeZone }, at));
        assert.ok(rank(early) <= rank(late));
      }),
    );
  });

  test("says why it is there", () => {
    const codes = [
      reasonOf({ ...item, kind: "UNANSWERED_LEAD" }),
      reasonOf({ ...item, kind: "UNANSWERED_LEAD", workerId: "1" }),
      reasonOf(item),
      reasonOf({ ...item, workerId: "1" }),
      reasonOf({ ...item, isDone: true }),
    ];
    assert.deepEqual(new Set(codes), new Set(Object.keys(reasons)));
  });
});
