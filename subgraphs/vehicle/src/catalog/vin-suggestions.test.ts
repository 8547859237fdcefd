import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { createVinDecoder, type VinDecoder } from "./decode-vin.ts";
import { vinSuggestions } from "./vin-suggestions.ts";
import { parseVin, withCheckDigit } from "./vin.ts";
import { openVpicDatabase, type VpicDatabase } from "./vpic-database.ts";

const ACCORD = "1HGCM82633A004352";

describe("suggestions for a misread VIN", () => {
  let database: VpicDatabase;
  let decoder: VinDecoder;
  before(async () => {
    database = await openVpicDatabase(process.env.FORECOURT_TEST_CACHE ?? join(tmpdir(), "vpic"));
    decoder = createVinDecoder(database);
  });
  after(() => database.close());

  const anyText = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -"),
      maxLength: 20,
    }),
    fc.string({ unit: fc.constantFrom(..."S5B8Z2IOQ1"), minLength: 17, maxLength: 17 }),
  );

  test("are at most five, and the check digit of each is right", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestions = vinSuggestions(text, decoder);

        assert.ok(suggestions.length <= 5);
        assert.equal(new Set(suggestions).size, suggestions.length);
        for (const vin of suggestions) {
          assert.equal(parseVin(vin).checkDigit, "VALID", vin);
          assert.notEqual(vin, text);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("are none for a VIN that is right", () => {
    const vins = fc
      .string({
        unit: fc.constantFrom(..."ABCDEFGHJKLMNPRSTUVWXYZ0123456789"),
        minLength: 17,
        maxLength: 17,
      })
      .map(withCheckDigit);
    fc.assert(fc.property(vins, (vin) => assert.deepEqual(vinSuggestions(vin, decoder), [])));
  });

  test("hold the VIN of which I, O and Q were read, alone", () => {
    const others = [..."OQ"].map((letter) => ACCORD.replaceAll("0", letter));
    for (const text of [...others, ACCORD.replace("1", "i"), ` ${ACCORD.replace("0", "O")}`]) {
      assert.deepEqual(vinSuggestions(text, decoder), [ACCORD], text);
    }
  });

  test("hold the VIN of which one look-alike was read, or two neighbours the other way round", () => {
    for (const text of ["1HGCM8Z633A004352", "1HGCM82633A0043S2", "1HGCM82633A004532"]) {
      assert.equal(vinSuggestions(text, decoder)[0], ACCORD, text);
    }
  });

  test("are none where no check digit tells, be it too short, foreign or no VIN", () => {
    for (const text of [
      "",
      "7R02C112345",
      "WVWZZZ1KZJWI23456",
      "1HGCM82633A00435*",
      `${ACCORD}O`,
    ]) {
      assert.deepEqual(vinSuggestions(text, decoder), [], text);
    }
  });
});
