import { EventEmitter, once } from "node:events";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLError, parse, type GraphQLSchema } from "graphql";
import { actorWith } from "@forecourt/platform/actor";
import { DomainError, Forbidden } from "@forecourt/platform/errors";
import { createLog } from "@forecourt/platform/log";
import type { Subgraph, SubgraphRequest } from "@forecourt/platform/subgraph";
import type { SubgraphName } from "@forecourt/schema/subgraphs";
import { createEventQueue, type EventQueue } from "../src/event-queue.ts";
import { serviceSdl, vehicleSdl } from "./tiny-schema.ts";

/**
 * A graph of two subgraphs without databases: the plumbing under test carries it, whatever it says.
 * Vehicles 1 to 1000 exist; 999 exists for the vehicle subgraph alone.
 */
export const clock = (): Date => new Date("2026-11-20T12:00:00Z");
export const log = createLog("test", "silent");
export const secret = "a secret of both ends";
export const desk = actorWith({
  kind: "STAFF",
  id: "desk",
  displayName: "Desk",
  grants: [{ role: "OWNER", rooftops: "ALL" }],
});

interface Context extends SubgraphRequest {
  /** Another for each context that was made. */
  readonly number: number;
}

/** What a test sees and steers of the tiny graph. */
export interface TinyGraph {
  readonly vehicle: Subgraph;
  readonly service: Subgraph;
  /** Streams that were opened and not closed. */
  readonly openStreams: Set<EventQueue<number>>;
  /** Resolves when a stream was opened. */
  opened(): Promise<EventQueue<number>>;
  /** Resolves when every stream is closed. */
  allClosed(): Promise<void>;
  /** Keeps `Vehicle.lastService` waiting until the result is called. */
  hold(): () => void;
  /** Counts from now; resolves when so many have asked for `Vehicle.lastService`. */
  held(): (asked: number) => Promise<void>;
}

export function createTinyGraph(): TinyGraph {
  const openStreams = new Set<EventQueue<number>>();
  const openWaiters: ((queue: EventQueue<number>) => void)[] = [];
  const closeWaiters: (() => void)[] = [];
  const asking = new EventEmitter();
  let gate: Promise<void> = Promise.resolve();

  function stream(): AsyncIterableIterator<number> {
    const queue = createEventQueue<number>(10_000);
    openStreams.add(queue);
    openWaiters.splice(0).forEach((resolve) => resolve(queue));
    return queue.read(() => {
      openStreams.delete(queue);
      if (openStreams.size === 0) closeWaiters.splice(0).forEach((resolve) => resolve());
    });
  }

  return {
    vehicle: fakeSubgraph("vehicle", vehicleSdl, vehicleResolvers(stream)),
    service: fakeSubgraph(
      "service",
      serviceSdl,
      serviceResolvers(() => {
        asking.emit("asked");
        return gate;
      }),
    ),
    openStreams,
    opened: () => new Promise((resolve) => void openWaiters.push(resolve)),
    allClosed: () =>
      openStreams.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => void closeWaiters.push(resolve)),
    hold() {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    held() {
      let count = 0;
      asking.on("asked", () => (count += 1));
      return async (asked) => {
        while (count < asked) await once(asking, "asked");
      };
    },
  };
}

function vehicleResolvers(stream: () => AsyncIterableIterator<number>): object {
  const keysSeen = new Set<string>();
  const vehicle = (id: string): object | null =>
    Number(id) <= 1000 ? { __typename: "Vehicle", id, vin: `VIN${id}` } : null;
  const change = (position: number): object => ({
    position,
    vehicle: position === 0 ? null : vehicle(String(position)),
  });
  const changes = {
    subscribe: (_root: unknown, { count, failAt }: { count?: number; failAt?: number }) =>
      count === undefined ? stream() : counting(count, failAt),
    resolve: change,
  };
  return {
    Query: {
      vehicle: (_root: unknown, { id }: { id: string }) => vehicle(id),
      strictVehicle: (_root: unknown, { id }: { id: string }) => vehicle(id),
      vehicles: (_root: unknown, { first }: { first: number }) => ({
        nodes: Array.from({ length: first }, (_, index) => vehicle(String(index + 1))),
      }),
      caller: (_root: unknown, _args: unknown, { actor, requestId }: Context) =>
        `${actor.id} ${requestId}`,
      workload: (_root: unknown, _args: unknown, { workload }: Context) => workload,
      contextNumber: (_root: unknown, _args: unknown, { number }: Context) => number,
      echo: (_root: unknown, { sale }: { sale: unknown }) => JSON.stringify(sale),
      secret: () => {
        throw new Error("the password is hunter2");
      },
      refused: () => {
        throw new Forbidden("not yours");
      },
      badArgument: () => {
        throw new DomainError("CURSOR_INVALID", "not a cursor", ["after"]);
      },
    },
    Mutation: {
      renameVehicle(_root: unknown, { id, key }: { id: string; key: string }, context: Context) {
        if (keysSeen.has(key)) context.replayed();
        keysSeen.add(key);
        return vehicle(id);
      },
    },
    Subscription: {
      vehicleChanges: changes,
      strictChanges: {
        ...changes,
        resolve: (position: number) => (position > 0 ? change(position) : null),
      },
      forbiddenChanges: {
        subscribe: () => {
          throw new Forbidden("not your changes");
        },
      },
    },
    VehicleChange: {
      caller: (_change: unknown, _args: unknown, { actor }: Context) => actor.displayName,
      contextNumber: (_change: unknown, _args: unknown, { number }: Context) => number,
      broken: () => {
        throw new Error("the password is hunter2");
      },
    },
    Vehicle: {
      __resolveReference: ({ id }: { id: string }) => vehicle(id),
      contextNumber: (_vehicle: unknown, _args: unknown, { number }: Context) => number,
    },
  };
}

function serviceResolvers(gate: () => Promise<void>): object {
  return {
    Vehicle: {
      __resolveReference: ({ id }: { id: string }) => (id === "999" ? null : { id }),
      lastService: async ({ id }: { id: string }) => {
        await gate();
        return `service of ${id}`;
      },
      odometer: ({ id }: { id: string }) => (id === "7" ? null : Number(id) * 1000),
      servicedFor: (_vehicle: unknown, _args: unknown, { actor }: Context) => actor.displayName,
      brokenHistory: () => {
        throw new Error("the password is hunter2");
      },
      serviceContextNumber: (_vehicle: unknown, _args: unknown, { number }: Context) => number,
      serviceHistory: ({ id }: { id: string }, { first }: { first: number }) => ({
        nodes: Array.from({ length: Math.min(first, 3) }, (_, index) => ({
          number: `RO${index}`,
          vehicle: { __typename: "Vehicle", id },
        })),
      }),
    },
  };
}

async function* counting(count: number, failAt = -1): AsyncGenerator<number> {
  for (let position = 1; position <= count; position += 1) {
    if (position === failAt) throw new GraphQLError("the password is hunter2");
    yield position;
  }
}

let contexts = 0;

function fakeSubgraph(name: SubgraphName, sdl: string, resolvers: object): Subgraph {
  const schema: GraphQLSchema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as never },
  ]);
  const known: Pick<Subgraph, "name" | "schema" | "log" | "clock" | "ready"> = {
    name,
    schema,
    log,
    clock,
    ready: () => Promise.resolve(),
  };
  const createContext = (request: SubgraphRequest): Context => {
    contexts += 1;
    return { ...request, number: contexts };
  };
  const feed = {
    owner: name,
    read: async (after: bigint, signal: AbortSignal) => {
      if (after < 3n) return [event(after + 1n)];
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return [];
    },
  };
  return { ...known, createContext, feed } as object as Subgraph;
}

function event(pos: bigint) {
  return {
    pos,
    eventId: `event-${pos}`,
    type: "vehicle.repriced.v1",
    kind: "UPDATED" as const,
    aggregateType: "Vehicle",
    aggregateId: "1",
    aggregateVersion: Number(pos),
    rooftopId: null,
    changedPaths: ["askingPrice"],
    occurredAt: new Date("2026-11-20T11:59:59.123Z"),
    causedBy: { requestId: "r" },
    data: { priceMinor: "1449500" },
  };
}
