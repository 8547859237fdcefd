import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import type { ExecutionResult } from "graphql";
import { serveSubgraph } from "@forecourt/platform/subgraph-server";
import { localSource } from "../src/local-source.ts";
import { remoteSource } from "../src/remote-source.ts";
import type { GatewayCall, SubgraphSource } from "../src/subgraph-source.ts";
import { testAuthentication } from "./test-authentication.ts";
import { clock, createTinyGraph, desk, log, secret, type TinyGraph } from "./tiny-graph.ts";

const serving = {
  host: "127.0.0.1",
  port: 0,
  secret,
  actorOfToken: testAuthentication().actorOfToken,
  log,
};
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

function call(replayed: () => void = () => undefined): GatewayCall {
  return {
    actor: desk,
    principal: { kind: "USER", token: "desk" },
    workload: "SHOP",
    requestId: "request-1",
    now: clock(),
    replayed,
  };
}

async function openRemote({ vehicle }: TinyGraph): Promise<SubgraphSource> {
  const server = await serveSubgraph(vehicle, serving);
  const source = remoteSource({ name: "vehicle", url: server.url, secret, clock, log });
  closers.push(() => server.close());
  closers.push(() => source.close());
  return source;
}

const topologies: Record<string, (graph: TinyGraph) => Promise<SubgraphSource>> = {
  "in this process": async ({ vehicle }) => localSource(vehicle),
  "over HTTP": openRemote,
};

async function follow(
  source: SubgraphSource,
  query: string,
): Promise<AsyncIterableIterator<ExecutionResult>> {
  const events = await source.subscribe({ query }, () => call());
  if (!(Symbol.asyncIterator in events)) throw new Error("not a stream");
  return events;
}

function plain(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result));
}

for (const [topology, open] of Object.entries(topologies)) {
  describe(`a subgraph ${topology}`, () => {
    test("answers a query with variables", async () => {
      const source = await open(createTinyGraph());

      const result = await source.execute(
        { query: "query($id: ID!) { vehicle(id: $id) { vin } }", variables: { id: "7" } },
        call(),
      );

      assert.deepEqual(plain(result), { data: { vehicle: { vin: "VIN7" } } });
    });

    test("answers references to its entities", async () => {
      const source = await open(createTinyGraph());

      const result = await source.execute(
        {
          query: `query($representations: [_Any!]!) {
            _entities(representations: $representations) { ... on Vehicle { vin } } }`,
          variables: { representations: [{ __typename: "Vehicle", id: "8" }] },
        },
        call(),
      );

      assert.deepEqual(plain(result), { data: { _entities: [{ vin: "VIN8" }] } });
    });

    test("knows the caller and the request", async () => {
      const source = await open(createTinyGraph());

      const result = await source.execute({ query: "{ caller }" }, call());

      assert.equal(result.data?.caller, "desk request-1");
    });

    test("hides what went wrong inside and shows refusals", async () => {
      const source = await open(createTinyGraph());

      const result = await source.execute({ query: "{ secret refused badArgument }" }, call());

      assert.deepEqual(
        plain(result.errors?.map(({ message, extensions }) => [message, extensions])),
        [
          ["Internal error", { code: "INTERNAL", requestId: "request-1" }],
          ["not yours", { code: "FORBIDDEN" }],
          ["not a cursor", { code: "CURSOR_INVALID", argument: "after" }],
        ],
      );
      assert.deepEqual(
        result.errors?.map(({ path }) => path),
        [["secret"], ["refused"], ["badArgument"]],
      );
    });

    test("tells what is wrong with a document or a variable", async () => {
      const source = await open(createTinyGraph());
      const documents = [
        "{ vehicle(",
        "{ nothing }",
        "query($id: ID!) { vehicle(id: $id) { vin } }",
      ];

      const results = await Promise.all(
        documents.map((query) => source.execute({ query }, call())),
      );

      assert.deepEqual(
        results.map(({ data, errors }) => [data, errors?.[0]?.extensions.code]),
        documents.map(() => [undefined, "BAD_USER_INPUT"]),
      );
    });

    test("says when a mutation was answered from an earlier request", async () => {
      const source = await open(createTinyGraph());
      const query = 'mutation { renameVehicle(id: "1", key: "k1") { id } }';
      let replays = 0;
      const counting = (): GatewayCall => call(() => void (replays += 1));

      await source.execute({ query }, counting());
      assert.equal(replays, 0);
      await source.execute({ query }, counting());

      assert.equal(replays, 1);
    });

    test("streams events in order and ends with the stream", async () => {
      const source = await open(createTinyGraph());
      const events = await follow(
        source,
        "subscription { vehicleChanges(count: 500) { position } }",
      );

      const positions = [];
      for await (const { data } of events) positions.push(plain(data));

      assert.deepEqual(
        positions,
        Array.from({ length: 500 }, (_, index) => ({ vehicleChanges: { position: index + 1 } })),
      );
    });

    test("forgets each event before the next", async () => {
      const source = await open(createTinyGraph());
      const events = await follow(
        source,
        "subscription { vehicleChanges(count: 3) { contextNumber } }",
      );

      const contexts = new Set();
      for await (const { data } of events) contexts.add(JSON.stringify(data));

      assert.equal(contexts.size, 3);
    });

    test("closes the stream at once when the reader leaves while waiting", async () => {
      const graph = createTinyGraph();
      const source = await open(graph);
      const opened = graph.opened();
      const events = await follow(source, "subscription { vehicleChanges { position } }");
      const waiting = events.next();
      await opened;

      await events.return?.();

      await graph.allClosed();
      assert.deepEqual(await waiting, { done: true, value: undefined });
    });

    test("refuses a subscription that the caller may not follow", async () => {
      const source = await open(createTinyGraph());

      const answer = await source.subscribe(
        { query: "subscription { forbiddenChanges { position } }" },
        () => call(),
      );
      const result = Symbol.asyncIterator in answer ? (await answer.next()).value : answer;

      assert.equal(result?.errors?.[0]?.message, "not your changes");
      assert.equal(result?.errors?.[0]?.extensions.code, "FORBIDDEN");
    });

    test("is ready", async () => {
      const source = await open(createTinyGraph());
      await source.ready();
    });
  });
}

describe("a subgraph that is not there", () => {
  async function openAbsent(): Promise<SubgraphSource> {
    const server = await serveSubgraph(createTinyGraph().vehicle, serving);
    await server.close();
    const source = remoteSource({ name: "vehicle", url: server.url, secret, clock, log });
    closers.push(() => source.close());
    return source;
  }

  test("answers SUBGRAPH_UNAVAILABLE", async () => {
    const source = await openAbsent();
    const result = await source.execute({ query: "{ caller }" }, call());
    assert.deepEqual(result.errors?.[0]?.extensions, {
      code: "SUBGRAPH_UNAVAILABLE",
      subgraph: "vehicle",
    });
  });

  test("ends a subscription with SUBGRAPH_UNAVAILABLE", async () => {
    const source = await openAbsent();
    const events = await follow(source, "subscription { vehicleChanges { position } }");

    const { value } = await events.next();

    assert.equal(value.errors?.[0]?.extensions.code, "SUBGRAPH_UNAVAILABLE");
    assert.equal((await events.next()).done, true);
  });

  test("is not ready", async () => {
    const source = await openAbsent();
    await assert.rejects(source.ready());
  });
});

describe("a subgraph that stops", () => {
  test("tells the readers of its streams, so that they resume", async () => {
    const graph = createTinyGraph();
    const server = await serveSubgraph(graph.vehicle, serving);
    const source = remoteSource({ name: "vehicle", url: server.url, secret, clock, log });
    closers.push(() => source.close());
    const opened = graph.opened();
    const events = await follow(source, "subscription { vehicleChanges { position } }");
    (await opened).push(1);
    await events.next();

    await server.close();

    const { value } = await events.next();
    assert.equal(value.errors?.[0]?.extensions.code, "SUBGRAPH_UNAVAILABLE");
    await graph.allClosed();
  });
});

describe("a subgraph that answers too late", () => {
  test("is given up", async () => {
    const graph = createTinyGraph();
    const release = graph.hold();
    const server = await serveSubgraph(graph.service, serving);
    const source = remoteSource({
      name: "service",
      url: server.url,
      secret,
      clock,
      log,
      timeoutMs: 50,
    });
    closers.push(() => server.close());
    closers.push(() => source.close());

    const result = await source.execute(
      {
        query: `{ _entities(representations: [{ __typename: "Vehicle", id: "1" }]) {
          ... on Vehicle { lastService } } }`,
      },
      call(),
    );
    release();

    assert.equal(result.errors?.[0]?.extensions.code, "SUBGRAPH_UNAVAILABLE");
  });
});

describe("a subgraph whose answer nobody waits for any more", () => {
  test("is told so", async () => {
    const graph = createTinyGraph();
    const release = graph.hold();
    const reached = graph.held();
    const server = await serveSubgraph(graph.service, serving);
    const source = remoteSource({ name: "service", url: server.url, secret, clock, log });
    closers.push(() => server.close());
    closers.push(() => source.close());
    const waiting = new AbortController();

    const answer = source.execute(
      {
        query: `{ _entities(representations: [{ __typename: "Vehicle", id: "1" }]) {
          ... on Vehicle { lastService } } }`,
      },
      { ...call(), signal: waiting.signal },
    );
    await reached(1);
    waiting.abort();
    const { errors } = await answer;
    release();

    assert.equal(errors?.[0]?.extensions.code, "SUBGRAPH_UNAVAILABLE");
  });
});

describe("a reader that does not keep up with a remote stream", () => {
  test("is told of the gap after what it missed nothing of", async () => {
    const graph = createTinyGraph();
    const source = await openRemote(graph);
    const opened = graph.opened();
    const events = await follow(source, "subscription { vehicleChanges { position } }");
    const queue = await opened;
    for (let position = 1; position <= 2_000; position += 1) queue.push(position);
    await graph.allClosed();

    const results = [];
    for await (const result of events) results.push(result);

    assert.equal(results.length, 1_001);
    assert.deepEqual(plain(results[999]?.data), { vehicleChanges: { position: 1_000 } });
    assert.equal(results.at(-1)?.errors?.[0]?.extensions.code, "STREAM_OVERFLOW");
  });
});
