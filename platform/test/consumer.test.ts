import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { getEventListeners } from "node:events";
import { describe, test, type TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { eventContract, type DomainEvent } from "@forecourt/schema/events/event";
import { defineCommand } from "../src/command.ts";
import { consumeFeed } from "../src/consume-feed.ts";
import { defineConsumer, type Consumer } from "../src/consumer.ts";
import type { Database } from "../src/database.ts";
import { DomainError } from "../src/errors.ts";
import { inProcessFeed, type EventFeed } from "../src/event-feed.ts";
import { openEventLog } from "../src/event-log.ts";
import { defineProjection } from "../src/projection.ts";
import { createScriptedFeed, type ScriptedFeed } from "../src/testing/scripted-feed.ts";
import { notesOfSuite, NOW, NoteWritten, silent, until, writeNote } from "./note.ts";

const CarSold = eventContract({
  type: "car.sold.v1",
  aggregateType: "Car",
  data: z.object({ title: z.string() }),
});

/** Puts down each event it has handled. */
const applying = (name: string): Consumer =>
  defineConsumer(name, CarSold, async ({ tx }, { eventId, pos }) => {
    await tx.query("INSERT INTO applied VALUES ($1, $2, $3)", [name, eventId, pos]);
  });

async function appliedBy(database: Database, consumer: string): Promise<bigint[]> {
  const rows = await database.read<{ pos: bigint }>(
    "SELECT pos FROM applied WHERE consumer = $1 ORDER BY ctid",
    [consumer],
  );
  return rows.map((row) => row.pos);
}

let feeds = 0;
/** A feed of an owner of its own: the tests share a database. */
const newFeed = (): ScriptedFeed => createScriptedFeed(`cars-${(feeds += 1)}`);

const publishTo = (cars: ScriptedFeed, aggregateId: string = randomUUID(), title = "Sold") =>
  cars.publish(CarSold, { aggregateId, data: { title } });

/** Follows the feed as a process does, until it is stopped. */
function follow(
  t: TestContext,
  database: Database,
  feed: EventFeed,
  consumers: readonly Consumer[],
) {
  const stopping = new AbortController();
  const host = {
    subgraph: "note",
    database,
    clock: () => NOW,
    log: silent,
    committed: () => undefined,
    patience: { betweenAttemptsMs: [1, 1, 1, 1], beforeReadingMs: 5 },
  };
  const done = consumeFeed(host, feed, consumers, stopping.signal);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await done;
  };
  t.after(stop);
  return { stop, signal: stopping.signal };
}

const positionOf = async (database: Database, consumer: string): Promise<bigint | undefined> => {
  const [row] = await database.read<{ pos: bigint }>(
    "SELECT pos FROM consumer_position WHERE consumer = $1",
    [consumer],
  );
  return row?.pos;
};

const reached = (database: Database, consumer: string, pos: bigint) =>
  until(`${consumer} is at ${pos}`, async () => (await positionOf(database, consumer)) === pos);

const parkedOf = async (database: Database, consumer: string): Promise<bigint[]> => {
  const rows = await database.read<{ pos: bigint }>(
    "SELECT pos FROM inbox_parked WHERE consumer = $1 ORDER BY pos",
    [consumer],
  );
  return rows.map((row) => row.pos);
};

describe("a consumer", () => {
  const notes = notesOfSuite();

  test("reacts once to an event that is delivered again", async (t) => {
    const database = notes();
    const cars = newFeed();
    const first = publishTo(cars);
    cars.repeat(first);
    publishTo(cars);
    cars.repeat(first);

    follow(t, database, cars.feed, [applying("note.repeat")]);

    await reached(database, "note.repeat", 4n);
    assert.deepEqual(await appliedBy(database, "note.repeat"), [1n, 3n]);
  });

  test("reacts once to what it handled before a crash", async (t) => {
    const database = notes();
    const cars = newFeed();
    for (let count = 0; count < 20; count += 1) publishTo(cars);
    const consumers = [applying("note.one"), applying("note.two")];
    const first = follow(t, database, cars.feed, consumers);
    await reached(database, "note.one", 20n);
    await first.stop();

    // As if the process had died between the effects and the position of the page.
    await database.read("UPDATE consumer_position SET pos = 3 WHERE pos = 20");
    publishTo(cars);
    follow(t, database, cars.feed, consumers);

    await reached(database, "note.one", 21n);
    for (const name of ["note.one", "note.two"]) {
      assert.deepEqual(
        await appliedBy(database, name),
        Array.from({ length: 21 }, (_value, index) => BigInt(index + 1)),
      );
    }
  });

  test("in two processes at once reacts once, in order", async (t) => {
    const database = notes();
    const cars = newFeed();
    for (let count = 0; count < 60; count += 1) publishTo(cars);

    follow(t, database, cars.feed, [applying("note.pair")]);
    follow(t, await database.again(), cars.feed, [applying("note.pair")]);

    await reached(database, "note.pair", 60n);
    assert.deepEqual(
      await appliedBy(database, "note.pair"),
      Array.from({ length: 60 }, (_value, index) => BigInt(index + 1)),
    );
  });

  test("leaves no effect without inbox row, and no inbox row without effect", async (t) => {
    const database = notes();
    const cars = newFeed();
    let failures = 2;
    const shaky = defineConsumer("note.shaky", CarSold, async ({ tx }, { eventId, pos }) => {
      await tx.query("INSERT INTO applied VALUES ('note.shaky', $1, $2)", [eventId, pos]);
      if ((failures -= 1) >= 0) throw new Error("after the effect");
    });
    publishTo(cars);

    follow(t, database, cars.feed, [shaky]);

    await reached(database, "note.shaky", 1n);
    assert.deepEqual(await appliedBy(database, "note.shaky"), [1n]);
    const inbox = await database.read("SELECT pos FROM inbox WHERE consumer = 'note.shaky'");
    assert.deepEqual(inbox, [{ pos: 1n }]);
  });

  test("that catches a failed statement of its own is not taken for done", async (t) => {
    const database = notes();
    const cars = newFeed();
    let tries = 0;
    const careless = defineConsumer("note.careless", CarSold, async ({ tx }, { eventId, pos }) => {
      tries += 1;
      await tx.query("INSERT INTO applied VALUES ('note.careless', $1, $2)", [eventId, pos]);
      if (tries === 1) await tx.query("SELECT 1 / 0").catch(() => undefined);
    });
    publishTo(cars);

    follow(t, database, cars.feed, [careless]);

    await reached(database, "note.careless", 1n);
    assert.deepEqual(await appliedBy(database, "note.careless"), [1n]);
    assert.equal(tries, 2);
  });

  test("sets a poison event aside with its aggregate, and others go on", async (t) => {
    const database = notes();
    const cars = newFeed();
    const [bad, good] = [randomUUID(), randomUUID()];
    let tries = 0;
    const picky = defineConsumer("note.picky", CarSold, async ({ tx }, event) => {
      if (event.data.title === "poison") {
        tries += 1;
        throw new Error("cannot be\0");
      }
      await tx.query("INSERT INTO applied VALUES ('note.picky', $1, $2)", [
        event.eventId,
        event.pos,
      ]);
    });
    publishTo(cars, good);
    publishTo(cars, bad, "poison");
    publishTo(cars, good);
    publishTo(cars, bad);
    const other = applying("note.other");

    follow(t, database, cars.feed, [picky, other]);

    await reached(database, "note.picky", 4n);
    assert.equal(tries, 5);
    assert.deepEqual(await appliedBy(database, "note.picky"), [1n, 3n]);
    assert.deepEqual(await appliedBy(database, "note.other"), [1n, 2n, 3n, 4n]);
    const parked = await database.read(
      `SELECT consumer, source, pos, aggregate_id, error FROM inbox_parked
       WHERE aggregate_id = $1 ORDER BY pos`,
      [bad],
    );
    const about = { consumer: "note.picky", source: cars.feed.owner, aggregate_id: bad };
    assert.deepEqual(parked, [
      { ...about, pos: 2n, error: "cannot be" },
      { ...about, pos: 4n, error: "an earlier event of this aggregate is parked" },
    ]);
  });

  test("an event whose data breaks the contract is set aside too", async (t) => {
    const database = notes();
    const cars = newFeed();
    const event = publishTo(cars);
    const broken: EventFeed = {
      owner: cars.feed.owner,
      read: async (after, signal) =>
        (await cars.feed.read(after, signal)).map((one) => ({ ...one, data: { title: 7 } })),
    };

    follow(t, database, broken, [applying("note.strict")]);

    await reached(database, "note.strict", event.pos);
    assert.deepEqual(await parkedOf(database, "note.strict"), [1n]);
    assert.deepEqual(await appliedBy(database, "note.strict"), []);
  });

  test("an outage of the database is not the event's fault", async (t) => {
    const database = notes();
    const cars = newFeed();
    let outage = 7;
    const unlucky = defineConsumer("note.unlucky", CarSold, async ({ tx }, { eventId, pos }) => {
      await tx.query("INSERT INTO applied VALUES ('note.unlucky', $1, $2)", [eventId, pos]);
      if ((outage -= 1) >= 0) await tx.query("SELECT pg_terminate_backend(pg_backend_pid())");
    });
    publishTo(cars);

    follow(t, database, cars.feed, [unlucky]);

    await reached(database, "note.unlucky", 1n);
    assert.deepEqual(await appliedBy(database, "note.unlucky"), [1n]);
    assert.deepEqual(await parkedOf(database, "note.unlucky"), []);
  });

  test("goes on after the database was away when it began", async (t) => {
    const database = notes();
    const cars = newFeed();
    publishTo(cars);
    let away = true;
    const shaky: Database = {
      ...database,
      async read(text, values) {
        if (!away) return database.read(text, values);
        away = false;
        throw new Error("away");
      },
    };

    follow(t, shaky, cars.feed, [applying("note.late")]);

    await reached(database, "note.late", 1n);
  });

  test("does not store a position for each event it has no interest in", async (t) => {
    const database = notes();
    const cars = newFeed();
    const asked: bigint[] = [];
    const feed: EventFeed = {
      owner: cars.feed.owner,
      async read(after, signal) {
        asked.push(after);
        return cars.feed.read(after, signal);
      },
    };
    for (let count = 0; count < 5; count += 1) {
      cars.publish(NoteWritten, { aggregateId: randomUUID(), data: { title: "none of ours" } });
    }

    follow(t, database, feed, [applying("note.idle")]);

    await until("it has read them", () => asked.includes(5n));
    assert.equal(await positionOf(database, "note.idle"), undefined);
    publishTo(cars);
    await reached(database, "note.idle", 6n);
  });

  test("a new one begins where its fellows are; a projection begins at the beginning", async (t) => {
    const database = notes();
    await database.read("CREATE TABLE known (title text PRIMARY KEY)");
    const cars = newFeed();
    publishTo(cars, undefined, "first");
    publishTo(cars, undefined, "first");
    const old = follow(t, database, cars.feed, [applying("note.old")]);
    await reached(database, "note.old", 2n);
    await old.stop();

    publishTo(cars, undefined, "third");
    const projection = defineProjection("note.know", CarSold, {
      table: "known",
      columns: { title: "title" },
    });
    follow(t, database, cars.feed, [applying("note.old"), applying("note.new"), projection]);

    await reached(database, "note.new", 3n);
    assert.deepEqual(await appliedBy(database, "note.old"), [1n, 2n, 3n]);
    assert.deepEqual(await appliedBy(database, "note.new"), [3n]);
    assert.deepEqual(await database.read("SELECT title FROM known ORDER BY title"), [
      { title: "first" },
      { title: "third" },
    ]);
  });
});

describe("a projection", () => {
  const notes = notesOfSuite();

  test("keeps the latest facts, field by field, and null for what is not told", async (t) => {
    const database = notes();
    await database.read("CREATE TABLE car (id uuid PRIMARY KEY, name text, sold_by text)");
    const CarNamed = eventContract({
      type: "car.named.v1",
      aggregateType: "Car",
      data: z.object({ carId: z.uuid(), name: z.string(), by: z.string().optional() }),
    });
    const cars = newFeed();
    const [one, two] = [randomUUID(), randomUUID()];
    const name = (carId: string, data: { name: string; by?: string }) =>
      cars.publish(CarNamed, { aggregateId: carId, data: { carId, ...data } });
    name(one, { name: "Golf", by: "Ann" });
    name(two, { name: "Polo" });
    name(one, { name: "Golf GTI" });

    const projection = defineProjection("note.know-car", CarNamed, {
      table: "car",
      columns: { id: "carId", name: "name", sold_by: "by" },
    });
    follow(t, database, cars.feed, [projection]);

    await reached(database, "note.know-car", 3n);
    assert.deepEqual(await database.read("SELECT * FROM car ORDER BY name"), [
      { id: one, name: "Golf GTI", sold_by: null },
      { id: two, name: "Polo", sold_by: null },
    ]);
  });
});

describe("commands of a consumer", () => {
  const notes = notesOfSuite();

  test("are audited as the service and caused by the event", async (t) => {
    const database = notes();
    const cars = newFeed();
    const noting = defineConsumer("note.write", CarSold, async ({ execute }, event) => {
      await execute(writeNote, { id: event.aggregateId, title: event.data.title });
    });
    const event = publishTo(cars);

    follow(t, database, cars.feed, [noting]);

    await reached(database, "note.write", 1n);
    const [audit] = await database.read(
      `SELECT body::jsonb #>> '{actor,id}' AS actor_id, body::jsonb ->> 'request' AS request_id,
         action AS command FROM audit.record WHERE aggregate_id = $1`,
      [event.aggregateId],
    );
    assert.deepEqual(audit, {
      actor_id: "service:note",
      request_id: `event:${event.eventId}`,
      command: "note.write",
    });
  });

  test("run side by side for one event: two consumers, and one consumer twice", async (t) => {
    const database = notes();
    const cars = newFeed();
    const noting = (name: string) =>
      defineConsumer(name, CarSold, async ({ execute }) => {
        await Promise.all(
          ["a", "b"].map((letter) =>
            execute(writeNote, { id: randomUUID(), title: `${name} ${letter}` }),
          ),
        );
      });
    publishTo(cars);

    follow(t, database, cars.feed, [noting("note.one"), noting("note.two")]);

    await reached(database, "note.two", 1n);
    const titles = await database.read<{ title: string }>(
      "SELECT title FROM note WHERE title LIKE 'note.%' ORDER BY title",
    );
    assert.deepEqual(
      titles.map((row) => row.title),
      ["note.one a", "note.one b", "note.two a", "note.two b"],
    );
  });

  test("that refuse after some work leave nothing when the consumer goes on", async (t) => {
    const database = notes();
    const cars = newFeed();
    const halfway = defineCommand({
      ...writeNote,
      name: "note.halfway",
      async run(scope, input) {
        await writeNote.run(scope, input);
        throw new DomainError("SECOND_THOUGHTS", "Not after all");
      },
    });
    const tolerant = defineConsumer("note.tolerant", CarSold, async ({ execute }) => {
      for (const command of [halfway, writeNote, writeNote]) {
        const note = { id: randomUUID(), title: "the same" };
        await execute(command, note).catch((error: unknown) => {
          assert.ok(error instanceof DomainError, String(error));
        });
      }
    });
    const event = publishTo(cars);

    follow(t, database, cars.feed, [tolerant]);

    await reached(database, "note.tolerant", 1n);
    assert.deepEqual(await parkedOf(database, "note.tolerant"), []);
    const same = await database.read("SELECT FROM note WHERE title = 'the same'");
    assert.equal(same.length, 1);
    const keys = await database.read(
      "SELECT scope FROM command_key WHERE starts_with(key, $1) OR result IS NULL",
      [event.eventId],
    );
    assert.deepEqual(keys, [{ scope: "service:note/note.write" }]);
  });
});

describe("following a feed", () => {
  const notes = notesOfSuite();

  test("leaves no listener on the signal that stops it", async (t) => {
    const database = notes();
    let reads = 0;
    const failing: EventFeed = {
      owner: "car",
      async read(_after, signal) {
        if ((reads += 1) <= 2) throw new Error("unreachable");
        await sleep(60_000, undefined, { signal });
        return [];
      },
    };
    const { stop, signal } = follow(t, database, failing, [applying("note.listen")]);

    await until("it has waited twice", () => reads === 3);
    assert.ok(getEventListeners(signal, "abort").length <= 1);
    await stop();
  });

  test("the log of a subgraph in this process: what is there, what comes, and nothing after it closed", async (t) => {
    const database = notes();
    const log = await openEventLog(database, silent);
    const feed = inProcessFeed("note", log);
    const stopping = new AbortController();
    const publish = async (pos: number): Promise<void> => {
      await database.read(
        `INSERT INTO event_log VALUES ($1, gen_random_uuid(), 'car.sold.v1', 'CREATED', 'Car',
           gen_random_uuid(), 1, NULL, '{}', now(), '{}', '{"title": "x"}')`,
        [pos],
      );
      await log.refresh();
    };
    const positions = (events: readonly DomainEvent[]) => events.map((event) => event.pos);

    const waiting = feed.read(0n, stopping.signal);
    await publish(1);
    assert.deepEqual(positions(await waiting), [1n]);
    assert.deepEqual(positions(await feed.read(0n, stopping.signal)), [1n]);
    assert.equal(getEventListeners(stopping.signal, "abort").length, 0);

    // A subgraph that stops before its readers must not let them ask in a loop without a pause.
    log.close();
    const { stop } = follow(t, database, feed, [applying("note.local")]);
    await reached(database, "note.local", 1n);
    await stop();
  });
});
