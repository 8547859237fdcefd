import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { compactVin, vinsIn } from "./vin-text-in.ts";

const ACCORD = "1HGCM82633A004352";
const CIVIC = "2HGES16575H591234";

const vin = fc
  .array(fc.constantFrom(..."0123456789ABCDEFGHJKLMNPRSTUVWXYZ"), { minLength: 17, maxLength: 17 })
  .map((letters) => letters.join(""));

void describe("VINs in what was typed or pasted", () => {
  void test("one VIN is found however it is spaced", () => {
    assert.deepEqual(vinsIn(" 1hgcm826-33a004352 "), [ACCORD]);
    assert.deepEqual(vinsIn("1HGC M826 33A004352"), [ACCORD]);
  });

  void test("several VINs are found by line, comma or space, each once, in their order", () => {
    assert.deepEqual(vinsIn(`${ACCORD}\r\n${CIVIC}\n`), [ACCORD, CIVIC]);
    assert.deepEqual(vinsIn(`${ACCORD}, ${CIVIC}; ${ACCORD}`), [ACCORD, CIVIC]);
    assert.deepEqual(vinsIn(`${ACCORD} ${CIVIC}`), [ACCORD, CIVIC]);
  });

  void test("what is no VIN is kept as it is: only people correct it", () => {
    assert.deepEqual(vinsIn("1HGCM82633A0O4352"), ["1HGCM82633A0O4352"]);
    assert.deepEqual(vinsIn(" ,;\n"), []);
  });

  void test("any list of VINs is read back from lines and from commas", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(vin, { maxLength: 20 }),
        fc.constantFrom("\n", ", ", "\t", " "),
        (vins, by) => {
          assert.deepEqual(vinsIn(vins.join(by)), vins);
        },
      ),
    );
  });

  void test("compacting twice is compacting once", () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        assert.equal(compactVin(compactVin(text)), compactVin(text)),
      ),
    );
  });
});
