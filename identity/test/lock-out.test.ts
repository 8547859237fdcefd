import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { addressKey, createLockOut, nameKey } from "../src/lock-out/lock-out.ts";
import { sqlChannel } from "@forecourt/platform/reader";
import type { PasswordHasher } from "../src/password/password-hash.ts";
import { verifyPassword } from "../src/sign-in/verify-credentials.ts";
import { PASSWORD, startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const server = await startIdentity({ proxies: 1 });
after(() => server.close());
const { read } = server.identity.parts.database;

let hosts = 0;

/** Somebody at an address of their own, as our proxy tells it. */
function newScreen(ip?: string) {
  hosts += 1;
  return openScreen(server, { "x-forwarded-for": `10.9.9.9, ${ip ?? `198.51.100.${hosts}`}` });
}

async function attempt(name: string, password: string, ip?: string): Promise<number> {
  return (await newScreen(ip).signIn(name, password)).status;
}

/** As if the time had passed. */
async function pass(seconds: number): Promise<void> {
  await read(
    `UPDATE sign_in_failure SET last_at = last_at - make_interval(secs => $1),
       locked_until = locked_until - make_interval(secs => $1)`,
    [seconds],
  );
}

describe("failing to sign in", () => {
  test("five times locks the name for a while, from any address; the wait doubles", async () => {
    const { name, subject } = await server.addUser();
    for (let failure = 1; failure <= 5; failure += 1) {
      assert.equal(await attempt(name, "wrong"), 422);
    }
    assert.equal(await attempt(name, PASSWORD), 422, "locked, though the password is right");
    await pass(1.5);
    assert.equal(await attempt(name, PASSWORD), 422, "after 1.5 seconds");
    await pass(1);
    assert.equal(await attempt(name, "wrong"), 422, "the sixth failure");
    await pass(3);
    assert.equal(await attempt(name, PASSWORD), 422, "the wait is 4 seconds now");
    await pass(1.5);
    assert.equal(await attempt(name, PASSWORD), 303);
    assert.equal(await attempt(name, "wrong"), 422);
    assert.equal(await attempt(name, PASSWORD), 303, "success forgets the failures");
    const locked = await server.events("LOCKED_OUT");
    assert.ok(locked.some((event) => event.subject === subject));
  });

  test("never locks for longer than 15 minutes, and is forgotten after an hour", async () => {
    const { name } = await server.addUser();
    const lockOut = createLockOut(server.identity.parts.database);
    const key = nameKey(name);
    for (let failure = 1; failure <= 30; failure += 1) {
      assert.ok(await lockOut.begin([key]), `attempt ${failure}`);
      await pass(900);
    }
    await pass(3_600);
    assert.equal((await lockOut.begin([key]))?.locks, false);
  });

  test("many times from one address locks the address, whatever the names", async () => {
    const ip = "2001:db8:1:2::7";
    const lockOut = createLockOut(server.identity.parts.database);
    for (let failure = 1; failure <= 49; failure += 1) await lockOut.begin([addressKey(ip)]);
    const { name } = await server.addUser();
    assert.equal(await attempt(name, PASSWORD, ip), 303);
    assert.equal(await attempt("nobody", "wrong", "2001:db8:1:2:ffff::1"), 422);
    assert.equal(await attempt(name, PASSWORD, "2001:db8:1:2:3:4:5:6"), 422, "the same /64");
    assert.equal(await attempt(name, PASSWORD, "2001:db8:1:3::7"), 303, "another household");
  });

  test("counts attempts that are made at once one by one", async () => {
    const { name } = await server.addUser();
    const statuses = await Promise.all(Array.from({ length: 12 }, () => attempt(name, "wrong")));
    assert.ok(statuses.every((status) => status === 422));
    const [row] = await read<{ failures: number }>(
      "SELECT failures FROM sign_in_failure WHERE key = $1",
      [nameKey(name).key],
    );
    assert.equal(row?.failures, 5);
  });

  test("does the same work for a name that does not exist, and as much hashing for a locked one", async () => {
    const { name } = await server.addUser();
    const locked = await server.addUser();
    const { database, hasher } = server.identity.parts;
    const lockOut = createLockOut(database);
    for (let failure = 0; failure < 5; failure += 1) await lockOut.begin([nameKey(locked.name)]);

    const workOf = async (who: string) => {
      const work: string[] = [];
      const note = (message: unknown) => work.push((message as { text: string }).text);
      const counting: PasswordHasher = {
        ...hasher,
        verify(...given) {
          work.push("hash");
          return hasher.verify(...given);
        },
      };
      sqlChannel.subscribe(note);
      const deps = { database, lockOut, hasher: counting, users: server.identity.users };
      const origin = { ip: "192.0.2.77", userAgent: undefined };
      assert.equal(await verifyPassword(deps, who, "wrong", origin), undefined);
      sqlChannel.unsubscribe(note);
      return work.filter((text) => !text.includes("ended"));
    };
    const wrong = await workOf(name);
    assert.equal(wrong.filter((text) => text === "hash").length, 1);
    assert.deepEqual(await workOf(`${name}-unknown`), wrong);
    const whileLocked = await workOf(locked.name);
    assert.equal(whileLocked.filter((text) => text === "hash").length, 1);
  });

  test("at the second factor is counted apart, so that strangers cannot lock people out of it", async () => {
    const { name } = await server.addUser();
    for (let failure = 0; failure < 6; failure += 1) await attempt(name, "wrong");
    const scopes = await read<{ scope: string }>(
      "SELECT DISTINCT scope FROM sign_in_failure ORDER BY scope",
    );
    assert.ok(!scopes.some(({ scope }) => scope === "FACTOR"));
  });
});

describe("the address of a client", () => {
  test("is what our proxy says, not what the client adds", async () => {
    const screen = openScreen(server, { "x-forwarded-for": "203.0.113.1, 203.0.113.2" });
    await screen.signIn("nobody", "wrong");
    const failures = await server.events("SIGN_IN_FAILED");
    assert.equal(failures.at(-1)?.client_ip, "203.0.113.2");
  });
});
