import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nextStatuses } from "./next-statuses.ts";

describe("where several units can go", () => {
  test("is wherever one of them can, the most first", () => {
    const units = [
      { status: "RECEIVED", nextStatuses: ["IN_RECON", "FRONT_LINE", "HELD"] },
      { status: "IN_RECON", nextStatuses: ["FRONT_LINE", "HELD"] },
      { status: "HELD", nextStatuses: ["FRONT_LINE", "IN_RECON"] },
      { status: "DELIVERED", nextStatuses: [] },
    ] as const;
    assert.deepEqual(nextStatuses(units), [
      { status: "FRONT_LINE", count: 3 },
      { status: "IN_RECON", count: 2 },
      { status: "HELD", count: 2 },
    ]);
  });

  test("is nowhere when none may be moved", () => {
    assert.deepEqual(nextStatuses([{ status: "RETURNED", nextStatuses: [] }]), []);
  });
});
