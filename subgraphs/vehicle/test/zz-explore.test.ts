import { test } from "node:test";
import { openVehicleHarness, openRooftop } from "./harness.ts";
test("x", async () => {
  const h = await openVehicleHarness();
  const d = h.subgraph.database;
  const q = async (s: string) => { const r = await d.read<any>("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + s); console.log(s + "\n  " + r.map((x: any) => x["QUERY PLAN"]).join("\n  ")); };
  await d.read("SELECT version()").then((r) => console.log(r));
  await d.read("INSERT INTO rooftop SELECT gen_random_uuid(), 1, 'R'||i, (ARRAY['America/Chicago','America/New_York','America/Los_Angeles'])[1+i%3], 'USD' FROM generate_series(1,12) i");
  await d.read("INSERT INTO vehicle (id,version,vin) SELECT gen_random_uuid(), 1, 'V'||i FROM generate_series(1,20000) i");
  await d.read(`INSERT INTO stock_unit SELECT gen_random_uuid(), 1, (SELECT id FROM rooftop ORDER BY name OFFSET i%12 LIMIT 1), v.id, 'U'||i,
   CASE WHEN i%10=0 THEN (ARRAY['FRONT_LINE','IN_RECON','RECEIVED','HELD'])[1+i/10%4] ELSE 'DELIVERED' END, (ARRAY['USED','NEW'])[1+i%7%2],
   date '2021-01-01' + CASE WHEN i%10=0 THEN 1900 + (i*7919)%240 ELSE (i*7919)%1800 END, CASE WHEN i%10=0 THEN NULL ELSE date '2021-01-01' + (i*7919)%1800 + 40 END, 'USD', 1000, CASE WHEN i%9=0 THEN NULL ELSE (i*7919)%5000000 END
   FROM (SELECT id, row_number() OVER () AS i FROM vehicle) v`);
  await d.read("ANALYZE");
  for (const o of ["received_on ASC NULLS LAST, unit.id ASC NULLS LAST","received_on DESC NULLS LAST, unit.id DESC NULLS LAST","received_on DESC, unit.id DESC","asking_price_minor ASC NULLS LAST, unit.id ASC","asking_price_minor DESC NULLS LAST, unit.id DESC"])
    await q(`SELECT unit.id FROM stock_unit AS unit JOIN rooftop ON rooftop.id = unit.rooftop_id ORDER BY unit.${o} LIMIT 51`);
  const days = "coalesce(unit.left_on, ('2026-11-20T15:00:00Z'::timestamptz AT TIME ZONE rooftop.time_zone)::date) - unit.received_on";
  for (const extra of ["", " AND unit.left_on IS NULL"])
  await q(`SELECT unit.id FROM stock_unit AS unit JOIN rooftop ON rooftop.id = unit.rooftop_id WHERE unit.status = ANY('{FRONT_LINE,IN_RECON}') AND unit.condition = ANY('{USED}') AND ${days} >= 60${extra} ORDER BY unit.received_on ASC NULLS LAST, unit.id ASC NULLS LAST LIMIT 51`);
  await q(`SELECT count(*) FROM (SELECT FROM stock_unit AS unit JOIN rooftop ON rooftop.id = unit.rooftop_id WHERE unit.left_on IS NULL AND unit.status = ANY('{FRONT_LINE,IN_RECON}') AND unit.condition = ANY('{USED}') AND ${days} >= 60 LIMIT 10001) x`);
  await q(`SELECT count(*) FROM (SELECT FROM stock_unit AS unit JOIN rooftop ON rooftop.id = unit.rooftop_id LIMIT 10001) x`);
  await h.close();
});
