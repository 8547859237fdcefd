import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wayBack } from "./way-back.ts";

const ada = { __typename: "StaffMember", id: "stf_1", displayName: "Ada" } as const;
const grace = { __typename: "StaffMember", id: "stf_2", displayName: "Grace" } as const;

describe("the way back from a decision about a lead", () => {
  test("of an assignment is to whom it belonged, whatever stage somebody else has moved it to", () => {
    const back = wayBack(
      { kind: "ASSIGN", assignee: grace },
      { assignee: ada, stage: "WORKING" },
      { nextStages: ["WORKING", "WON"] },
    );
    assert.deepEqual(back, { kind: "ASSIGN", assignee: ada });
  });

  test("of a move is to the stage before, where one may go there", () => {
    const move = { kind: "MOVE", stage: "WON" } as const;
    const seen = { assignee: ada, stage: "WORKING" } as const;
    assert.deepEqual(wayBack(move, seen, { nextStages: ["WORKING"] }), {
      kind: "MOVE",
      stage: "WORKING",
    });
    assert.equal(wayBack(move, seen, { nextStages: ["LOST"] }), undefined);
  });

  test("does not lead to a lost lead, which would need its reason again", () => {
    const move = { kind: "MOVE", stage: "WORKING" } as const;
    const seen = { assignee: null, stage: "LOST" } as const;
    assert.equal(wayBack(move, seen, { nextStages: ["LOST"] }), undefined);
  });
});
