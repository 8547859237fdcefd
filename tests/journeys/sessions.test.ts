import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { decodeJwt } from "jose";
import { WebSocket } from "ws";
import { post } from "../graph/client.ts";
import { pause, serverOn, type Server } from "../graph/server.ts";

const IDLE_SECONDS = 6;
/** The end of a session is known everywhere within this. */
const NOTICE_MS_MAX = 5_000;

/** A socket on which a subscription runs, and how it ended. */
interface Watched {
  readonly socket: WebSocket;
  /** Close code and milliseconds since the socket was opened; at most `ms` are waited for. */
  closedWithin(ms: number): Promise<number | undefined>;
}

async function follow(url: string, token: string): Promise<Watched> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await new Promise((resolve) => socket.once("open", resolve));
  const acknowledged = new Promise((resolve) => socket.once("message", resolve));
  const send = (message: object): void => socket.send(JSON.stringify(message));
  send({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
  await acknowledged;
  const query = "subscription { stockChanges { stockUnitId } }";
  send({ id: "1", type: "subscribe", payload: { query } });
  return {
    socket,
    closedWithin: (ms) => Promise.race([closed, pause(ms).then(() => undefined)]),
  };
}

describe("the session of a person", () => {
  let dataDir: string;
  let server: Server;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "forecourt-sessions-"));
    server = await serverOn(dataDir, { IDLE_SECONDS: String(IDLE_SECONDS) });
    await server.start();
  });
  after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const ask = async (token: string) => {
    const { status, errors } = await post(server.url, "{ rooftops { name } }", {}, token);
    return { status, reason: errors?.[0]?.extensions?.reason };
  };

  test("is locked when nobody does anything, over HTTP and on the socket, whatever is pushed", async () => {
    const token = await server.ownerToken();
    const watched = await follow(server.url, token);
    for (let second = 0; second < IDLE_SECONDS + 2; second += 2) {
      await pause(2_000);
      assert.deepEqual(await ask(token), { status: 200, reason: undefined });
    }
    assert.equal(watched.socket.readyState, WebSocket.OPEN, "somebody was there all the time");

    const code = await watched.closedWithin(IDLE_SECONDS * 1_000 + NOTICE_MS_MAX);
    assert.equal(code, 4401);
    assert.deepEqual(await ask(token), { status: 401, reason: "SESSION_ENDED" });
  });

  test("ends on the socket within five seconds when the user is disabled", async () => {
    const token = await server.ownerToken();
    const watched = await follow(server.url, token);
    const { sub = "" } = decodeJwt(token);
    await server.withAccounts(({ users }) => users.disable(sub));
    assert.equal(await watched.closedWithin(NOTICE_MS_MAX), 4401);
    assert.deepEqual(await ask(token), { status: 401, reason: "SESSION_ENDED" });
  });
});
