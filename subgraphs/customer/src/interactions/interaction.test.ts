import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { answersFirst, directions, occurredBy, reopens } from "./interaction.ts";

const receivedAt = new Date("2026-11-20T15:00:00Z");
const minutesLater = (minutes: number) => new Date(receivedAt.getTime() + minutes * 60_000);

describe("interaction", () => {
  test("the first response is the earliest personal answer, in whatever order touches are noted", () => {
    const touch = fc.record({
      direction: fc.constantFrom(...directions),
      automatic: fc.boolean(),
      occurredAt: fc.integer({ min: -30, max: 120 }).map(minutesLater),
    });
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 12 }), (touches) => {
        let firstRespondedAt: Date | null = null;
        for (const each of touches) {
          if (answersFirst({ receivedAt, firstRespondedAt }, each)) {
            firstRespondedAt = each.occurredAt;
          }
        }

        const [earliest] = touches
          .filter(({ direction, automatic }) => direction === "OUTBOUND" && !automatic)
          .map(({ occurredAt }) => occurredAt)
          .filter((occurredAt) => occurredAt >= receivedAt)
          .toSorted((left, right) => left.getTime() - right.getTime());
        assert.deepEqual(firstRespondedAt, earliest ?? null);
      }),
    );
  });

  test("only a message of the person reopens a lead, and only one that was given up for silence", () => {
    const message = { direction: "INBOUND", automatic: false, occurredAt: receivedAt } as const;
    const silent = { stage: "LOST", lostReason: "UNRESPONSIVE" } as const;

    assert.equal(reopens(silent, message), true);
    assert.equal(reopens(silent, { ...message, automatic: true }), false);
    assert.equal(reopens(silent, { ...message, direction: "OUTBOUND" }), false);
    assert.equal(reopens({ ...silent, lostReason: "PRICE" }, message), false);
    assert.equal(reopens({ stage: "WORKING", lostReason: null }, message), false);
  });

  test("nothing happens in the future, but clocks that run ahead a little are forgiven", () => {
    assert.equal(occurredBy(receivedAt), receivedAt);
    assert.deepEqual(occurredBy(receivedAt, minutesLater(-10)), minutesLater(-10));
    assert.equal(occurredBy(receivedAt, minutesLater(5)), receivedAt);
    assert.throws(() => occurredBy(receivedAt, minutesLater(6)), {
      code: "INPUT_INVALID",
      inputPath: ["occurredAt"],
    });
  });
});
