import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pruneBatch, type Retention } from "../src/prune.ts";
import { openNotes, type NoteDatabase } from "./note.ts";

async function prune(database: NoteDatabase, retention: Retention = {}): Promise<number> {
  const client = await database.connect();
  try {
    for (let batches = 1; ; batches += 1) {
      if (!(await pruneBatch(client, retention))) return batches;
    }
  } finally {
    await client.end();
  }
}

const keysLeft = async (database: NoteDatabase): Promise<number[]> => {
  const rows = await database.read<{ age: number }>(
    "SELECT key::int AS age FROM command_key ORDER BY age",
  );
  return rows.map((row) => row.age);
};

describe("pruning", () => {
  test("forgets idempotency keys after their days, which a subgraph may set", async (t) => {
    const database = await openNotes(t);
    await database.read(`INSERT INTO command_key (scope, key, request_hash, created_at)
      SELECT 's', age::text, '', now() - make_interval(days => age, hours => -1)
      FROM unnest(ARRAY[0, 6, 7, 8, 400, 401]) AS age`);

    await prune(database, { commandKeyDays: 400 });
    assert.deepEqual(await keysLeft(database), [0, 6, 7, 8, 400]);
    await prune(database);
    assert.deepEqual(await keysLeft(database), [0, 6, 7]);
  });

  test("keeps an inbox row, however old, while its event may come again", async (t) => {
    const database = await openNotes(t);
    await database.read(
      `INSERT INTO consumer_position VALUES ('behind', 'car', 5), ('ahead', 'car', 9)`,
    );
    await database.read(`INSERT INTO inbox (consumer, event_id, pos, processed_at)
      SELECT consumer, gen_random_uuid(), pos, now() - make_interval(days => age)
      FROM unnest(ARRAY['behind', 'ahead', 'gone']) AS consumer,
        unnest(ARRAY[5, 6]) AS pos, unnest(ARRAY[29, 31]) AS age`);

    await prune(database);

    const rows = await database.read(`SELECT consumer, pos::int,
      (now()::date - processed_at::date) AS age FROM inbox ORDER BY consumer DESC, pos, age`);
    assert.deepEqual(rows, [
      { consumer: "gone", pos: 5, age: 29 },
      { consumer: "gone", pos: 5, age: 31 },
      { consumer: "gone", pos: 6, age: 29 },
      { consumer: "gone", pos: 6, age: 31 },
      { consumer: "behind", pos: 5, age: 29 },
      { consumer: "behind", pos: 6, age: 29 },
      { consumer: "behind", pos: 6, age: 31 },
      { consumer: "ahead", pos: 5, age: 29 },
      { consumer: "ahead", pos: 6, age: 29 },
    ]);
  });

  test("takes a thousand at a time", async (t) => {
    const database = await openNotes(t);
    await database.read(`INSERT INTO command_key (scope, key, request_hash, created_at)
      SELECT 's', i::text, '', now() - interval '8 days' FROM generate_series(1, 2500) AS i`);
    assert.equal(await prune(database), 3);
    assert.deepEqual(await keysLeft(database), []);
  });
});
