import type { GraphQLSchema } from "graphql";
import type { EntitySchema, MigrationInterface } from "typeorm";
import type { z } from "zod";
import type { SubgraphName } from "@forecourt/schema/subgraphs";
import type { Permission } from "@forecourt/schema/permissions";
import { everywhere, withoutStalePermissions, type Actor } from "./actor.ts";
import { followChanges, type StreamMessage, type StreamRequest } from "./change-stream.ts";
import { execute, type Command, type CommandResult } from "./command.ts";
import { consumeFeed } from "./consume-feed.ts";
import type { Consumer } from "./consumer.ts";
import type { Recorder } from "./audit/recorder.ts";
import { createCursorCodec, type CursorCodec } from "./cursor.ts";
import type { VisiblePaths } from "./command-scope.ts";
import { openDatabase, type Database, type Workload } from "./database.ts";
import { inProcessFeed, type EventFeed } from "./event-feed.ts";
import { openEventLog, type EventLog } from "./event-log.ts";
import { Forbidden } from "./errors.ts";
import { guardSchema } from "./guard.ts";
import type { Log } from "./log.ts";
import type { Reader } from "./reader.ts";
import type { Secret } from "./secret-ring.ts";
import type { Principal } from "./service-token.ts";
import { startSequencer, type Sequencer } from "./sequencer.ts";
import { buildSubgraph, type Resolvers } from "./subgraph-schema.ts";
import { visibleTo } from "./visible-paths.ts";

/** What the caller of a subgraph knows about a request, in process or over HTTP. */
export interface SubgraphRequest {
  readonly actor: Actor;
  readonly workload: Workload;
  /** For whom is asked, as a subgraph in another process has to be told. */
  readonly principal?: Principal;
  readonly requestId: string;
  readonly now: Date;
  /** Called when a mutation was answered from an earlier request with the same idempotency key. */
  readonly replayed: () => void;
}

/** What every resolver can reach; a subgraph adds its loaders. */
export interface SubgraphContext {
  /** What the SQL is limited to: the caller, without permissions whose second factor is stale. */
  readonly actor: Actor;
  /** What the guard judges: the caller as it came. */
  readonly caller: Actor;
  readonly now: Date;
  readonly requestId: string;
  /** Reads as the actor may see the rows. */
  readonly database: Reader;
  readonly cursors: CursorCodec;
  execute<Shape extends z.ZodType, Result extends CommandResult>(
    command: Command<Shape, Result>,
    idempotencyKey: string,
    input: z.input<Shape>,
  ): Promise<Result>;
  followChanges(request: ChangesAsked): AsyncIterableIterator<StreamMessage>;
}

export type ChangesAsked = Pick<
  StreamRequest,
  "aggregateType" | "permission" | "rooftopIds" | "after"
>;

/** One department: its schema, its database, its event log. The gateway and start.ts know no more of it. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly feed: EventFeed;
  readonly log: Log;
  readonly clock: () => Date;
  createContext(request: SubgraphRequest): SubgraphContext;
  /** Starts the sequencer and the consumers. `feedOf` gives the feed of another subgraph. */
  start(feedOf: (owner: string) => EventFeed): Promise<void>;
  /** Tells that rows were written past `execute` (bulk load), so that readers look. */
  wake(): void;
  /** @throws when the database does not answer */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

export interface SubgraphDeps {
  readonly databaseUrl: string;
  readonly clock: () => Date;
  readonly log: Log;
  /** Key that signs cursors; all processes of a deployment share it. */
  readonly cursorSecret: Secret;
  /** By what its record is sealed, signed and watched. */
  readonly recorder: Recorder;
  readonly poolSize?: number;
  /** Where analysts read; the database itself by default. */
  readonly replicaUrl?: string | undefined;
  /** Each of the two layers stops a request alone; tests take one away to see the other do it. */
  readonly layers?: Layers;
}

export interface Layers {
  /** graphql-shield and what leaves the resolvers. */
  readonly guard: boolean;
  /** What the SQL is limited to. */
  readonly scope: boolean;
}

export interface SubgraphDefinition<Context extends SubgraphContext> {
  readonly name: SubgraphName;
  /** The `src` folder; its `schema.graphql` files are the contract. */
  readonly folder: string;
  /** Of each feature; a type may appear in several. */
  readonly resolvers: readonly Resolvers[];
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Permissions that row-level security asks for. */
  readonly rowSecurity?: readonly Permission[];
  readonly consumers: readonly Consumer[];
  /** Days for which an idempotency key is remembered; default 7. */
  readonly commandKeyDays?: number;
  readonly createContext: (base: SubgraphContext, eventLog: EventLog) => Context;
}

/** Opens the database, migrates it and assembles the subgraph. */
export async function openSubgraph<Context extends SubgraphContext>(
  definition: SubgraphDefinition<Context>,
  deps: SubgraphDeps,
): Promise<Subgraph> {
  const { name } = definition;
  const { layers = { guard: true, scope: true } } = deps;
  const access = buildSubgraph(definition.folder, definition.resolvers);
  if (layers.guard) guardSchema(access);
  const database = await openDatabase({
    name,
    url: deps.databaseUrl,
    entities: definition.entities,
    migrations: definition.migrations,
    macKeys: deps.recorder.macKeys,
    ...(definition.rowSecurity ? { rowSecurity: definition.rowSecurity } : {}),
    replicaUrl: deps.replicaUrl,
    ...(deps.poolSize === undefined ? {} : { poolSize: deps.poolSize }),
  });
  await database.migrate();
  const eventLog = await openEventLog(database, deps.log);
  const cursors = createCursorCodec(deps.cursorSecret);
  const stopping = new AbortController();
  let sequencer: Sequencer | undefined;
  let consuming: Promise<unknown> = Promise.resolve();
  const wake = (): void => sequencer?.wake();

  function baseContext(request: SubgraphRequest): SubgraphContext {
    const { requestId, now, replayed, workload } = request;
    const actor = layers.scope
      ? withoutStalePermissions(request.actor, now)
      : everywhere(request.actor);
    const caller = layers.guard ? request.actor : everywhere(request.actor);
    const visiblePaths: VisiblePaths = (...change) => visibleTo(access, [actor, caller], ...change);
    return {
      actor,
      caller,
      now,
      requestId,
      database: database.as(actor, workload),
      cursors,
      async execute(command, key, input) {
        if (workload === "ANALYSIS") throw new Forbidden("Nothing is changed from here");
        const who = { actor, caller, visiblePaths, now, requestId, replayed };
        return execute({ ...who, database, committed: wake }, command, key, input);
      },
      followChanges: (asked) =>
        followChanges(eventLog, cursors, deps.clock, {
          ...asked,
          actors: [actor, caller],
          visiblePaths,
        }),
    };
  }

  return {
    name,
    schema: access.schema,
    database,
    eventLog,
    feed: inProcessFeed(name, eventLog),
    log: deps.log,
    clock: deps.clock,
    wake,
    createContext(request) {
      const base = baseContext(request);
      const context = definition.createContext(
        {
          ...base,
          async execute(command, key, input) {
            const result = await base.execute(command, key, input);
            forgetRows(context);
            return result;
          },
        },
        eventLog,
      );
      return context;
    },
    async start(feedOf) {
      const appended = (): void => void eventLog.refresh();
      const { commandKeyDays } = definition;
      sequencer = await startSequencer(database, deps.log, appended, deps.recorder, {
        commandKeyDays,
      });
      const host = { subgraph: name, database, clock: deps.clock, log: deps.log, committed: wake };
      const bySource = Map.groupBy(definition.consumers, (consumer) => ownerOf(consumer.eventType));
      consuming = Promise.all(
        [...bySource].map(([owner, consumers]) =>
          consumeFeed(host, feedOf(owner), consumers, stopping.signal),
        ),
      );
    },
    async ready() {
      await database.read("SELECT 1");
    },
    async stop() {
      stopping.abort();
      eventLog.close();
      await consuming;
      await sequencer?.stop();
      await database.close();
    },
  };
}

/** What loaders read before a command is not what is there after it, later in the same document. */
function forgetRows(context: object): void {
  for (const loader of Object.values(context) as unknown[]) {
    if (typeof loader !== "object" || loader === null || !("clearAll" in loader)) continue;
    if (typeof loader.clearAll === "function") loader.clearAll();
  }
}

/** Event types are `<owner>.<fact>.v<N>`. */
function ownerOf(eventType: string): string {
  return eventType.slice(0, eventType.indexOf("."));
}
