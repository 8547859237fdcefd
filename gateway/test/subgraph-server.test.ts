import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { remoteFeed } from "@forecourt/platform/remote-feed";
import { signServiceToken, type ServiceClaims } from "@forecourt/platform/service-token";
import { serveSubgraph, type SubgraphServer } from "@forecourt/platform/subgraph-server";
import { testAuthentication } from "./test-authentication.ts";
import { clock, createTinyGraph, log, secret } from "./tiny-graph.ts";

const { verifyToken } = testAuthentication();
const serving = { host: "127.0.0.1", port: 0, secret, verifyToken, log };
const { vehicle } = createTinyGraph();
let server: SubgraphServer;
before(async () => {
  server = await serveSubgraph(vehicle, serving);
});
after(() => server.close());

const claims: ServiceClaims = {
  principal: { kind: "USER", token: "desk" },
  workload: "SHOP",
  requestId: "r-1",
};
const minute = 60_000;
const strangers: Record<string, string | undefined> = {
  nobody: undefined,
  "a forger": signServiceToken("a guess", claims, clock()),
  "a latecomer": signServiceToken(secret, claims, new Date(clock().getTime() - 2 * minute)),
};

describe("the server of a subgraph", () => {
  for (const [stranger, token] of Object.entries(strangers)) {
    test(`answers neither queries nor events to ${stranger}`, async () => {
      const headers = {
        "content-type": "application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      };
      const query = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers,
        body: '{"query":"{ caller }"}',
      });
      const events = await fetch(`${server.url}/events?after=0`, { headers });
      assert.deepEqual([query.status, events.status], [401, 401]);
    });

    test(`opens no socket to ${stranger}`, async () => {
      const client = createClient({
        url: `${server.url.replace("http", "ws")}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { token },
        retryAttempts: 0,
      });
      const closed = await new Promise<unknown>((resolve) => {
        client.on("closed", (event) => resolve((event as CloseEvent).code));
        client.subscribe(
          { query: "subscription { vehicleChanges { position } }" },
          { next: () => undefined, error: () => undefined, complete: () => undefined },
        );
      });
      assert.equal(closed, 4403);
    });
  }

  test("follows nobody's behalf without a token of the operation", async () => {
    const client = createClient({
      url: `${server.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token: signServiceToken(secret, claims, clock()) },
    });
    const error = await new Promise((resolve) => {
      client.subscribe(
        { query: "subscription { vehicleChanges { position } }" },
        { next: () => undefined, error: resolve, complete: () => undefined },
      );
    });
    assert.match(JSON.stringify(error), /service token/);
    await client.dispose();
  });

  test("says that it is alive and ready", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      assert.equal((await fetch(`${server.url}${path}`)).status, 200);
    }
  });

  test("refuses what is no GraphQL request", async () => {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${signServiceToken(secret, claims, clock())}`,
    };
    const statuses = await Promise.all(
      ["[]", "{}", '{"query":1}', "{", `{"query":"${"x".repeat(5_000_000)}"}`].map(
        async (body) =>
          (await fetch(`${server.url}/graphql`, { method: "POST", headers, body })).status,
      ),
    );
    assert.deepEqual(statuses, [400, 400, 400, 400, 413]);
    const events = await fetch(`${server.url}/events?after=x`, { headers });
    assert.equal(events.status, 400);
  });
});

describe("the feed of a subgraph elsewhere", () => {
  const unaborted = new AbortController().signal;

  test("gives the events as the subgraph has them", async () => {
    const feed = remoteFeed("vehicle", server.url, secret, clock);
    const events = await feed.read(1n, unaborted);
    assert.deepEqual(events, await vehicle.feed.read(1n, unaborted));
    assert.equal(events[0]?.pos, 2n);
  });

  test("stops waiting when the reader leaves", async () => {
    const feed = remoteFeed("vehicle", server.url, secret, clock);
    const leaving = new AbortController();
    const waiting = feed.read(9n, leaving.signal);
    leaving.abort();
    await assert.rejects(waiting, { name: "AbortError" });
  });

  test("ends its wait when the subgraph stops", async () => {
    const other = await serveSubgraph(vehicle, serving);
    const feed = remoteFeed("vehicle", other.url, secret, clock);
    await feed.read(0n, unaborted);
    const waiting = feed.read(9n, unaborted).then(
      (events) => events.length,
      () => 0,
    );
    await other.close();
    assert.equal(await waiting, 0);
  });

  test("is refused with another secret", async () => {
    const feed = remoteFeed("vehicle", server.url, "a guess", clock);
    await assert.rejects(feed.read(0n, unaborted), /401/);
  });
});
