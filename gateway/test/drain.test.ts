import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { WebSocket } from "ws";
import { openGateway } from "./gateway-client.ts";

const slow = { query: '{ vehicle(id: "1") { lastService } }' };
const answered = { data: { vehicle: { lastService: "service of 1" } } };

/** Waits until a held request has reached its subgraph. */
async function untilUnready(url: string): Promise<Response> {
  for (;;) {
    const response = await fetch(`${url}/readyz`);
    if (response.status === 503) return response;
  }
}

describe("a gateway that stops", () => {
  for (const topology of ["local", "remote"] as const) {
    test(`answers what it began, over ${topology} subgraphs`, async () => {
      const open = await openGateway(topology);
      const release = open.graph.hold();
      const reached = open.graph.held();
      const overHttp = open.post(slow);
      const overSocket = open.collect(slow.query);
      await reached(2);

      const stopped = open.gateway.stop();
      const unready = await untilUnready(open.gateway.url);
      release();

      assert.equal(((await unready.json()) as { draining: boolean }).draining, true);
      assert.deepEqual((await overHttp).body, answered);
      assert.deepEqual((await overSocket).results, [answered]);
      await stopped;
      await assert.rejects(fetch(`${open.gateway.url}/healthz`));
      await open.close();
    });
  }

  test("tells sockets to reconnect, refuses new ones and ends their streams", async () => {
    const open = await openGateway();
    const release = open.graph.hold();
    const reached = open.graph.held();
    const waiting = open.post(slow);
    const url = `${open.gateway.url.replace("http", "ws")}/graphql`;
    const socket = new WebSocket(url, "graphql-transport-ws");
    await once(socket, "open");
    const opened = open.graph.opened();
    const payload = { authorization: "Bearer desk" };
    socket.send(JSON.stringify({ type: "connection_init", payload }));
    await once(socket, "message");
    socket.send(
      JSON.stringify({
        type: "subscribe",
        id: "1",
        payload: { query: "subscription { vehicleChanges { position } }" },
      }),
    );
    await opened;
    await reached(1);

    const closed = once(socket, "close");
    const stopped = open.gateway.stop();
    await assert.rejects(once(new WebSocket(url, "graphql-transport-ws"), "open"), /503/);
    release();

    const [code, reason] = await closed;
    assert.deepEqual([code, String(reason)], [1001, "server is going away"]);
    assert.equal((await waiting).status, 200);
    await open.graph.allClosed();
    await stopped;
    await open.close();
  });

  test("stops once, however often it is told to", async () => {
    const open = await openGateway();
    await Promise.all([open.gateway.stop(), open.gateway.stop()]);
    await open.close();
  });
});
