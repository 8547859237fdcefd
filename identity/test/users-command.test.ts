import assert from "node:assert/strict";
import { after, beforeEach, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { usersMain } from "../src/users/users-main.ts";
import { startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const server = await startIdentity();
after(() => server.close());
const { users } = server.identity;

const out: string[] = [];
const problems: string[] = [];
beforeEach((context) => {
  out.length = 0;
  problems.length = 0;
  if (!("mock" in context)) return;
  context.mock.method(console, "log", (line: string) => out.push(line));
  context.mock.method(console, "error", (line: string) => problems.push(line));
});

const run = (...argv: string[]): Promise<number> => usersMain(users, argv);
/** The password or secret at the end of what was told last. */
const told = (): string => / (?:password|secret) ([\w-]{16,})/.exec(out.at(-1) ?? "")?.[1] ?? "";

async function tokenStatus(id: string, secret: string): Promise<number> {
  const { status } = await fetch(`${server.publicUrl}/identity/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  return status;
}

describe("npm run users", () => {
  test("adds a person, who signs in by the password that is shown", async () => {
    const rooftop = encodeId("rft", newId());
    assert.equal(await run("add", "ada", "--grant", `SALES@${rooftop}`), 0);
    assert.equal((await openScreen(server).signIn("ada", told())).status, 303);
    assert.equal(await run("grant", "ada", "--grant", "OWNER@ALL"), 0);
    const ada = await users.findByName("ada");
    assert.deepEqual(await users.grantsOf(ada?.subject ?? ""), [
      { role: "OWNER", rooftops: "ALL" },
    ]);
    assert.equal(await run("disable", "ada"), 0);
    assert.equal(await users.findByName("ada"), undefined);
  });

  test("changes a program's roles and secret, and switches it off", async () => {
    assert.equal(await run("add-client", "stock-feed", "--grant", "INTEGRATION@ALL"), 0);
    const first = told();
    assert.equal(await tokenStatus("stock-feed", first), 200);
    assert.equal(await run("grant", "stock-feed", "--grant", "MARKETING@ALL"), 0);
    assert.deepEqual(await users.grantsOf("stock-feed"), [{ role: "MARKETING", rooftops: "ALL" }]);

    assert.equal(await run("new-secret", "stock-feed"), 0);
    const second = told();
    assert.equal(await tokenStatus("stock-feed", first), 401);
    assert.equal(await tokenStatus("stock-feed", second), 200);
    assert.ok((await server.events("SECRET_CHANGED")).length === 1);

    assert.equal(await run("disable", "stock-feed"), 0);
    assert.equal(await tokenStatus("stock-feed", second), 401);
  });

  test("knows a person and a program by different names", async () => {
    assert.equal(await run("add", "grace", "--grant", "SALES@ALL"), 0);
    assert.equal(await run("add-client", "grace", "--grant", "INTEGRATION@ALL"), 1);
    assert.equal(await run("add-client", "crm-feed", "--grant", "INTEGRATION@ALL"), 0);
    assert.equal(await run("add", "crm-feed", "--grant", "SALES@ALL"), 1);
    assert.equal(await run("new-secret", "grace"), 1, "a person has a password");
  });

  test("tells what is wrong in a sentence, and how it is used instead of a stack", async () => {
    for (const argv of [
      ["add", "eve", "--grant", "EMPEROR@ALL"],
      ["add", "eve", "--grant", "SALES@nowhere"],
      ["add", "eve", "--grant", "SALES@ALL@x"],
      ["disable", "nobody"],
    ]) {
      assert.equal(await run(...argv), 1, argv.join(" "));
    }
    for (const argv of [
      ["constructor", "x"],
      ["toString", "x"],
      ["add", "eve", "--grant"],
      ["add", "eve", "--unknown"],
      ["add", "eve", "adam"],
      ["add"],
      [],
    ]) {
      assert.equal(await run(...argv), 2, argv.join(" "));
      assert.match(problems.at(-1) ?? "", /^npm run users -- add NAME/);
    }
    assert.equal(out.length, 0);
    assert.equal(await users.findByName("eve"), undefined);
  });
});
