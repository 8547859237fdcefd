import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openVpicDatabase, type VpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import { dayOf } from "../src/calendar.ts";
import { copyText, type Rows } from "../src/copy.ts";
import { dealRows } from "../src/deal-rows.ts";
import { tellHistory } from "../src/history.ts";
import { journalRows } from "../src/journal.ts";
import { peopleRows } from "../src/customer-rows.ts";
import { scales } from "../src/scale.ts";
import { stockRows } from "../src/stock.ts";
import { workshopRows } from "../src/workshop-rows.ts";
import { cacheDir } from "./demo-group.ts";

const rooftopIds = ["01936a3e-7d10-7000-8000-000000000001", "01936a3e-7d10-7000-8000-000000000002"];
/** Every number is an account, and its id. */
const anyChart = { get: (number: string) => number } as ReadonlyMap<string, string>;

describe("the rows of a demo", () => {
  let catalog: VpicDatabase;
  before(async () => {
    catalog = await openVpicDatabase(join(cacheDir, "catalog"));
  });
  after(() => catalog.close());

  function fingerprint(seed: number, now: string): string {
    const today = dayOf(new Date(now));
    const history = tellHistory({ scale: scales.tiny, seed, today, rooftopIds }, catalog);
    const charts = new Map(rooftopIds.map((id) => [id, anyChart]));
    const hash = createHash("sha256");
    const add = (parts: Iterable<Rows>): void => {
      for (const { table, rows } of parts) {
        hash.update(table);
        hash.update(copyText(rows, Object.keys(rows[0] ?? {})));
      }
    };
    add(stockRows(history, catalog));
    add(peopleRows(history));
    add(dealRows(history));
    add(workshopRows(history));
    add(journalRows(history, charts));
    return hash.digest("hex");
  }

  test("are the same bytes for the same seed on the same day, and others for another", () => {
    const first = fingerprint(7, "2026-11-20T09:00:00Z");

    assert.equal(fingerprint(7, "2026-11-20T23:30:00Z"), first);
    assert.notEqual(fingerprint(8, "2026-11-20T09:00:00Z"), first);
    assert.notEqual(fingerprint(7, "2026-11-21T09:00:00Z"), first);
  });
});
