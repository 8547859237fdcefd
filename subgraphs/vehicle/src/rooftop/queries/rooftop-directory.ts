import DataLoader from "dataloader";
import type { EventLog } from "@forecourt/platform/event-log";
import type { Reader } from "@forecourt/platform/reader";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";
import type { RooftopRow } from "../rooftop.entity.ts";

/**
 * Every rooftop of the group by id, kept in memory: few, almost constant, and part of every listing. What of
 * it a caller may see is for whoever asks to judge.
 */
export interface RooftopDirectory {
  /** By name. */
  all(): Promise<ReadonlyMap<string, RooftopRow>>;
  /** An unknown id is looked up in the table too, so that a rooftop opened just now is found. */
  byId(id: string): Promise<RooftopRow | undefined>;
}

const ROOFTOPS_MAX = 10_000;
const columns = `id, version, name, time_zone AS "timeZone", currency`;

/** Reads the rooftops once, and again whenever the event log says that one was opened. */
export function createRooftopDirectory(database: Reader, eventLog: EventLog): RooftopDirectory {
  let rooftops: Promise<ReadonlyMap<string, RooftopRow>> | undefined;
  let seen = eventLog.head();
  const lookup = createLookup(database);

  async function load(): Promise<ReadonlyMap<string, RooftopRow>> {
    const rows = await database.read<RooftopRow>(
      `SELECT ${columns} FROM rooftop ORDER BY name LIMIT ${ROOFTOPS_MAX}`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async function forgetWhenChanged(): Promise<void> {
    while (eventLog.head() > seen) {
      const events = await eventLog.read(seen);
      if (events.some((event) => event.aggregateType === RooftopOpened.aggregateType)) {
        rooftops = undefined;
      }
      seen = events.at(-1)?.pos ?? eventLog.head();
    }
  }

  async function all(): Promise<ReadonlyMap<string, RooftopRow>> {
    if (eventLog.head() > seen) await forgetWhenChanged();
    rooftops ??= load().catch((error: unknown) => {
      rooftops = undefined;
      throw error;
    });
    return rooftops;
  }

  return {
    all,
    byId: async (id) => (await all()).get(id) ?? lookup.load(id),
  };
}

/** One statement for all that a request asks for at once; remembers nothing. */
function createLookup(database: Reader): DataLoader<string, RooftopRow | undefined> {
  return new DataLoader(
    async (ids) => {
      const found = await database.read<RooftopRow>(
        `SELECT ${columns} FROM rooftop WHERE id = ANY ($1)`,
        [ids],
      );
      return ids.map((id) => found.find((rooftop) => rooftop.id === id));
    },
    { cache: false, maxBatchSize: 500 },
  );
}
