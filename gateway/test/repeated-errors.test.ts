import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GraphQLError } from "graphql";
import { withoutRepetitions } from "../src/repeated-errors.ts";

function forbidden(path: readonly (string | number)[], code = "FORBIDDEN"): GraphQLError {
  return new GraphQLError("Not yours", { path, extensions: { code } });
}

const rows = (count: number, field: string, code?: string): GraphQLError[] =>
  Array.from({ length: count }, (_, row) => forbidden(["units", "nodes", row, field], code));

describe("errors of an answer", () => {
  test("stay as they are, up to 20 of a kind", () => {
    const errors = [...rows(20, "cost"), ...rows(20, "margin"), ...rows(20, "cost", "INTERNAL")];
    assert.deepEqual(withoutRepetitions(errors), errors);
  });

  test("of a kind are told 20 times, the last with their number", () => {
    const errors = rows(250, "cost");
    const told = withoutRepetitions([...errors, forbidden(["units", "totalCount"])]);
    assert.deepEqual(told.slice(0, 19), errors.slice(0, 19));
    assert.deepEqual(told[19]?.path, ["units", "nodes", 19, "cost"]);
    assert.deepEqual(told[19]?.extensions, { code: "FORBIDDEN", repeated: 250 });
    assert.deepEqual(told[20]?.path, ["units", "totalCount"]);
    assert.equal(told.length, 21);
  });

  test("without a place are of one kind", () => {
    const errors = Array.from({ length: 30 }, () => new GraphQLError("Over", {}));
    const told = withoutRepetitions(errors);
    assert.equal(told.length, 20);
    assert.equal(told.at(-1)?.extensions.repeated, 30);
  });
});
