import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { askBeforeLeaving } from "./ask-before-leaving.ts";
import { emptyDraft, withReceipt, withVin, type Draft } from "./receive-draft.ts";

const VIN = "1HGCM82633A004352";
const typed = withVin(emptyDraft, VIN);
const input = { rooftopId: "rft_1", vin: VIN, stockNumber: "A1", condition: "USED" } as const;
const waiting = withReceipt(typed, "key_1", input);
const done: Draft = {
  ...waiting,
  receipts: waiting.receipts.map(({ key, form, input }) => {
    return { key, form, input, state: "REFUSED", errors: [] };
  }),
};

/** A page with a desk that is at this draft. */
function pageWith(first: Draft) {
  const page = new EventTarget();
  let draft = first;
  let tell: () => void = () => undefined;
  const onChange = (listener: () => void): (() => void) => {
    tell = listener;
    return () => undefined;
  };
  askBeforeLeaving({ draft: () => draft, onChange }, page);
  return {
    become(next: Draft): void {
      draft = next;
      tell();
    },
    /** Whether the browser asks. */
    asks: () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true })),
  };
}

describe("whoever leaves the page", () => {
  test("is asked while a car is not stocked in yet, and no longer", () => {
    const page = pageWith(typed);
    assert.equal(page.asks(), false, "what is only typed is kept");
    page.become(waiting);
    assert.equal(page.asks(), true);
    page.become(done);
    assert.equal(page.asks(), false);
  });

  test("is asked about what waited when the page came back", () => {
    assert.equal(pageWith(waiting).asks(), true);
  });
});
