import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { missingParts } from "./missing-parts.ts";

const errorAt = (code: string, ...path: (string | number)[]) => ({
  message: code,
  path,
  extensions: { code },
});

describe("parts of the list that did not come", () => {
  test("are named once, by what their department gives", () => {
    const error = new CombinedGraphQLErrors({
      errors: [
        errorAt("SUBGRAPH_UNAVAILABLE", "stockUnits", "nodes", 0, "vehicle", "serviceHistory"),
        errorAt("SUBGRAPH_UNAVAILABLE", "stockUnits", "nodes", 1, "vehicle", "openRecalls"),
        errorAt("INTERNAL", "stockUnits", "nodes", 0, "openLeadCount"),
      ],
    });
    assert.deepEqual(missingParts(error), ["service", "leads"]);
  });

  test("are told by the department where it is away as a whole", () => {
    const extensions = { code: "SUBGRAPH_UNAVAILABLE", subgraph: "service" };
    const error = new CombinedGraphQLErrors({ errors: [{ message: "away", extensions }] });
    assert.deepEqual(missingParts(error), ["service"]);
  });

  test("are not those that the person may not see", () => {
    const error = new CombinedGraphQLErrors({
      errors: [errorAt("FORBIDDEN", "stockUnits", "nodes", 0, "activeDeal")],
    });
    assert.deepEqual(missingParts(error), []);
  });

  test("are none without an answer", () => {
    assert.deepEqual(missingParts(new Error("no network")), []);
    assert.deepEqual(missingParts(undefined), []);
  });
});
