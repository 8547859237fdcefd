import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  lastOf,
  parseAccountNumber,
  parseEin,
  parseItin,
  parseLicenseNumber,
  parseRoutingNumber,
  parseSsn,
} from "./identity-numbers.ts";

describe("identity numbers", () => {
  test("routing numbers of banks pass, their neighbors do not", () => {
    for (const number of ["021000021", "011401533", "091000019", "121000248", "111000025"]) {
      assert.equal(parseRoutingNumber(number), number);
    }
    for (const number of ["123456789", "021000022", "000000000", "500000005", "02100002", ""]) {
      assert.equal(parseRoutingNumber(number), undefined, number);
    }
  });

  test("one wrong digit of a routing number is noticed", () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [..."121000248"];
        digits[at] = String((Number(digits[at]) + more) % 10);
        assert.equal(parseRoutingNumber(digits.join("")), undefined);
      }),
    );
  });

  test("tax numbers have the shape of their kind", () => {
    assert.equal(parseSsn("219-09-9999"), "219099999");
    for (const text of [
      "000-12-3456",
      "666-12-3456",
      "912-70-3456",
      "219-00-9999",
      "219-09-0000",
    ]) {
      assert.equal(parseSsn(text), undefined, text);
    }
    assert.equal(parseItin("912-70-3456"), "912703456");
    for (const text of ["912-93-3456", "912-49-3456", "219-70-9999"]) {
      assert.equal(parseItin(text), undefined, text);
    }
    assert.equal(parseEin("12-3456789"), "123456789");
    assert.equal(parseEin("00-3456789"), undefined);
  });

  test("licenses and accounts have their lengths", () => {
    assert.equal(parseLicenseNumber(" d123-4567 "), "D1234567");
    assert.equal(parseLicenseNumber("D12"), undefined);
    assert.equal(parseLicenseNumber("D".repeat(26)), undefined);
    assert.equal(parseLicenseNumber("D1234\n; DROP"), undefined);
    assert.equal(parseAccountNumber("0001 2345"), "00012345");
    assert.equal(parseAccountNumber("123"), undefined);
    assert.equal(parseAccountNumber("1".repeat(18)), undefined);
  });

  test("never more than half of a number is shown, nor more than four characters", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 25 }), (number) => {
        const shown = lastOf(number);
        assert.ok(shown.length >= 2 && shown.length <= 4 && shown.length * 2 <= number.length);
        assert.ok(number.endsWith(shown));
      }),
    );
  });
});
