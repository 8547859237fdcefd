import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pastOtherChanges } from "./past-other-changes.ts";

interface Unit {
  readonly version: number;
  readonly price: number;
}

/** A server with a unit whose price is to become 90. */
function server(unit: Unit) {
  const written: number[] = [];
  return {
    written,
    async write(expected: number) {
      await Promise.resolve();
      written.push(expected);
      const isMet = expected === unit.version;
      return {
        stockUnit: isMet ? { version: unit.version + 1, price: 90 } : unit,
        userErrors: isMet ? [] : [{ code: "VERSION_CONFLICT" }],
      };
    },
  };
}
const looked = { version: 3, price: 100 };
const isUntouched = ({ price }: Unit): boolean => price === looked.price;

describe("a write to one field of a unit", () => {
  test("goes past what others changed beside it", async () => {
    const { write, written } = server({ version: 5, price: 100 });
    const { stockUnit } = await pastOtherChanges(looked.version, write, isUntouched);
    assert.deepEqual(stockUnit, { version: 6, price: 90 });
    assert.deepEqual(written, [3, 5]);
  });

  test("stops where somebody has changed that field, and says how it is now", async () => {
    const { write, written } = server({ version: 5, price: 80 });
    const { stockUnit, userErrors } = await pastOtherChanges(looked.version, write, isUntouched);
    assert.deepEqual(stockUnit, { version: 5, price: 80 });
    assert.equal(userErrors.length, 1);
    assert.deepEqual(written, [3]);
  });

  test("is sent twice at most", async () => {
    const versions: number[] = [];
    await pastOtherChanges(
      looked.version,
      async (expected) => {
        await Promise.resolve();
        versions.push(expected);
        return {
          stockUnit: { version: expected + 1, price: 100 },
          userErrors: [{ code: "VERSION_CONFLICT" }],
        };
      },
      () => true,
    );
    assert.deepEqual(versions, [3, 4]);
  });
});
