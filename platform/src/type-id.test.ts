import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decodeId, encodeId, newId, requireId } from "./type-id.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("ids", () => {
  test("are UUIDs of version 7, each later than the one before", () => {
    const ids = Array.from({ length: 1_000 }, newId);
    for (const id of ids) assert.match(id, UUID);
    assert.deepEqual(ids.toSorted(), ids);
    assert.equal(new Set(ids).size, ids.length);
  });

  test("have one public form, of one type", () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        const id = encodeId("stk", uuid);
        assert.match(id, /^stk_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
        assert.equal(decodeId("stk", id), uuid);
        assert.equal(decodeId("veh", id), undefined);
        assert.equal(decodeId("st", id), undefined);
        assert.equal(encodeId("stk", decodeId("stk", id) ?? ""), id);
      }),
    );
  });

  test("that are malformed belong to no object", () => {
    const id = encodeId("stk", newId());
    for (const text of [
      "",
      "stk",
      "stk_",
      id.toUpperCase(),
      `stk_${id.slice(4).toUpperCase()}`,
      id.slice(0, -1),
      `${id}0`,
      `${id} `,
      ` ${id}`,
      id.replace("stk_", "stk_8").slice(0, 30),
      "stk_zzzzzzzzzzzzzzzzzzzzzzzzzz",
      `stk_${"i".repeat(26)}`,
      `stk_${"é".repeat(26)}`,
      `stk__${id.slice(4)}`,
      newId(),
    ]) {
      assert.equal(decodeId("stk", text), undefined, text);
    }
  });

  test("decode only from what they encode to", () => {
    const id = encodeId("stk", newId());
    const changed = fc.record({
      index: fc.integer({ min: 4, max: id.length - 1 }),
      character: fc.string({ minLength: 1, maxLength: 1 }),
    });
    fc.assert(
      fc.property(changed, ({ index, character }) => {
        const text = id.slice(0, index) + character + id.slice(index + 1);
        const uuid = decodeId("stk", text);
        assert.ok(uuid === undefined || encodeId("stk", uuid) === text, text);
      }),
    );
  });

  test("given as input are refused with their path", () => {
    assert.throws(() => requireId("stk", "veh_x", ["input", "stockUnitId"]), {
      code: "ID_MALFORMED",
      inputPath: ["input", "stockUnitId"],
    });
  });
});
