import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sortUserErrors } from "./user-errors.ts";

const error = (...path: string[]) => ({ code: "INPUT_INVALID", message: "no", path });

describe("refusals of a form", () => {
  test("stand at the field that they are about", () => {
    const price = error("askingPrice");
    const { byField, rest } = sortUserErrors([price], ["askingPrice", "odometer"]);
    assert.deepEqual(byField.get("askingPrice"), [price]);
    assert.deepEqual(rest, []);
  });

  test("of a part stand at the field that shows the whole", () => {
    const currency = error("askingPrice", "currency");
    const number = error("phones", "1", "number");
    const sorted = sortUserErrors([currency, number], ["askingPrice", "phones", "phones.1.number"]);
    assert.deepEqual(sorted.byField.get("askingPrice"), [currency]);
    assert.deepEqual(sorted.byField.get("phones.1.number"), [number]);
    assert.equal(sorted.byField.has("phones"), false);
  });

  test("are kept together when a field has more than one", () => {
    const both = [error("vin"), error("vin")];
    assert.deepEqual(sortUserErrors(both, ["vin"]).byField.get("vin"), both);
  });

  test("without a field that shows are never lost", () => {
    const lost = [error("expectedVersion"), error(), { code: "BUSY", message: "", path: null }];
    assert.deepEqual(sortUserErrors(lost, ["vin"]).rest, lost);
  });
});
