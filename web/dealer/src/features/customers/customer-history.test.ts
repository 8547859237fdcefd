import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { historyOf, type Touch } from "./customer-history.ts";

const touch = (minute: number): Touch => ({
  __typename: "Interaction",
  id: `itn_${minute}`,
  channel: "PHONE",
  direction: "OUTBOUND",
  automatic: false,
  occurredAt: new Date(minute * 60_000).toISOString(),
  subject: null,
  notes: null,
  staffMember: null,
});

function lists(minutes: readonly number[], shown: number) {
  const newestFirst = minutes.toSorted((a, b) => b - a);
  return {
    interactions: {
      __typename: "InteractionConnection",
      nodes: newestFirst.slice(0, shown).map(touch),
      pageInfo: { __typename: "PageInfo", hasNextPage: newestFirst.length > shown },
    },
    leads: {
      __typename: "LeadConnection",
      nodes: [lead(5), lead(1)],
      pageInfo: { __typename: "PageInfo", hasNextPage: false },
    },
    deals: null,
    repairOrders: null,
  } as const;
}

function lead(minute: number) {
  return {
    __typename: "Lead",
    id: `led_${minute}`,
    stage: "NEW",
    receivedAt: new Date(minute * 60_000).toISOString(),
    comments: null,
    source: null,
    assignee: null,
    interest: null,
  } as const;
}

const minutesOf = (entries: readonly { at: string }[]): number[] =>
  entries.map(({ at }) => Date.parse(at) / 60_000);

describe("the history of a customer", () => {
  test("is one list of all kinds, the newest first", () => {
    const { entries, more } = historyOf(lists([2, 6, 3], 10));
    assert.deepEqual(minutesOf(entries), [6, 5, 3, 2, 1]);
    assert.equal(more, false);
  });

  test("ends where one of the kinds is cut off, for what lies behind may have gaps", () => {
    const { entries, more } = historyOf(lists([2, 6, 3], 2));
    assert.deepEqual(minutesOf(entries), [6, 5, 3]);
    assert.equal(more, true);
  });

  test("a department that is away leaves its own entries out", () => {
    const { entries } = historyOf({ ...lists([2], 10), leads: null });
    assert.deepEqual(minutesOf(entries), [2]);
  });

  test("has no gap, however much of it is fetched", () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 1 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 20 }), (all, shown) => {
        const { entries } = historyOf(lists(all, shown));
        const whole = minutesOf(historyOf(lists(all, all.length)).entries);
        assert.deepEqual(minutesOf(entries), whole.slice(0, entries.length));
      }),
    );
  });
});
