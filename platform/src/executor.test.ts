import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildSchema, parse } from "graphql";
import { validateDocument } from "./executor.ts";

const schema = buildSchema("type Query { car: Car } type Car { vin: ID }");

function faultsOf(text: string): unknown[] {
  return validateDocument(schema, parse(text)).map(({ message, extensions }) => [
    message,
    extensions.code,
  ]);
}

describe("a document", () => {
  test("that fits the schema has no faults", () => {
    assert.deepEqual(faultsOf("{ car { vin } }"), []);
  });

  test("does not fit a schema that lacks the root type of one of its operations", () => {
    const query = "query A { car { vin } } mutation B { anything }";
    assert.deepEqual(faultsOf(query), [["The schema has no mutation.", undefined]]);
    assert.deepEqual(faultsOf("subscription { car }"), [
      ["The schema has no subscription.", undefined],
    ]);
  });

  test("that would exhaust the stack is too complex", () => {
    const links = Array.from(
      { length: 20_000 },
      (_, i) => `fragment F${i} on Car { ...F${i + 1} }`,
    );
    const chain = `{ car { ...F0 } } ${links.join(" ")} fragment F20000 on Car { vin }`;
    assert.deepEqual(faultsOf(chain), [
      ["The document is nested too deeply to be validated", "QUERY_TOO_COMPLEX"],
    ]);
  });
});
