import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  isListed,
  leadQueues,
  leadViewIn,
  listVariables,
  withView,
  type QueuedLead,
} from "./lead-view.ts";

const at = (text: string): URLSearchParams => new URLSearchParams(`at=all&${text}`);

describe("the address of the lead inbox", () => {
  test("says nothing that is usual", () => {
    const view = leadViewIn(at(""));
    assert.equal(view.queue, "unanswered");
    assert.equal(view.sort, "due");
    assert.equal(withView(at("queue=mine"), { queue: "unanswered" }).toString(), "at=all");
    assert.equal(withView(at(""), { sort: "due" }).toString(), "at=all");
  });

  test("another queue begins with its own order and keeps the open lead", () => {
    const next = withView(at("sort=newest&lead=led_1&q=ada"), { queue: "open" });
    assert.equal(next.toString(), "at=all&lead=led_1&q=ada&queue=open");
    assert.equal(leadViewIn(next).sort, "newest");
  });

  test("does not believe what it does not know", () => {
    const view = leadViewIn(at("queue=everything&sort=price"));
    assert.deepEqual([view.queue, view.sort], ["unanswered", "due"]);
  });

  test("asks for the queue at the rooftop, in its order", () => {
    const view = leadViewIn(new URLSearchParams("at=rft_1&queue=mine&q=a"));
    assert.deepEqual(listVariables(view, ["stf_1"]), {
      place: { rooftopId: { eq: "rft_1" } },
      where: { rooftopId: { eq: "rft_1" }, open: true, assigneeId: { in: ["stf_1"] } },
      orderBy: [{ field: "RECEIVED_AT", direction: "DESC" }],
    });
  });
});

describe("a lead that comes in", () => {
  const fresh = { stage: "NEW", firstRespondedAt: null, assignee: null } as const;
  const given = { ...fresh, assignee: { id: "stf_2" } };
  const own = { ...fresh, assignee: { id: "stf_1" } };
  const queuesOf = (lead: QueuedLead, search = "") =>
    leadQueues.filter((queue) =>
      isListed(listVariables(leadViewIn(at(`queue=${queue}${search}`)), ["stf_1"]), lead),
    );

  test("is counted in the queues that it is in", () => {
    assert.deepEqual(queuesOf(fresh), ["unanswered", "unassigned", "open"]);
    assert.deepEqual(queuesOf(given), ["unanswered", "open"]);
    assert.deepEqual(queuesOf(own), ["unanswered", "mine", "open"]);
    assert.deepEqual(queuesOf({ ...own, stage: "LOST", firstRespondedAt: "2026-01-01" }), [
      "closed",
    ]);
  });

  test("is not counted in a search", () => {
    assert.deepEqual(queuesOf(fresh, "&q=ada"), []);
  });
});
