import { randomUUID } from "node:crypto";
import type { ExecutionResult } from "graphql";
import type { Actor } from "../actor.ts";
import type { EventFeed } from "../event-feed.ts";
import { createExecutor } from "../executor.ts";
import { createLog } from "../log.ts";
import type { Layers, Subgraph, SubgraphDeps } from "../subgraph.ts";
import { groupOwner } from "./actors.ts";
import { testRecorder } from "./recorder.ts";
import { createTestDatabase } from "./test-database.ts";

/** A running subgraph on a database of its own, spoken to through its GraphQL schema. */
export interface SubgraphHarness {
  readonly subgraph: Subgraph;
  /** The clock of the subgraph; tests set it. */
  now: Date;
  /** Answers of the operation as plain JSON. */
  request(query: string, variables?: Record<string, unknown>, actor?: Actor): Promise<JsonResult>;
  /** Events another subgraph is said to have published. */
  subscribe(
    query: string,
    variables?: Record<string, unknown>,
    actor?: Actor,
  ): Promise<AsyncIterableIterator<ExecutionResult>>;
  close(): Promise<void>;
}

/** A result as a client reads it. */
export interface JsonResult {
  // A test reads the answer by path; a wrong path fails the assertion.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

const silent = createLog("test", process.env.TEST_LOG_LEVEL ?? "silent");

/** @param feedOf feeds of other subgraphs; by default they are silent */
export async function openSubgraphHarness(
  name: string,
  create: (deps: SubgraphDeps) => Promise<Subgraph>,
  feedOf: (owner: string) => EventFeed = silentFeed,
  layers: Layers = { guard: true, scope: true },
): Promise<SubgraphHarness> {
  const depsFor = (databaseUrl: string): SubgraphDeps => ({
    databaseUrl,
    clock: () => harness.now,
    log: silent,
    cursorSecret: "test",
    recorder: testRecorder(name),
    poolSize: 5,
    layers,
  });
  const database = await createTestDatabase(name, async (url) => {
    const subgraph = await create(depsFor(url));
    await subgraph.stop();
  });
  const harness = { now: new Date("2026-11-20T15:00:00Z") } as SubgraphHarness;
  const subgraph = await create(depsFor(database.url));
  await subgraph.start(feedOf);
  const executor = createExecutor(subgraph.schema, silent);

  const contextOf = (actor: Actor) => () =>
    subgraph.createContext({
      actor,
      workload: "SHOP",
      now: harness.now,
      requestId: randomUUID(),
      replayed: () => undefined,
    });

  return Object.assign(harness, {
    subgraph,
    async request(query: string, variables = {}, actor = groupOwner) {
      const result = await executor.execute({ query, variables }, contextOf(actor)(), "test");
      return JSON.parse(JSON.stringify(result)) as JsonResult;
    },
    async subscribe(query: string, variables = {}, actor = groupOwner) {
      const stream = await executor.subscribe({ query, variables }, contextOf(actor), "test");
      if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
      return stream;
    },
    async close() {
      await subgraph.stop();
      await database.drop();
    },
  });
}

/** The feed of a subgraph that publishes nothing. */
export function silentFeed(owner: string): EventFeed {
  return {
    owner,
    read: (_after, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) resolve([]);
        else signal.addEventListener("abort", () => resolve([]));
      }),
  };
}
