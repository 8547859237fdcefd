import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { z } from "zod";
import { amountInput, idInput, linesInput, optionalInput, textInput } from "./input-rules.ts";
import { encodeId, newId } from "./type-id.ts";

const accepted = (shape: z.ZodType, value: unknown): unknown => shape.parse(value);
const refusal = (shape: z.ZodType, value: unknown): z.core.$ZodIssue[] => {
  const result = shape.safeParse(value);
  assert.equal(result.success, false, String(value));
  return result.error.issues;
};

describe("text input", () => {
  const text = textInput(10);

  test("is trimmed, not empty and not long", () => {
    assert.equal(accepted(text, "  two\nlines\t"), "two\nlines");
    assert.equal(accepted(text, "x".repeat(10)), "x".repeat(10));
    for (const value of ["", "  ", "\n", "x".repeat(11), 7, null]) refusal(text, value);
  });

  test("has no control characters and no half of a character", () => {
    assert.equal(accepted(text, "José 🚗"), "José 🚗");
    for (const value of ["a\0b", "a\rb", "a\u001bb", "a\u007fb", "a\ud83d", "\ude97a"]) {
      refusal(text, value);
    }
  });

  test("can be seen: no invisible name, and no mark that turns what follows", () => {
    assert.equal(accepted(text, "李雷"), "李雷");
    for (const value of ["\u200b", "\u2060\ufeff", "a\u202eb", "a\u0085b"]) refusal(text, value);
  });

  test("of several lines may come with CR LF", () => {
    assert.equal(accepted(linesInput(10), "one\r\ntwo\r3"), "one\ntwo\n3");
    refusal(linesInput(10), "x".repeat(11));
  });
});

describe("id input", () => {
  test("becomes the UUID, and names what it is not", () => {
    const uuid = newId();
    assert.equal(accepted(idInput("stk"), encodeId("stk", uuid)), uuid);
    for (const value of [encodeId("veh", uuid), uuid, ""]) {
      const [issue] = refusal(idInput("stk"), value);
      assert.equal(issue?.code === "custom" && issue.params?.code, "ID_MALFORMED");
    }
  });
});

describe("amount input", () => {
  test("is in minor units, not negative and not absurd", () => {
    const amount = (minorUnits: unknown, currency: unknown = "USD") => ({ minorUnits, currency });
    for (const value of [0n, 1n, 1_000_000_000_000n]) {
      assert.deepEqual(accepted(amountInput, amount(value)), amount(value));
    }
    for (const value of [-1n, 1_000_000_000_001n, 5, "5"]) refusal(amountInput, amount(value));
    for (const currency of ["usd", "US", "12$", 840]) refusal(amountInput, amount(1n, currency));
  });
});

describe("optional input", () => {
  test("takes null and undefined for not given, and nothing else", () => {
    const optional = optionalInput(textInput(3));
    assert.equal(accepted(optional, null), undefined);
    assert.equal(accepted(optional, undefined), undefined);
    assert.equal(accepted(optional, "abc"), "abc");
    refusal(optional, "");
  });
});
