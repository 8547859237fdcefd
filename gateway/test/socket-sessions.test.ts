import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { actorWith } from "@forecourt/platform/actor";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import {
  closeRawSockets,
  codeOf,
  rawSocket,
  signedInSocket,
  type RawSocket,
} from "./raw-socket.ts";
import { person } from "./test-authentication.ts";
import { clock } from "./tiny-graph.ts";

let open: OpenGateway;
before(async () => {
  open = await openGateway("local", { connections: { socketsPerClient: 3 } });
});
afterEach(closeRawSockets);
after(() => open.close());

let serial = 0;

/** Somebody whom no other test knows. */
function newcomer(expiresInMs = 3_600_000) {
  serial += 1;
  const id = `person-${serial}`;
  const session = { issuer: "test", id: `session-${serial}`, subject: id };
  const expiresAt = new Date(clock().getTime() + expiresInMs);
  open.authentication.give(id, { actor: person(id, "OWNER"), session, expiresAt });
  return { token: id, session, socket: () => signedInSocket(open.gateway.url, id) };
}

function subscribe({ send }: RawSocket, id: string, query: string, extensions?: object): void {
  send({ type: "subscribe", id, payload: { query, ...(extensions ? { extensions } : {}) } });
}

const follow = "subscription { vehicleChanges { caller vehicle { servicedFor } } }";

describe("a socket", () => {
  test("belongs to whoever its token says", async () => {
    const { token, socket } = newcomer();
    const connection = await socket();
    subscribe(connection, "1", "{ caller }");
    const { payload } = await connection.next("next", "1");
    assert.match(JSON.stringify(payload), new RegExp(`"${token} `));
  });

  for (const [who, payload, reason] of [
    ["nobody", {}, "TOKEN_MISSING"],
    ["a forger", { authorization: "Bearer forged" }, "TOKEN_INVALID"],
    ["whoever sends something else", { authorization: 7 }, "TOKEN_MISSING"],
    ["whom the provider cannot judge", { authorization: "Bearer broken" }, "Forbidden"],
  ] as const) {
    test(`is closed to ${who}`, async () => {
      const { closed, send } = await rawSocket(open.gateway.url);
      send({ type: "connection_init", payload });
      assert.deepEqual(await closed, [4403, reason]);
    });
  }

  test("is not opened by the header that a proxy may add", async () => {
    const { closed, send } = await rawSocket(open.gateway.url, { authorization: "Bearer desk" });
    send({ type: "connection_init" });
    assert.deepEqual(await closed, [4403, "TOKEN_MISSING"]);
  });

  test("is closed when nobody says who they are in time", async () => {
    const hasty = await openGateway("local", { connections: { initMs: 50 } });
    const { closed } = await rawSocket(hasty.gateway.url);
    const close = await closed;
    await hasty.close();
    assert.deepEqual(close, [4408, "Connection initialisation timeout"]);
  });

  test("closes when its token expires, and ends its streams", async () => {
    const { socket } = newcomer(100);
    const connection = await socket();
    const opened = open.graph.opened();
    subscribe(connection, "1", follow);
    await opened;
    assert.deepEqual(await connection.closed, [4401, "Token expired"]);
    await open.graph.allClosed();
  });

  test("closes when its session ends anywhere, and no other does", async () => {
    const leaving = newcomer();
    const staying = newcomer();
    const sockets = [await leaving.socket(), await leaving.socket()];
    const other = await staying.socket();

    open.authentication.end(leaving.session.id);

    for (const { closed } of sockets) assert.deepEqual(await closed, [4401, "Session ended"]);
    subscribe(other, "1", "{ caller }");
    await other.next("next", "1");
  });

  test("is not opened when its session ends while it is being let in", async () => {
    const { token, session } = newcomer();
    const { onSessionEnd } = open.authentication;
    open.authentication.onSessionEnd = (key, listener) => {
      open.authentication.end(session.id);
      return onSessionEnd(key, listener);
    };
    const { closed, send } = await rawSocket(open.gateway.url);
    send({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
    const close = await closed;
    open.authentication.onSessionEnd = onSessionEnd;
    assert.deepEqual(close, [4403, "SESSION_ENDED"]);
  });

  test("is refused beyond so many of one person, and let in when one is gone", async () => {
    const { token, socket } = newcomer();
    const sockets = [await socket(), await socket(), await socket()];
    const { closed, send } = await rawSocket(open.gateway.url);
    send({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
    assert.deepEqual(await closed, [4429, "Too many sockets"]);
    await newcomer().socket();

    sockets[0]?.socket.close();

    // The server may hear of the close later than the client.
    for (;;) {
      const again = await rawSocket(open.gateway.url);
      again.send({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
      const letIn = again.next("connection_ack").then(() => true);
      if (await Promise.race([letIn, again.closed.then(() => false)])) break;
    }
  });
});

describe("an operation on a socket", () => {
  test("is refused when the session has ended, however the socket came to stand", async () => {
    const { token, session, socket } = newcomer();
    const connection = await socket();
    open.authentication.give(token, { session, expiresAt: clock() });
    subscribe(connection, "1", "{ caller }");
    const refused = await connection.next("error", "1");
    assert.equal(codeOf(refused), "UNAUTHENTICATED");
    assert.doesNotMatch(JSON.stringify(refused), /http/);
  });

  test("is activity, unless it says otherwise; events are none", async () => {
    const { token, socket } = newcomer();
    const activity = (): number =>
      open.authentication.activity.filter((one) => one === token).length;
    const connection = await socket();
    assert.equal(activity(), 1);

    subscribe(connection, "1", "{ caller }", { background: true });
    await connection.next("next", "1");
    assert.equal(activity(), 1);

    const opened = open.graph.opened();
    subscribe(connection, "2", follow);
    const stream = await opened;
    assert.equal(activity(), 2);
    for (const position of [1, 2, 3]) {
      stream.push(position);
      await connection.next("next", "2");
    }
    assert.equal(activity(), 2);
  });

  test("of a socket that reconnects by itself is none", async () => {
    const { token } = newcomer();
    await signedInSocket(open.gateway.url, token, { background: true });
    assert.equal(open.authentication.activity.includes(token), false);
  });
});

describe("a fresh token on an open socket", () => {
  async function ping(connection: RawSocket, authorization: string): Promise<void> {
    connection.send({ type: "ping", payload: { authorization } });
  }

  test("extends it", async () => {
    const { token, socket } = newcomer(500);
    const connection = await socket();
    const other = await socket();
    open.authentication.give("fresh", { actor: person(token, "OWNER") });

    await ping(connection, "Bearer fresh");
    const pong = await connection.next("pong");

    assert.equal(pong.payload, undefined);
    assert.deepEqual(await other.closed, [4401, "Token expired"]);
    subscribe(connection, "1", "{ caller }");
    await connection.next("next", "1");
    const expiresAt = new Date(clock().getTime() + 50);
    open.authentication.give("last", { actor: person(token, "OWNER"), expiresAt });
    await ping(connection, "Bearer last");
    assert.deepEqual(await connection.closed, [4401, "Token expired"]);
  });

  for (const topology of ["local", "remote"] as const) {
    test(`says who the next events are for, and whose session ends it (${topology})`, async () => {
      const elsewhere = await openGateway(topology);
      const { graph, gateway, authentication } = elsewhere;
      authentication.give("plain", { actor: person("ada", "OWNER", "Ada") });
      const connection = await signedInSocket(gateway.url, "plain");
      const opened = graph.opened();
      subscribe(connection, "1", follow);
      const stream = await opened;
      const next = async (): Promise<string> => {
        stream.push(1);
        return JSON.stringify((await connection.next("next", "1")).payload);
      };
      const as = (name: string): string =>
        JSON.stringify({
          data: { vehicleChanges: { caller: name, vehicle: { servicedFor: name } } },
        });
      assert.equal(await next(), as("Ada"));

      const session = { issuer: "test", id: "another session", subject: "ada" };
      authentication.give("married", { actor: person("ada", "OWNER", "Ada King"), session });
      await ping(connection, "Bearer married");
      await connection.next("pong");

      // A subgraph elsewhere hears of it by a message.
      if (topology === "remote") while ((await next()) !== as("Ada King"));
      assert.equal(await next(), as("Ada King"));
      authentication.end(session.id);
      const close = await connection.closed;
      await elsewhere.close();
      assert.deepEqual(close, [4401, "Session ended"]);
    });
  }

  const rooftops = (...at: string[]) => [{ role: "SALES" as const, rooftops: at }];
  const grants = {
    "another role": [{ role: "TECHNICIAN" as const, rooftops: ["a", "b"] }],
    "one rooftop less": rooftops("a"),
    "another rooftop": rooftops("a", "c"),
    "all rooftops": [{ role: "SALES" as const, rooftops: "ALL" as const }],
  };
  for (const [change, changed] of Object.entries(grants)) {
    test(`closes it when it holds ${change}: what runs would keep what it was opened with`, async () => {
      const { token, socket } = newcomer();
      const identity = { kind: "STAFF" as const, id: token, displayName: token };
      const actor = actorWith({ ...identity, grants: rooftops("a", "b") });
      open.authentication.give(token, { actor });
      const connection = await socket();
      const opened = open.graph.opened();
      subscribe(connection, "1", follow);
      await opened;

      const reordered = actorWith({ ...identity, grants: rooftops("b", "a") });
      open.authentication.give("same", { actor: reordered });
      await ping(connection, "Bearer same");
      await connection.next("pong");
      open.authentication.give("changed", { actor: actorWith({ ...identity, grants: changed }) });
      await ping(connection, "Bearer changed");

      assert.deepEqual(await connection.closed, [4205, "Permissions changed"]);
      await open.graph.allClosed();
    });
  }

  test("of somebody else, or that is none, closes it", async () => {
    for (const [authorization, reason] of [
      ["Bearer desk", "Forbidden"],
      ["Bearer forged", "TOKEN_INVALID"],
    ] as const) {
      const connection = await newcomer().socket();
      await ping(connection, authorization);
      assert.deepEqual(await connection.closed, [4403, reason]);
    }
  });

  test("before the socket is signed in closes it", async () => {
    const connection = await rawSocket(open.gateway.url);
    await ping(connection, "Bearer desk");
    assert.deepEqual(await connection.closed, [4403, "Forbidden"]);
  });

  test("is not what a plain ping is", async () => {
    const connection = await newcomer().socket();
    connection.send({ type: "ping", payload: { at: 1 } });
    await connection.next("pong");
    connection.send({ type: "ping" });
    await connection.next("pong");
  });
});
