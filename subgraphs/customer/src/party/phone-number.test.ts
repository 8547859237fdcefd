import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formatPhone, parsePhone } from "./phone-number.ts";

const digit = fc.integer({ min: 0, max: 9 });
const tenDigits = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.array(digit, { minLength: 9, maxLength: 9 }))
  .map(([first, rest]) => [first, ...rest].join(""));
const separator = fc.constantFrom("", " ", "-", ".", "(", ")", "/", "\u2013", "\u00a0");

describe("phone number", () => {
  test("ten digits are North American however they are grouped", () => {
    fc.assert(
      fc.property(
        tenDigits,
        fc.array(separator, { minLength: 11, maxLength: 11 }),
        fc.constantFrom("", "1", "+1"),
        (digits, separators, country) => {
          const grouped = [...digits].map((each, at) => `${separators[at]}${each}`).join("");
          assert.equal(parsePhone(`${country}${grouped}${separators[10]}`), `+1${digits}`);
        },
      ),
    );
  });

  test("a parsed number parses to itself, also as formatted", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."+0123456789 ()-") }), (text) => {
        const phone = parsePhone(text);
        if (phone === undefined) return;
        assert.match(phone, /^\+[1-9]\d{6,14}$/);
        assert.equal(parsePhone(phone), phone);
        assert.equal(parsePhone(formatPhone(phone)), phone);
      }),
    );
  });

  const written: readonly [string, string | undefined][] = [
    ["(312) 555-0142", "+13125550142"],
    ["1-312-555-0142", "+13125550142"],
    ["+44 (0)20 7946 0958", "+442079460958"],
    ["+49 30 901820", "+4930901820"],
    ["112 555 0142", undefined],
    ["+1 012 555 0142", undefined],
    ["555-0142", undefined],
    ["+1312555014", undefined],
    ["312-555-0142 x7", undefined],
    ["312-CAR-SALE", undefined],
    ["+0 312 555 0142", undefined],
    ["+4412345678901234", undefined],
    ["", undefined],
    [`${" ".repeat(40)}3125550142`, undefined],
  ];
  for (const [text, phone] of written) {
    test(`"${text.trim()}" is ${phone ?? "no phone number"}`, () => {
      assert.equal(parsePhone(text), phone);
    });
  }

  test("only North American numbers are grouped for people", () => {
    assert.equal(formatPhone("+13125550142"), "(312) 555-0142");
    assert.equal(formatPhone("+442079460958"), "+442079460958");
  });
});
