import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { addressKey, createLockOut, factorKey, signInKeys } from "../src/lock-out/lock-out.ts";
import { sqlChannel } from "@forecourt/platform/reader";
import { deviceCookie, knownDevice } from "../src/lock-out/known-device.ts";
import type { PasswordHasher } from "../src/password/password-hash.ts";
import { verifyPassword } from "../src/sign-in/verify-credentials.ts";
import { PASSWORD, startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const server = await startIdentity({ proxies: 1 });
after(() => server.close());
const { read } = server.identity.database;

let hosts = 0;

/** An address nobody else has. */
function newAddress(): string {
  hosts += 1;
  return `198.51.${Math.floor(hosts / 250)}.${hosts % 250}`;
}

/** Somebody at an address, as our proxy tells it. */
function screenAt(ip: string) {
  return openScreen(server, { "x-forwarded-for": `10.9.9.9, ${ip}` });
}

async function attempt(name: string, password: string, ip: string): Promise<number> {
  return (await screenAt(ip).signIn(name, password)).status;
}

/** As many wrong passwords as somebody types who does not wait. */
async function guess(name: string, ip: string, times: number): Promise<void> {
  const deps = { ...server.identity, lockOut };
  const origin = { ip, userAgent: undefined };
  for (let time = 0; time < times; time += 1) await verifyPassword(deps, name, "wrong", origin);
}

const lockOut = createLockOut(server.identity.database);

/** As if the time had passed. */
async function pass(seconds: number): Promise<void> {
  await read(
    `UPDATE sign_in_failure SET last_at = last_at - make_interval(secs => $1),
       locked_until = locked_until - make_interval(secs => $1)`,
    [seconds],
  );
}

describe("failing to sign in", () => {
  test("five times locks the name at this address for a while; the wait doubles", async () => {
    const { name, subject } = await server.addUser();
    const ip = newAddress();
    for (let failure = 1; failure <= 5; failure += 1) {
      assert.equal(await attempt(name, "wrong", ip), 422);
    }
    assert.equal(await attempt(name, PASSWORD, ip), 422, "locked, though the password is right");
    await pass(1.5);
    assert.equal(await attempt(name, PASSWORD, ip), 422, "after 1.5 seconds");
    await pass(1);
    assert.equal(await attempt(name, "wrong", ip), 422, "the sixth failure");
    await pass(3);
    assert.equal(await attempt(name, PASSWORD, ip), 422, "the wait is 4 seconds now");
    await pass(1.5);
    assert.equal(await attempt(name, PASSWORD, ip), 303);
    assert.equal(await attempt(name, "wrong", ip), 422);
    assert.equal(await attempt(name, PASSWORD, ip), 303, "success forgets the failures");
    const locked = await server.events("LOCKED_OUT");
    assert.ok(locked.some((event) => event.subject === subject));
  });

  test("never locks for longer than 15 minutes, and is forgotten after an hour", async () => {
    const { id } = await server.addUser();
    const key = factorKey(id);
    for (let failure = 1; failure <= 30; failure += 1) {
      assert.ok(await lockOut.begin([key]), `attempt ${failure}`);
      await pass(900);
    }
    await pass(3_600);
    assert.equal((await lockOut.begin([key]))?.locks, false);
  });

  test("at many addresses locks the name after a hundred, for a minute at most", async () => {
    const { name } = await server.addUser();
    for (let failure = 1; failure <= 110; failure += 1) {
      assert.ok(await lockOut.begin(signInKeys(name, newAddress(), undefined)), `${failure}`);
      if (failure >= 100) await pass(60);
    }
    await lockOut.begin(signInKeys(name, newAddress(), undefined));
    const ip = newAddress();
    assert.equal(await attempt(name, PASSWORD, ip), 422);
    await pass(60);
    assert.equal(await attempt(name, PASSWORD, ip), 303);
  });

  test("many times from one address locks the address, whatever the names", async () => {
    const ip = "2001:db8:1:2::7";
    for (let failure = 1; failure <= 49; failure += 1) await lockOut.begin([addressKey(ip)]);
    const { name } = await server.addUser();
    assert.equal(await attempt(name, PASSWORD, ip), 303);
    assert.equal(await attempt("nobody", "wrong", "2001:db8:1:2:ffff::1"), 422);
    assert.equal(await attempt(name, PASSWORD, "2001:db8:1:2:3:4:5:6"), 422, "the same /64");
    assert.equal(await attempt(name, PASSWORD, "2001:db8:1:3::7"), 303, "another household");
  });

  test("costs the address something though the name is locked", async () => {
    const { name } = await server.addUser();
    const ip = newAddress();
    await guess(name, ip, 60);
    assert.equal(await lockOut.begin([addressKey(ip)]), undefined);
  });

  test("counts attempts that are made at once one by one", async () => {
    const { name } = await server.addUser();
    const ip = newAddress();
    const tries = Array.from({ length: 12 }, () => attempt(name, "wrong", ip));
    assert.ok((await Promise.all(tries)).every((status) => status === 422));
    const [, pair] = signInKeys(name, ip, undefined);
    const [row] = await read<{ failures: number }>(
      "SELECT failures FROM sign_in_failure WHERE scope = $1 AND key = $2",
      [pair?.scope, pair?.key],
    );
    assert.equal(row?.failures, 5);
  });

  test("does the same work for a name that does not exist, and as much hashing for a locked one", async () => {
    const { name } = await server.addUser();
    const locked = await server.addUser();
    const { hasher } = server.identity;
    const ip = "192.0.2.77";
    await guess(locked.name, ip, 5);

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
      const deps = { ...server.identity, lockOut, hasher: counting };
      const origin = { ip, userAgent: undefined };
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
    const { id, name } = await server.addUser();
    await guess(name, newAddress(), 6);
    const { key } = factorKey(id);
    assert.deepEqual(await read("SELECT FROM sign_in_failure WHERE key = $1", [key]), []);
  });
});

describe("somebody whose password is guessed all the time", () => {
  test("gets in from another address", async () => {
    const { name } = await server.addUser();
    const [attacker, own] = [newAddress(), newAddress()];
    for (let visit = 0; visit < 5; visit += 1) {
      await guess(name, attacker, 12);
      assert.equal(await attempt(name, PASSWORD, own), 303, `visit ${visit}`);
    }
  });

  test("gets in on a device that was used before, at the attacker's address and under any lock", async () => {
    const { name } = await server.addUser();
    const ip = newAddress();
    const device = screenAt(ip);
    await device.signIn(name);
    const cookie = device.browser.cookies.get("forecourt_device");
    assert.match(cookie?.attributes ?? "", /path=\/identity; max-age=\d+; samesite=lax; httponly/);
    await guess(name, ip, 60);
    for (let failure = 0; failure < 110; failure += 1) {
      await lockOut.begin(signInKeys(name, newAddress(), undefined));
    }
    assert.equal(await attempt(name, PASSWORD, ip), 422, "on another device there");
    device.browser.cookies.delete("forecourt_session");
    assert.equal((await device.signIn(name)).status, 303);
  });

  test("loses nothing by others who sign in on the same device", async () => {
    const people = await Promise.all([server.addUser(), server.addUser()]);
    const device = screenAt(newAddress());
    for (const { name } of [...people, ...people]) {
      device.browser.cookies.delete("forecourt_session");
      await device.signIn(name);
    }
    const { value = "" } = device.browser.cookies.get("forecourt_device") ?? {};
    assert.equal(value.split(".").length, 3);
    for (const { subject } of people) assert.ok(knownDevice(server.identity.keys, value, subject));
  });

  test("shares the device's own limit with whoever stole its cookie", async () => {
    const { name } = await server.addUser();
    const device = screenAt(newAddress());
    await device.signIn(name);
    const { value: deviceCookie } = device.browser.cookies.get("forecourt_device") ?? {};
    const origin = { ip: newAddress(), userAgent: undefined, deviceCookie };
    const deps = { ...server.identity, lockOut };
    for (let guesses = 0; guesses < 5; guesses += 1) {
      assert.equal(await verifyPassword(deps, name, "wrong", origin), undefined);
    }
    assert.equal(await verifyPassword(deps, name, PASSWORD, origin), undefined);
    assert.ok(await verifyPassword(deps, name, PASSWORD, { ...origin, deviceCookie: undefined }));
  });
});

describe("the cookie of a device", () => {
  const { keys } = server.identity;
  const cookie = /=([^;]+)/.exec(
    deviceCookie(keys, undefined, "usr_1", "https://a.example/identity"),
  );

  test("is that of no other person, and of no other device", () => {
    const given = cookie?.[1] ?? "";
    assert.ok(knownDevice(keys, given, "usr_1"));
    assert.equal(knownDevice(keys, given, "usr_2"), undefined);
    assert.equal(knownDevice(keys, given, ""), undefined);
    const [id = "", signature = ""] = given.split(".");
    const other = `${id.slice(0, -2)}AA`;
    for (const forged of [`${other}.${signature}`, id, `${id}.`, "", `${id}.${"A".repeat(22)}`]) {
      assert.equal(knownDevice(keys, forged, "usr_1"), undefined, forged);
    }
  });

  test("keeps the last eight people, and goes by HTTPS only where that is the address", () => {
    let given: string | undefined;
    for (let person = 0; person < 12; person += 1) {
      const line = deviceCookie(keys, given, `usr_${person}`, "https://a.example/identity");
      assert.match(line, /; secure$/);
      given = /=([^;]+)/.exec(line)?.[1];
    }
    assert.equal(given?.split(".").length, 9);
    assert.ok(knownDevice(keys, given, "usr_4"));
    assert.equal(knownDevice(keys, given, "usr_3"), undefined);
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
