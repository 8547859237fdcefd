import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startGateway } from "@forecourt/gateway/gateway";
import { localSource } from "@forecourt/gateway/local-source";
import { remoteSource } from "@forecourt/gateway/remote-source";
import type { Actor } from "@forecourt/platform/actor";
import { createLog } from "@forecourt/platform/log";
import { remoteFeed } from "@forecourt/platform/remote-feed";
import type { Layers, Subgraph } from "@forecourt/platform/subgraph";
import { serveSubgraph } from "@forecourt/platform/subgraph-server";
import { createTestDatabase } from "@forecourt/platform/testing/test-database";
import { subgraphs, type SubgraphName } from "@forecourt/schema/subgraphs";
import { openDepartment } from "../../start/departments.ts";
import { post, type Answer, type Variables } from "./client.ts";
import { createPeople, type People } from "./people.ts";

/** The whole graph on databases of its own, behind a real port. */
export interface Graph {
  readonly url: string;
  readonly subgraphs: ReadonlyMap<SubgraphName, Subgraph>;
  /** Sets the clock of all subgraphs and the gateway. */
  setClock(now: () => Date): void;
  /** @param token of somebody who was introduced; the owner of the group by default */
  request(query: string, variables?: Variables, token?: string): Promise<Answer>;
  /** Makes a person known under a token. */
  introduce(token: string, actor: Actor): void;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, "../..");
const log = createLog("test", process.env.TEST_LOG_LEVEL ?? "silent");
const secret = "a secret of the tests, 32 characters";

/** Subgraphs in this process, or with `SUBGRAPHS=http` each behind its HTTP server, events included. */
export async function openGraph(layers: Layers = BOTH): Promise<Graph> {
  const closers: Closers = [];
  try {
    return await openAll(closers, layers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

type Closers = (() => Promise<void>)[];

async function closeAll(closers: Closers): Promise<void> {
  for (const close of closers.toReversed()) await close();
}

const BOTH: Layers = { guard: true, scope: true };

async function openAll(closers: Closers, layers: Layers): Promise<Graph> {
  let now = (): Date => new Date();
  const clock = (): Date => now();
  const people = createPeople(clock);
  const opened = new Map<SubgraphName, Subgraph>();
  for (const { name } of subgraphs) {
    const database = await createTestDatabase(name, async (url) => {
      const subgraph = await open(name, url, clock, layers);
      await subgraph.stop();
    });
    closers.push(() => database.drop());
    const subgraph = await open(name, database.url, clock, layers);
    closers.push(() => subgraph.stop());
    opened.set(name, subgraph);
  }
  const sources =
    process.env.SUBGRAPHS === "http"
      ? await overHttp(opened, people, clock, closers)
      : await inProcess(opened);
  const gateway = await startGateway({
    supergraphSdl: readFileSync(join(root, "schema/supergraph.graphql"), "utf8"),
    sources,
    host: "127.0.0.1",
    port: 0,
    log,
    clock,
    authentication: people,
    publicSdl: readFileSync(join(root, "schema/public.graphql"), "utf8"),
    readiness: () => Promise.resolve({}),
  });
  closers.push(() => gateway.stop());

  return {
    url: gateway.url,
    subgraphs: opened,
    setClock(replacement) {
      now = replacement;
    },
    request: (query, variables, token) => post(gateway.url, query, variables, token),
    introduce: people.introduce,
    close: () => closeAll(closers),
  };
}

function open(
  name: SubgraphName,
  databaseUrl: string,
  clock: () => Date,
  layers: Layers,
): Promise<Subgraph> {
  return openDepartment(name, {
    databaseUrl,
    cursorSecret: secret,
    dataDir: join(root, ".cache"),
    clock,
    log,
    layers,
  });
}

async function inProcess(opened: ReadonlyMap<SubgraphName, Subgraph>) {
  const byOwner = new Map<string, Subgraph>(opened);
  for (const subgraph of opened.values()) {
    await subgraph.start((owner) => {
      const publisher = byOwner.get(owner);
      if (!publisher) throw new Error(`${owner} is no subgraph`);
      return publisher.feed;
    });
  }
  return new Map([...opened].map(([name, subgraph]) => [name, localSource(subgraph)]));
}

async function overHttp(
  opened: ReadonlyMap<SubgraphName, Subgraph>,
  people: People,
  clock: () => Date,
  closers: Closers,
) {
  const urls = new Map<string, string>();
  for (const [name, subgraph] of opened) {
    const server = await serveSubgraph(subgraph, {
      host: "127.0.0.1",
      port: 0,
      secret,
      verifyToken: (token) => people.authenticate(token, { background: true }),
      log,
    });
    closers.push(() => server.close());
    urls.set(name, new URL(server.url).origin);
  }
  const urlOf = (owner: string): string => urls.get(owner) ?? "";
  for (const subgraph of opened.values()) {
    await subgraph.start((owner) => remoteFeed(owner, urlOf(owner), secret, clock));
  }
  return new Map(
    [...opened.keys()].map((name) => [
      name,
      remoteSource({ name, url: urlOf(name), secret, clock, log }),
    ]),
  );
}

/** Asks until the answer satisfies, for what an event brings about. */
export async function eventually<Result>(
  ask: () => Promise<Result>,
  satisfied: (result: Result) => boolean,
): Promise<Result> {
  const deadline = performance.now() + 5_000;
  for (;;) {
    const result = await ask();
    if (satisfied(result)) return result;
    if (performance.now() > deadline) throw new Error(`still ${JSON.stringify(result)} after 5 s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A fresh idempotency key. */
export function newKey(): string {
  return randomUUID();
}
