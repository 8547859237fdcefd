import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseValue, type GraphQLScalarType } from "graphql";
import { scalars } from "./scalars.ts";

const named = (name: string): GraphQLScalarType => {
  const scalar = scalars[name];
  assert.ok(scalar, name);
  return scalar;
};
const given = (name: string, value: unknown): unknown => named(name).parseValue(value);
const written = (name: string, literal: string): unknown =>
  named(name).parseLiteral(parseValue(literal), {});

function accepts(name: string, values: readonly unknown[]): void {
  for (const value of values) {
    assert.equal(given(name, value), value);
    assert.equal(written(name, JSON.stringify(value)), value);
  }
}

function refuses(name: string, values: readonly unknown[]): void {
  for (const value of values) {
    const code = { extensions: { code: "BAD_USER_INPUT" } };
    assert.throws(() => given(name, value), code, `${name} ${String(value)}`);
  }
}

describe("LocalDate", () => {
  test("is a day there is", () => {
    accepts("LocalDate", ["2026-11-20", "2024-02-29", "2026-12-31", "1900-01-01", "9999-12-31"]);
    refuses("LocalDate", [
      "2026-02-30",
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "0000-01-01",
      "26-11-20",
      "2026-11-20T00:00:00Z",
      "2026-11-20 ",
      "+002026-11-20",
      20_261_120,
      null,
    ]);
    assert.throws(() => written("LocalDate", "20261120"));
  });
});

describe("DateTime", () => {
  test("is an instant there is, with its offset", () => {
    for (const [text, instant] of [
      ["2026-11-20T14:05:00Z", "2026-11-20T14:05:00.000Z"],
      ["2026-11-20T14:05Z", "2026-11-20T14:05:00.000Z"],
      ["2026-11-20T14:05:00.123456789Z", "2026-11-20T14:05:00.123Z"],
      ["2026-11-20T23:05:00-06:00", "2026-11-21T05:05:00.000Z"],
      ["2024-02-29T00:00:00+14:00", "2024-02-28T10:00:00.000Z"],
    ]) {
      assert.deepEqual(given("DateTime", text), new Date(instant ?? ""));
    }
    refuses("DateTime", [
      "9999-12-31T23:00:00-14:00",
      "0001-01-01T00:00:00+14:00",
      "2026-02-30T10:00:00Z",
      "2026-02-29T10:00:00-06:00",
      "2026-11-20T24:00:00Z",
      "2026-11-20T25:00:00Z",
      "2026-11-20T10:60:00Z",
      "2026-11-20T10:00:00",
      "2026-11-20",
      "2026-11-20 10:00:00Z",
      "2026-11-20T10:00:00+25:00",
      "2026-13-20T10:00:00Z",
      1_700_000_000,
    ]);
  });

  test("is written in UTC", () => {
    const instant = new Date("2026-11-20T09:05:00-06:00");
    assert.equal(named("DateTime").serialize(instant), "2026-11-20T15:05:00.000Z");
  });
});

describe("Long", () => {
  test("is a whole number that JSON carries exactly", () => {
    for (const value of [0, -1, 9_007_199_254_740_991, -9_007_199_254_740_991]) {
      assert.equal(given("Long", value), BigInt(value));
      assert.equal(written("Long", String(value)), BigInt(value));
      assert.equal(named("Long").serialize(BigInt(value)), value);
    }
    refuses("Long", [9_007_199_254_740_992, 1.5, Number.NaN, Infinity, "1", true, null]);
    for (const literal of ["9007199254740992", "9007199254740993", "1.0", '"1"', "1e3"]) {
      assert.throws(() => written("Long", literal), literal);
    }
    assert.throws(() => named("Long").serialize(2n ** 53n));
    assert.throws(() => named("Long").serialize("one"));
    assert.equal(named("Long").serialize("42"), 42);
  });
});

describe("the other scalars", () => {
  test("are text of their form", () => {
    accepts("Decimal", ["1.30", "-0.05", "12345678901234567890.123"]);
    refuses("Decimal", ["1.", ".5", "1e3", "+1", "", "1,000", "1\n", 1.3]);
    accepts("CurrencyCode", ["USD"]);
    refuses("CurrencyCode", ["usd", "US", "USDX", "USD\n", "12$"]);
    accepts("TimeZone", ["America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC"]);
    refuses("TimeZone", ["", "America/ Chicago", "x".repeat(65), "é"]);
    refuses("VIN", [1, null]);
    refuses("Cursor", [1, null]);
  });
});
