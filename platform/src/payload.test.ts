import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BadArgument, DomainError, DomainErrors, Forbidden, VersionConflict } from "./errors.ts";
import { payload } from "./payload.ts";

const refusing = (error: unknown) =>
  payload<{ note: string }>(async () => {
    throw error;
  });

describe("the payload of a mutation", () => {
  test("holds what was done", async () => {
    assert.deepEqual(await payload(async () => ({ note: "n" })), { note: "n", userErrors: [] });
  });

  test("holds refusals with code and path, and nothing else", async () => {
    const taken = new DomainError("TAKEN", "is taken", ["title"]);
    const conflict = new VersionConflict(7, ["body"]);

    assert.deepEqual(await refusing(taken), {
      userErrors: [
        { __typename: "InputError", code: "TAKEN", message: "is taken", path: ["title"] },
      ],
    });
    const { userErrors } = await refusing(new DomainErrors([taken, conflict]));
    assert.deepEqual(
      userErrors.map(({ code }) => code),
      ["TAKEN", "VERSION_CONFLICT"],
    );
    assert.deepEqual(userErrors[1], {
      __typename: "VersionConflictError",
      code: "VERSION_CONFLICT",
      message: "The record is at version 7 now",
      path: ["expectedVersion"],
      currentVersion: 7,
      changedPaths: ["body"],
    });
  });

  test("holds the record as it is now when somebody was faster, and only then", async () => {
    const current = async () => ({ note: "theirs" });
    const refused = (error: unknown) =>
      payload<{ note: string }>(async () => {
        throw error;
      }, current);

    assert.equal((await refused(new VersionConflict(7, ["note"]))).note, "theirs");
    assert.equal((await refused(new DomainError("TAKEN", "is taken", []))).note, undefined);
  });

  test("is not given for what the caller may not do or ask, nor for a fault", async () => {
    const forbidden = new Forbidden("no");
    await assert.rejects(refusing(forbidden), (error) => error === forbidden);
    const badCursor = new BadArgument("CURSOR_INVALID", "no", ["after"]);
    await assert.rejects(refusing(badCursor), (error) => error === badCursor);
    const fault = new TypeError("x is undefined");
    await assert.rejects(refusing(fault), (error) => error === fault);
  });
});
