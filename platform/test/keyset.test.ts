import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { createCursorCodec } from "../src/cursor.ts";
import type { Database } from "../src/database.ts";
import { keysetPage, type ListQuery, type Page, type SortKey } from "../src/keyset.ts";
import { newId } from "../src/type-id.ts";
import { notesOfSuite } from "./note.ts";

interface Item {
  id: string;
  count: number;
  amount: bigint | null;
  label: string | null;
  day: string;
  seenAt: string | null;
}

const cursors = createCursorCodec("keyset-test");

const columns = {
  count: { sql: "item.count", type: "int" },
  amount: { sql: "item.amount", type: "bigint", nullable: true },
  label: { sql: "lower(item.label)", type: "text", nullable: true },
  day: { sql: "item.day", type: "date" },
  seenAt: { sql: "item.seen_at", type: "timestamptz", nullable: true },
} as const;
type Column = keyof typeof columns;
interface Sort {
  readonly column: Column;
  readonly direction: "ASC" | "DESC";
}

// Few distinct values, so that ties and nulls are common.
const item = fc.record({
  count: fc.integer({ min: -1, max: 1 }),
  amount: fc.option(fc.constantFrom(-(2n ** 62n), 0n, 9_007_199_254_740_993n)),
  label: fc.option(fc.constantFrom("a", "B", "b", "c?")),
  day: fc.constantFrom("1999-12-31", "2026-02-28", "2026-11-20"),
  seenAt: fc.option(fc.constantFrom("2026-11-20T15:00:00.000001Z", "2026-11-20T15:00:00.000002Z")),
});

const sorts = fc.uniqueArray(
  fc.record<Sort>({
    column: fc.constantFrom(...(Object.keys(columns) as Column[])),
    direction: fc.constantFrom("ASC", "DESC"),
  }),
  { minLength: 1, maxLength: 3, selector: (sort) => sort.column },
);

async function fill(database: Database, items: readonly Item[]): Promise<void> {
  await database.read("TRUNCATE item");
  await database.read(
    `INSERT INTO item SELECT id, count, amount, label, day, "seenAt" FROM jsonb_to_recordset($1)
       AS given (id uuid, count int, amount bigint, label text, day date, "seenAt" timestamptz)`,
    [JSON.stringify(items, (_key, value) => (typeof value === "bigint" ? `${value}` : value))],
  );
}

function listOf(
  sort: readonly Sort[],
  first: number,
  after: string | null = null,
): ListQuery & { sort: SortKey[] } {
  return {
    list: "items",
    select: "item.id",
    from: "item",
    scope: "GROUP",
    where: [{ sql: "item.count >= ?", values: [-1] }],
    filter: { count: { gte: -1 } },
    sort: sort.map(({ column, direction }) => ({ ...columns[column], direction })),
    id: "item.id",
    first,
    after,
  };
}

/** The order the list promises: nulls last whatever the direction, the id in the direction of the first key. */
function reference(sort: readonly Sort[]): (left: Item, right: Item) => number {
  const valueOf = (row: Item, column: Column | "id") => {
    const value = row[column];
    return column === "label" && typeof value === "string" ? value.toLowerCase() : value;
  };
  const keys = [...sort, { column: "id" as const, direction: sort[0]?.direction ?? "ASC" }];
  return (left, right) => {
    for (const { column, direction } of keys) {
      const [one, other] = [valueOf(left, column), valueOf(right, column)];
      if (one === other) continue;
      if (one === null) return 1;
      if (other === null) return -1;
      return one < other === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  };
}

describe("keysetPage", () => {
  const notes = notesOfSuite();
  before(async () => {
    await notes().read(`CREATE TABLE item (id uuid PRIMARY KEY, count int NOT NULL, amount bigint,
    label text, day date NOT NULL, seen_at timestamptz)`);
  });

  test("walks every remaining row once in the order of the sort, while others disappear", async () => {
    const database = notes();
    const given = fc.record({
      items: fc.array(item, { maxLength: 40 }),
      sort: sorts,
      first: fc.integer({ min: 1, max: 12 }),
      removed: fc.infiniteStream(fc.nat({ max: 5 })),
    });

    await fc.assert(
      fc.asyncProperty(given, async ({ items, sort, first, removed }) => {
        const rows: Item[] = items.map((values) => ({ id: newId(), ...values }));
        await fill(database, rows);
        const walked: string[] = [];
        const gone = new Set<string>();
        let page: Page<{ id: string }> | undefined;
        do {
          const after: string | null = page?.pageInfo.endCursor ?? null;
          page = await keysetPage<{ id: string }>(database, cursors, listOf(sort, first, after));
          assert.ok(page.nodes.length <= first);
          assert.ok(page.nodes.length === first || !page.pageInfo.hasNextPage);
          walked.push(...page.nodes.map((row) => row.id));
          const doomed = rows.filter(() => removed.next().value === 0).map((row) => row.id);
          for (const id of doomed) gone.add(id);
          await database.read("DELETE FROM item WHERE id = ANY ($1)", [doomed]);
        } while (page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null);

        const ordered = rows.toSorted(reference(sort)).map((row) => row.id);
        const seen = new Set(walked);
        assert.equal(seen.size, walked.length, "a row came twice");
        assert.deepEqual(
          walked,
          ordered.filter((id) => seen.has(id)),
        );
        assert.deepEqual(
          ordered.filter((id) => !gone.has(id) && !seen.has(id)),
          [],
          "a row was left out",
        );
      }),
      { numRuns: 150 },
    );
  });

  test("counts up to the limit and says when there are more", async () => {
    const database = notes();
    const rows = fc.sample(item, { numRuns: 7, seed: 1 });
    await fill(
      database,
      rows.map((row) => ({ id: newId(), ...row })),
    );
    const page = await keysetPage(database, cursors, listOf([], 1));

    assert.deepEqual(await page.totalCount({ limit: 7 }), { value: 7, precision: "EXACT" });
    assert.deepEqual(await page.totalCount({ limit: 6 }), { value: 6, precision: "AT_LEAST" });
    await assert.rejects(page.totalCount({ limit: 0 }), { code: "LIST_TOO_LONG" });
    await assert.rejects(page.totalCount({ limit: 100_001 }), { code: "LIST_TOO_LONG" });
  });

  test("refuses a page size beyond 1 to 250", async () => {
    const database = notes();
    await fill(database, []);
    for (const first of [0, -1, 251, 1.5, Number.NaN]) {
      await assert.rejects(keysetPage(database, cursors, listOf([], first)), {
        code: "LIST_TOO_LONG",
        inputPath: ["first"],
      });
    }
    const page = await keysetPage(database, cursors, listOf([], 250));
    assert.deepEqual(page.pageInfo, { hasNextPage: false, endCursor: null });
  });

  test("refuses a cursor of another list, sort or filter, and any changed cursor", async () => {
    const database = notes();
    const rows = fc.sample(item, { numRuns: 3, seed: 1 });
    await fill(
      database,
      rows.map((row) => ({ id: newId(), ...row })),
    );
    const byDay = [{ column: "day", direction: "DESC" }] as const;
    const { pageInfo } = await keysetPage(database, cursors, listOf(byDay, 1));
    const after = pageInfo.endCursor ?? "";
    const next = listOf(byDay, 1, after);
    assert.equal((await keysetPage(database, cursors, next)).nodes.length, 1);

    const sortedBy = (column: Column, direction: Sort["direction"]): ListQuery => ({
      ...next,
      sort: listOf([{ column, direction }], 1).sort,
    });
    const flipped = [...after].flatMap((character, index) =>
      ["A", "b", "-", "_", "=", " "]
        .filter((other) => other !== character)
        .map((other) => after.slice(0, index) + other + after.slice(index + 1)),
    );
    const foreign: ListQuery[] = [
      { ...next, list: "others" },
      { ...next, filter: { count: { gte: 0 } } },
      { ...next, filter: undefined },
      sortedBy("day", "ASC"),
      sortedBy("count", "DESC"),
      ...[...flipped, `${after}=`, `${after}A`, after.slice(0, -1), "", "x", "é"].map((text) => ({
        ...next,
        after: text,
      })),
    ];
    for (const query of foreign) {
      const refused = keysetPage(database, cursors, query);
      await assert.rejects(refused, { code: "CURSOR_INVALID" }, JSON.stringify(query.after));
    }
  });

  test("pages by text that is long", async () => {
    const database = notes();
    const base = { count: 0, amount: null, day: "2026-11-20", seenAt: null };
    const long = ["ä", "ö", "ü"].map((letter) => letter.repeat(1_000));
    const rows = long.map((label) => ({ id: newId(), label, ...base }));
    await fill(database, rows);
    const byLabel = [{ column: "label", direction: "ASC" }] as const;

    const one = await keysetPage<{ id: string }>(database, cursors, listOf(byLabel, 2));
    const two = await keysetPage<{ id: string }>(
      database,
      cursors,
      listOf(byLabel, 2, one.pageInfo.endCursor),
    );
    assert.deepEqual(
      [...one.nodes, ...two.nodes].map((row) => row.id),
      rows.map((row) => row.id),
    );
  });

  test("an index serves every sort, in both directions and in the middle", async () => {
    const database = notes();
    await fill(database, []);
    await database.read(`INSERT INTO item SELECT gen_random_uuid(), i % 1000,
      CASE WHEN i % 10 > 0 THEN i * 7919 % 10007 END, NULL, date '2020-01-01' + i % 2000, NULL
      FROM generate_series(1, 20000) AS i`);
    await database.read("CREATE INDEX ON item (day, id)");
    await database.read("CREATE INDEX ON item (amount, id)");
    await database.read("ANALYZE item");
    const plans: string[] = [];
    const explaining: Database = {
      ...database,
      async search(text, values) {
        if (text.includes("ORDER BY")) {
          const lines = await database.read<{ "QUERY PLAN": string }>(`EXPLAIN ${text}`, values);
          plans.push(lines.map((line) => line["QUERY PLAN"]).join("\n"));
        }
        return database.search(text, values);
      },
    };
    for (const column of ["day", "amount"] as const) {
      for (const direction of ["ASC", "DESC"] as const) {
        let after: string | null = null;
        for (let pages = 0; pages < 3; pages += 1) {
          const page: Page<object> = await keysetPage(
            explaining,
            cursors,
            listOf([{ column, direction }], 50, after),
          );
          after = page.pageInfo.endCursor;
        }
      }
    }
    assert.equal(plans.length, 12);
    for (const plan of plans) {
      assert.match(plan, /Index/);
      assert.doesNotMatch(plan, /Sort|Seq Scan/);
    }
    assert.equal(plans.filter((plan) => plan.includes("Index Cond")).length, 10);
  });
});
