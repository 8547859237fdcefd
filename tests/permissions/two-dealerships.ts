import { setTimeout as sleep } from "node:timers/promises";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import { decodeId } from "@forecourt/platform/type-id";
import type { Role } from "@forecourt/schema/permissions";
import type { Answer } from "../graph/client.ts";
import { openSocket } from "../graph/client.ts";
import { openGraph, type Graph } from "../graph/graph.ts";
import { fullDealership } from "./full-dealership.ts";
import { argumentsOf, fieldsWithObjects, type Path } from "./paths.ts";
import { staffRoles } from "./roles.ts";
import type { Ids } from "./sample-values.ts";

type Step = Path[number];

/** A group of two rooftops, one of everything at each, and one person of each role at the first. */
export interface TwoDealerships {
  readonly graph: Graph;
  /** Of the first rooftop, where everybody works. */
  readonly ids: Ids;
  /** Of the second, where nobody does. */
  readonly foreign: Ids;
  ask(role: Role, query: string): Promise<Answer>;
  /** Whether a stream opens, or is refused at once. */
  opensStream(role: Role, query: string): Promise<boolean>;
  idsOf(step: Step): Ids;
  /** As `idsOf`, of the second rooftop. */
  foreignIdsOf(step: Step): Ids;
  /** TypeIDs of everything that belongs to the second rooftop. */
  readonly foreignObjectIds: readonly string[];
  /** Whether the owner finds an object there. */
  known(step: Step): boolean;
  argumentsOf(type: string, field: string): string;
  close(): Promise<void>;
}

/** What the second dealership names that belongs to no rooftop. */
const GROUP_WIDE = new Set([
  "vin",
  "vehicleId",
  "specificationId",
  "partId",
  "recallNoticeId",
  "listingId",
]);

/** The ids of a dealership, and as `id` the one that a root field of that name takes. */
function idsFor(ids: Ids): (step: Step) => Ids {
  return ({ field }) => {
    const id = ids[`${field}Id`];
    return id === undefined ? ids : { ...ids, id };
  };
}

const REFUSAL_MS_MAX = 300;

export async function openTwoDealerships(layers?: Layers): Promise<TwoDealerships> {
  const graph = await openGraph(layers);
  const ids = await fullDealership(graph, "Oak Park Motors", "1HGCM82633A004352");
  const foreign = await fullDealership(graph, "Elm Street Autos", "1FTFW1ET9DFC10312");
  const home = decodeId("rft", ids.rooftopId ?? "") ?? "";
  for (const role of staffRoles) {
    const at = role === "OWNER" ? "ALL" : [home];
    graph.introduce(role, staffOf(role, at, new Date()));
  }
  const idsOf = idsFor(ids);

  const alive = await fieldsWithObjects((query) => graph.request(query, {}, "OWNER"), idsOf);

  return {
    graph,
    ids,
    foreign,
    ask: (role, query) => graph.request(query, {}, role),
    async opensStream(role, query) {
      const client = openSocket(graph.url, role);
      const messages = client.iterate({ query });
      const refused = messages.next().then(
        ({ value }) => value?.errors !== undefined,
        () => true,
      );
      const opened = !(await Promise.race([refused, sleep(REFUSAL_MS_MAX, false)]));
      await client.dispose();
      return opened;
    },
    idsOf,
    foreignIdsOf: idsFor(foreign),
    foreignObjectIds: Object.entries(foreign)
      .filter(([name]) => !GROUP_WIDE.has(name))
      .map(([, id]) => id),
    known: (step) => alive.has(`${step.type}.${step.field}`),
    argumentsOf: (type, field) => argumentsOf(type, field, idsOf({ type, field })),
    close: () => graph.close(),
  };
}
