import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { createChildPages, type ChildList } from "../src/children.ts";
import { createCursorCodec } from "../src/cursor.ts";
import type { Database } from "../src/database.ts";
import { sqlChannel } from "../src/reader.ts";
import { newId } from "../src/type-id.ts";
import { ELM, OAK, notesOfSuite } from "./note.ts";

interface Visit {
  readonly id: string;
  readonly carId: string;
  readonly rooftopId: string;
  readonly day: string;
}

const cursors = createCursorCodec("children-test");
const CARS = [newId(), newId(), newId()];

const visits: ChildList = {
  list: "car.visits",
  select: "visit.id, visit.day",
  from: "visit WHERE visit.car_id = parent.id",
  scope: { column: "visit.rooftop_id", rooftops: "ALL" },
  sort: { sql: "visit.day", type: "date" },
  id: { sql: "visit.id", type: "uuid" },
};

async function fill(database: Database, rows: readonly Visit[]): Promise<void> {
  await database.read("TRUNCATE visit");
  await database.read(
    `INSERT INTO visit SELECT id, "carId", "rooftopId", day FROM jsonb_to_recordset($1)
       AS given (id uuid, "carId" uuid, "rooftopId" uuid, day date)`,
    [JSON.stringify(rows)],
  );
}

const visit = fc.record({
  carId: fc.constantFrom(...CARS),
  rooftopId: fc.constantFrom(OAK, ELM),
  day: fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"),
});

/** Ids of the visits of a car, newest first, as the list promises. */
function expected(rows: readonly Visit[], carId: string, rooftopIds = [OAK, ELM]): string[] {
  const keyOf = (row: Visit): string => row.day + row.id;
  return rows
    .filter((row) => row.carId === carId && rooftopIds.includes(row.rooftopId))
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? 1 : -1))
    .map((row) => row.id);
}

async function walk(
  database: Database,
  list: ChildList,
  carId: string,
  first: number,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    // Loaders live for one request, and so does this one.
    const pages = createChildPages<{ id: string }>(database, cursors, list);
    const page: Awaited<ReturnType<typeof pages.load>> = await pages.load(carId, { first, after });
    assert.ok(page.nodes.length <= first);
    ids.push(...page.nodes.map((row) => row.id));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return ids;
}

describe("createChildPages", () => {
  const notes = notesOfSuite();
  before(async () => {
    await notes().read(`CREATE TABLE visit (id uuid PRIMARY KEY, car_id uuid NOT NULL,
    rooftop_id uuid NOT NULL, day date NOT NULL)`);
  });

  test("walks each parent's rows once, newest first, and only those in scope", async () => {
    const database = notes();
    const given = fc.record({
      values: fc.array(visit, { maxLength: 30 }),
      first: fc.integer({ min: 1, max: 7 }),
    });

    await fc.assert(
      fc.asyncProperty(given, async ({ values, first }) => {
        const rows = values.map((value) => ({ id: newId(), ...value }));
        await fill(database, rows);
        const scope = { column: "visit.rooftop_id", rooftops: [OAK] };
        const atOak = { ...visits, scope };
        for (const carId of CARS) {
          assert.deepEqual(await walk(database, visits, carId, first), expected(rows, carId));
          assert.deepEqual(await walk(database, atOak, carId, first), expected(rows, carId, [OAK]));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("asks once for the pages of all parents, and once for their counts", async (t) => {
    const database = notes();
    const rows = fc.sample(visit, { numRuns: 20, seed: 1 }).map((row) => ({ id: newId(), ...row }));
    await fill(database, rows);
    const texts: string[] = [];
    const hear = (message: unknown): void => void texts.push(String(message));
    sqlChannel.subscribe(hear);
    t.after(() => sqlChannel.unsubscribe(hear));
    const pages = createChildPages<{ id: string }>(database, cursors, visits);

    const loaded = await Promise.all([...CARS, newId()].map((id) => pages.load(id, { first: 2 })));
    const counts = await Promise.all(loaded.map((page) => page.totalCount({ limit: 3 })));

    assert.equal(texts.length, 2);
    for (const [index, carId] of CARS.entries()) {
      const ids = expected(rows, carId);
      assert.ok(ids.length > 3);
      assert.deepEqual(
        loaded[index]?.nodes.map((row) => row.id),
        ids.slice(0, 2),
      );
      assert.deepEqual(counts[index], { value: 3, precision: "AT_LEAST" });
    }
    assert.deepEqual(loaded.at(-1)?.pageInfo, { hasNextPage: false, endCursor: null });
    assert.deepEqual(counts.at(-1), { value: 0, precision: "EXACT" });
  });

  test("counts only what the actor may see, exactly below the limit", async () => {
    const database = notes();
    const [carId = ""] = CARS;
    const day = "2026-01-01";
    await fill(
      database,
      [OAK, OAK, ELM].map((rooftopId) => ({ id: newId(), carId, rooftopId, day })),
    );
    const countOf = async (rooftops: string[], limit: number) => {
      const scope = { column: "visit.rooftop_id", rooftops };
      const pages = createChildPages(database, cursors, { ...visits, scope });
      return (await pages.load(carId, { first: 1 })).totalCount({ limit });
    };

    assert.deepEqual(await countOf([OAK], 2), { value: 2, precision: "EXACT" });
    assert.deepEqual(await countOf([OAK], 1), { value: 1, precision: "AT_LEAST" });
    assert.deepEqual(await countOf([], 5), { value: 0, precision: "EXACT" });
    await assert.rejects(countOf([OAK], 0), { code: "LIST_TOO_LONG" });
  });

  test("refuses a foreign cursor and a page size beyond 250, and serves its neighbours", async () => {
    const database = notes();
    const [carId = ""] = CARS;
    const rows = ["2026-01-01", "2026-01-02"].map((day) => ({
      id: newId(),
      carId,
      rooftopId: OAK,
      day,
    }));
    await fill(database, rows);
    const pages = createChildPages<{ id: string }>(database, cursors, visits);
    const other = createChildPages(database, cursors, { ...visits, list: "car.others" });
    const { pageInfo } = await other.load(carId, { first: 1 });

    const [refused, served] = await Promise.allSettled([
      pages.load(carId, { first: 1, after: pageInfo.endCursor }),
      pages.load(carId, { first: 1 }),
    ]);
    assert.equal(refused.status === "rejected" && refused.reason.code, "CURSOR_INVALID");
    assert.equal(served.status === "fulfilled" && served.value.nodes[0]?.id, rows[1]?.id);
    await assert.rejects(pages.load(carId, { first: 1, after: "" }), { code: "CURSOR_INVALID" });
    await assert.rejects(pages.load(carId, { first: 251 }), { code: "LIST_TOO_LONG" });
  });
});
