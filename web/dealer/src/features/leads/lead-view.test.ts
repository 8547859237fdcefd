import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { leadViewIn, listVariables, withView } from "./lead-view.ts";

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
