import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseVin, VinMalformed, withCheckDigit } from "./vin.ts";

const ALPHABET = [..."ABCDEFGHJKLMNPRSTUVWXYZ0123456789"];
/** By 49 CFR 565.15(c), table III. */
const VALUES = "123456781234579234567890123456789";
const CHECK_DIGIT = 8;

const character = fc.constantFrom(...ALPHABET);
const validVin = fc
  .array(character, { minLength: 17, maxLength: 17 })
  .map((characters) => withCheckDigit(characters.join("")));
const position = fc.integer({ min: 0, max: 16 }).filter((index) => index !== CHECK_DIGIT);

const valueOf = (letter: string | undefined) => VALUES[ALPHABET.indexOf(letter ?? "")];

function replaced(vin: string, index: number, text: string): string {
  return vin.slice(0, index) + text + vin.slice(index + text.length);
}

function malformed(text: string): VinMalformed {
  try {
    parseVin(text);
  } catch (error) {
    if (error instanceof VinMalformed) return error;
  }
  throw new assert.AssertionError({ message: `${text} was accepted` });
}

describe("parseVin", () => {
  test("reads every VIN with a right check digit back as it is", () => {
    fc.assert(
      fc.property(validVin, (vin) => {
        const parsed = parseVin(vin);

        assert.equal(parsed.vin, vin);
        assert.equal(parsed.kind, "STANDARD");
        assert.equal(parsed.checkDigit, "VALID");
        assert.equal(parsed.expectedCheckDigit, vin[CHECK_DIGIT]);
        assert.deepEqual(parsed.warnings, []);
      }),
    );
  });

  test("notices one mistyped character exactly where its value differs", () => {
    fc.assert(
      fc.property(validVin, position, character, (vin, index, typed) => {
        const isSameValue = valueOf(typed) === valueOf(vin[index]);

        const { checkDigit } = parseVin(replaced(vin, index, typed), { isKnownWmi: () => true });

        assert.equal(checkDigit === "VALID", isSameValue);
      }),
    );
  });

  test("notices two neighbours that changed places where their values differ", () => {
    const first = fc.integer({ min: 0, max: 15 }).filter((index) => ![7, 8].includes(index));
    fc.assert(
      fc.property(validVin, first, (vin, index) => {
        const [left = "", right = ""] = vin.slice(index, index + 2);
        const { checkDigit } = parseVin(replaced(vin, index, right + left));

        assert.equal(checkDigit === "VALID", valueOf(left) === valueOf(right));
      }),
    );
  });

  test("agrees with published VINs", () => {
    for (const vin of ["1HGCM82633A004352", "11111111111111111", "1M8GDM9AXKP042788"]) {
      assert.equal(parseVin(vin).checkDigit, "VALID", vin);
    }
  });

  test("reports a wrong check digit of a North American VIN with the right one", () => {
    const parsed = parseVin("1HGCM82643A004352");

    assert.equal(parsed.checkDigit, "WRONG");
    assert.equal(parsed.expectedCheckDigit, "3");
    assert.equal(parsed.kind, "STANDARD");
  });

  test("drops case, spaces and dashes, and nothing else", () => {
    assert.equal(parseVin(" 1hg-cm826\u20133 3a004352\n").vin, "1HGCM82633A004352");
    for (const text of ["1HGCM82633A00435*", "1HGCM82633A00435\u00df", "1HGCM82633A00435É"]) {
      assert.match(malformed(text).message, /has no/);
    }
  });

  test("refuses I, O and Q with a suggestion instead of mending them", () => {
    const error = malformed("1HGCM82633AOO4352");

    assert.equal(error.code, "VIN_MALFORMED");
    assert.deepEqual(error.inputPath, ["vin"]);
    assert.match(error.message, /O looks like 0/);
    assert.deepEqual(error.extra, { suggestedVin: "1HGCM82633A004352" });
    assert.match(malformed("IHGCM82633A00435Q").message, /I looks like 1, Q looks like 0/);
  });

  test("refuses what is too short or too long", () => {
    for (const text of ["", "1234", "1HGCM82633A0043522", "A".repeat(100_000)]) {
      assert.match(malformed(text).message, new RegExp(`has ${text.length}$`));
    }
  });

  test("takes 5 to 16 characters for a number from before 1981, in any alphabet", () => {
    for (const text of ["12345", "9F02G123456", "CF12345UO"]) {
      const parsed = parseVin(text);

      assert.equal(parsed.kind, "PRE_1981");
      assert.equal(parsed.checkDigit, "NOT_APPLICABLE");
      assert.deepEqual(parsed.modelYears, []);
      assert.deepEqual(
        parsed.warnings.map(({ code }) => code),
        ["PRE_1981_VIN"],
      );
    }
  });

  test("tells the decade of a North American VIN by position 7", () => {
    assert.deepEqual(parseVin("1HGCM82633A004352").modelYears, [2003, 2033]);
    assert.deepEqual(parseVin(withCheckDigit("5YJ3E1EA0JF000001")).modelYears, [2018, 1988]);
    assert.deepEqual(parseVin(withCheckDigit("1HGCM82600A004352")).modelYears, []);
  });

  test("accepts a European VIN without a check digit, with a warning", () => {
    const parsed = parseVin("WP0ZZZ99ZTS392124", { isKnownWmi: () => true });

    assert.equal(parsed.kind, "NON_NORTH_AMERICAN");
    assert.equal(parsed.checkDigit, "NOT_APPLICABLE");
    assert.equal(parsed.expectedCheckDigit, undefined);
    assert.deepEqual(parsed.modelYears, [2026, 1996]);
    assert.deepEqual(
      parsed.warnings.map(({ code }) => code),
      ["NON_NORTH_AMERICAN_VIN"],
    );
  });

  test("asks a maker abroad for a check digit where it is known to build for North America", () => {
    const vin = "JH4DC4341RS003205";

    assert.equal(parseVin(vin).kind, "NON_NORTH_AMERICAN");
    assert.equal(parseVin(vin, { isKnownWmi: (wmi) => wmi === "JH4" }).checkDigit, "WRONG");
  });
});
