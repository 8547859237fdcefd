import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { createLocalBudget } from "../src/cost/budget.ts";

const limits = { limit: 100, restorePerSecond: 10 };
const start = Date.parse("2026-11-20T12:00:00Z");
const at = (seconds: number): Date => new Date(start + seconds * 1000);

describe("a bucket", () => {
  test("is full at first, and charged all or nothing", () => {
    const budget = createLocalBudget(limits);
    assert.deepEqual(budget.charge("a", 70, at(0)), {
      allowed: true,
      remaining: 30,
      retryAfterSeconds: 0,
    });
    assert.deepEqual(budget.charge("a", 51, at(0)), {
      allowed: false,
      remaining: 30,
      // 21 are missing, 10 come each second.
      retryAfterSeconds: 3,
    });
    assert.equal(budget.charge("a", 30, at(0)).remaining, 0);
  });

  test("belongs to one client", () => {
    const budget = createLocalBudget(limits);
    budget.charge("a", 100, at(0));
    assert.equal(budget.charge("b", 100, at(0)).allowed, true);
  });

  test("refills with time up to its limit", () => {
    const budget = createLocalBudget(limits);
    budget.charge("a", 100, at(0));
    assert.equal(budget.charge("a", 0, at(0.25)).remaining, 2);
    assert.equal(budget.charge("a", 51, at(5)).allowed, false);
    assert.equal(budget.charge("a", 50, at(5)).allowed, true);
    assert.equal(budget.charge("a", 0, at(1_000)).remaining, 100);
  });

  test("may be charged when it said so, and not before", () => {
    const budget = createLocalBudget(limits);
    budget.charge("a", 95, at(0));
    const { retryAfterSeconds } = budget.charge("a", 40, at(0));
    assert.equal(budget.charge("a", 40, at(retryAfterSeconds - 1)).allowed, false);
    assert.equal(budget.charge("a", 40, at(retryAfterSeconds)).allowed, true);
  });

  test("takes back what was not used, and takes more for what was", () => {
    const budget = createLocalBudget(limits);
    budget.charge("a", 60, at(0));
    budget.refund("a", 50, at(0));
    assert.equal(budget.charge("a", 0, at(0)).remaining, 90);
    budget.refund("a", -30, at(0));
    assert.equal(budget.charge("a", 0, at(0)).remaining, 60);
    budget.refund("a", -1_000, at(0));
    assert.equal(budget.charge("a", 0, at(0)).remaining, 0);
    budget.refund("a", 1_000, at(0));
    assert.equal(budget.charge("a", 0, at(0)).remaining, 100);
  });

  test("gains nothing from a clock that goes back and on again", () => {
    const budget = createLocalBudget(limits);
    budget.charge("a", 100, at(100));
    assert.equal(budget.charge("a", 0, at(50)).remaining, 0);
    assert.equal(budget.charge("a", 0, at(100)).remaining, 0);
    assert.equal(budget.charge("a", 0, at(101)).remaining, 10);
  });

  test("of a client not seen for long is forgotten", () => {
    const budget = createLocalBudget(limits, 2);
    for (const key of ["a", "b", "c"]) budget.charge(key, 100, at(0));
    assert.equal(budget.charge("c", 1, at(0)).allowed, false);
    assert.equal(budget.charge("a", 100, at(0)).allowed, true);
  });
});

describe("whatever is charged and given back", () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom("charge" as const, "refund" as const),
      amount: fc.integer({ min: -150, max: 150 }),
      waitMs: fc.integer({ min: -500, max: 5_000 }),
    }),
    { maxLength: 50 },
  );

  test("a bucket is never above its limit nor below 0", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const budget = createLocalBudget(limits);
        let nowMs = start;
        for (const { kind, amount, waitMs } of all) {
          nowMs += waitMs;
          const now = new Date(nowMs);
          if (kind === "refund") budget.refund("a", amount, now);
          else budget.charge("a", Math.abs(amount), now);
          const { remaining } = budget.charge("a", 0, now);
          assert.ok(remaining >= 0 && remaining <= limits.limit);
        }
      }),
    );
  });

  test("nothing is lost or made while no time passes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (requests) => {
        const budget = createLocalBudget(limits);
        let expected = limits.limit;
        for (const [estimated, used] of requests) {
          if (!budget.charge("a", estimated, at(0)).allowed) {
            assert.ok(estimated > expected);
            continue;
          }
          const actual = Math.min(estimated, used);
          budget.refund("a", estimated - actual, at(0));
          expected -= actual;
          assert.equal(budget.charge("a", 0, at(0)).remaining, expected);
        }
      }),
    );
  });

  test("nobody spends more than a full bucket and what was restored since", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(120), fc.nat(3_000))), (requests) => {
        const budget = createLocalBudget(limits);
        let spent = 0;
        let nowMs = start;
        for (const [cost, waitMs] of requests) {
          nowMs += waitMs;
          if (budget.charge("a", cost, new Date(nowMs)).allowed) spent += cost;
        }
        const restored = ((nowMs - start) / 1000) * limits.restorePerSecond;
        assert.ok(spent <= limits.limit + restored + 1e-6);
      }),
    );
  });
});
