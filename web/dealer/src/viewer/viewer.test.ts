import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { viewerOf } from "./viewer.ts";

/** Somebody at two rooftops. @param name of one of them; null while the names cannot be had */
function at(name: string | null) {
  const rooftop = (id: string) =>
    name === null
      ? null
      : { __typename: "Rooftop" as const, id, name, timeZone: "America/Chicago" };
  return viewerOf({
    __typename: "Query",
    viewer: {
      __typename: "Viewer",
      id: "usr_ada",
      displayName: "Ada",
      permissions: ["stock:read"],
      staffRecords: [],
      rooftops: ["north", "south"].map((rooftopId) => ({
        __typename: "ViewerRooftop" as const,
        rooftopId,
        permissions: ["stock:read"],
        rooftop: rooftop(rooftopId),
      })),
    },
  });
}

describe("a person", () => {
  test("works at the same rooftops while their names cannot be had", () => {
    assert.deepEqual(at("Harbor Honda").rooftopIds, ["north", "south"]);
    const nameless = at(null);
    assert.deepEqual(nameless.rooftopIds, ["north", "south"]);
    assert.deepEqual(nameless.rooftops, []);
    assert.equal(nameless.may("stock:read", "south"), true);
  });
});
