import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { promisify } from "node:util";

/** What is written by a process that logs the error of a failed statement. */
const PROGRAM = `
  import { createLog } from "./log.ts";
  const driver = Object.assign(new Error("duplicate key"), {
    code: "23505", detail: "Key (email)=(ada@example.com) exists", constraint: "customer_contact",
  });
  const error = Object.assign(new Error("duplicate key", { cause: driver }), {
    code: "23505", query: "INSERT INTO customer VALUES ($1)", parameters: ["ada@example.com"],
    driverError: driver, constraint: "customer_contact",
  });
  createLog("test", "info").error({ err: error, requestId: "r-1" }, "request failed");`;

describe("the log", () => {
  test("tells of an error what helps, and nothing of what was stored", async () => {
    const args = ["--disable-warning=ExperimentalWarning", "--input-type=module-typescript"];
    const { stdout } = await promisify(execFile)(process.execPath, [...args, "-e", PROGRAM], {
      cwd: import.meta.dirname,
    });
    assert.doesNotMatch(stdout, /ada@example/);
    const line: { err: Record<string, unknown>; requestId: string } = JSON.parse(stdout);
    assert.equal(line.requestId, "r-1");
    assert.equal(line.err.code, "23505");
    assert.equal(line.err.constraint, "customer_contact");
    assert.match(String(line.err.stack), /duplicate key/);
  });
});
