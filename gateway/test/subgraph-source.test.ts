import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import type { ExecutionResult } from "graphql";
import { serveSubgraph } from "@forecourt/platform/subgraph-server";
import { localSource } from "../src/local-source.ts";
import { remoteSource } from "../src/remote-source.ts";
import type { GatewayCall, SubgraphSource } from "../src/subgraph-source.ts";
import { person, testAuthentication } from "./test-authentication.ts";
import { clock, createTinyGraph, desk, log, secret, type TinyGraph } from "./tiny-graph.ts";

const authentication = testAuthentication();
const { verifyToken } = authentication;
const serving = { host: "127.0.0.1", port: 0, secret, verifyToken, log };
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

describe("a subscription over HTTP", () => {
  const query = "subscription { vehicleChanges { caller } }";
  /** A subgraph waits 30 seconds for the next token. */
  const WAITED_MS = 30_000;

  /** Somebody whose token the subgraph takes for so long from now. */
  function somebody(name: string, forMs: number) {
    let token = name;
    let renewed = (): void => undefined;
    const give = (to: string, displayName: string, untilMs: number): void => {
      const expiresAt = new Date(clock().getTime() + untilMs);
      authentication.give(to, { actor: person(name, "OWNER", displayName), expiresAt });
    };
    give(token, name, forMs - WAITED_MS);
    return {
      callOf: (): GatewayCall => ({
        ...call(),
        principal: { kind: "USER", token },
        requestId: `request of ${name}`,
        onRenewal(listener) {
          renewed = listener;
          return () => (renewed = () => undefined);
        },
      }),
      renew(as: string): void {
        token = `${name} again`;
        give(token, as, 3_600_000);
        renewed();
      },
    };
  }

  async function followAs(source: SubgraphSource, callOf: () => GatewayCall, graph: TinyGraph) {
    const opened = graph.opened();
    const events = await source.subscribe({ query }, callOf);
    if (!(Symbol.asyncIterator in events)) throw new Error("not a stream");
    const queue = await opened;
    return {
      events,
      async callerOfNext(): Promise<unknown> {
        queue.push(1);
        const { value } = await events.next();
        return plain(value?.data?.vehicleChanges?.caller ?? value?.errors?.[0]?.extensions);
      },
    };
  }

  test("ends when its person's token has expired and no other has come", async () => {
    const graph = createTinyGraph();
    const source = await openRemote(graph);
    const { callOf } = somebody("forgotten", 1_000);
    const { events, callerOfNext } = await followAs(source, callOf, graph);
    assert.equal(await callerOfNext(), "forgotten");

    const { value } = await events.next();

    assert.deepEqual(plain(value?.errors?.[0]?.extensions), {
      code: "UNAUTHENTICATED",
      reason: "TOKEN_EXPIRED",
    });
    assert.equal((await events.next()).done, true);
    await graph.allClosed();
  });

  test("goes on with a fresh token, as whoever it says, while those of others end", async () => {
    const graph = createTinyGraph();
    const source = await openRemote(graph);
    const lasting = somebody("lasting", 2_000);
    const { callerOfNext } = await followAs(source, lasting.callOf, graph);
    lasting.renew("Lasting");
    // The subgraph hears of it by a message.
    while ((await callerOfNext()) !== "Lasting");

    const forgotten = await followAs(source, somebody("forgotten", 2_000).callOf, graph);
    const { value } = await forgotten.events.next();

    assert.equal(value?.errors?.[0]?.extensions.reason, "TOKEN_EXPIRED");
    assert.equal(await callerOfNext(), "Lasting");
  });

  test("does not go on as somebody else", async () => {
    const graph = createTinyGraph();
    const source = await openRemote(graph);
    const { callOf, renew } = somebody("honest", 1_000);
    const { callerOfNext, events } = await followAs(source, callOf, graph);
    renew("Honest");
    authentication.give("honest again", { actor: person("stranger", "OWNER") });

    assert.equal(await callerOfNext(), "honest");
    assert.equal((await events.next()).value?.errors?.[0]?.extensions.reason, "TOKEN_EXPIRED");
  });

  test("tells nobody of a fresh token when it is over", async () => {
    const graph = createTinyGraph();
    const source = await openRemote(graph);
    let listening = 0;
    const callOf = (): GatewayCall => ({
      ...call(),
      onRenewal: () => {
        listening += 1;
        return () => (listening -= 1);
      },
    });
    const { events } = await followAs(source, callOf, graph);
    assert.equal(listening, 1);

    await events.return?.();
    await graph.allClosed();

    assert.equal(listening, 0);
  });
});
