import { test } from "node:test";
import pg from "pg";
test("exp", async () => {
  const c = new pg.Client({ connectionString: process.env.FORECOURT_TEST_POSTGRES });
  await c.connect();
  const q = async (text: string, values: unknown[] = []) => (await c.query(text, values)).rows;
  console.log((await q("select version()"))[0]);
  await q("create table u (id uuid primary key default gen_random_uuid(), d date not null, price bigint, s text not null)");
  await q("insert into u (d, price, s) select date '2020-01-01' + (i % 2000), case when i % 10 = 0 then null else (i*7919) % 1000000 end, md5(i::text) from generate_series(1,300000) i");
  await q("create index u_d on u (d, id)"); await q("create index u_p on u (price, id)");
  await q("create index u_p2 on u (price desc nulls last, id desc)");
  await q("analyze u");
  const ex = async (label: string, text: string, values: unknown[] = []) => {
    const rows = await q("explain (analyze, timing off, summary on, costs off, buffers off) " + text, values);
    console.log("##", label); for (const r of rows) console.log("   ", r["QUERY PLAN"]);
  };
  await ex("desc nulls last on not null", "select id from u order by d desc nulls last, id desc nulls last limit 51");
  await ex("desc plain", "select id from u order by d desc, id desc limit 51");
  await ex("row comparision desc plain", "select id from u where (d, id) < ($1::date, $2::uuid) order by d desc, id desc limit 51", ["2023-01-01","0190a000-0000-7000-8000-00000000000a"]);
  await ex("nullable asc expanded", "select id from u where ((price > $1::bigint or price is null) or (price = $1::bigint and id > $2::uuid)) order by price asc nulls last, id asc nulls last limit 51", ["500000","0190a000-0000-7000-8000-00000000000a"]);
  await ex("nullable desc expanded own index", "select id from u where ((price < $1::bigint or price is null) or (price = $1::bigint and id < $2::uuid)) order by price desc nulls last, id desc nulls last limit 51", ["500000","0190a000-0000-7000-8000-00000000000a"]);
  await ex("nullable desc expanded, id plain desc", "select id from u where ((price < $1::bigint or price is null) or (price = $1::bigint and id < $2::uuid)) order by price desc nulls last, id desc limit 51", ["500000","0190a000-0000-7000-8000-00000000000a"]);
  // generic plan with limit param
  await q("prepare a (int) as select id from u order by d desc, id desc limit $1");
  for (let i = 0; i < 8; i++) await q("execute a (51)");
  await ex("prepared limit param", "execute a (51)");
  console.log(await q("select generic_plans, custom_plans from pg_prepared_statements"));
  await c.query({name:"b", text:"select id from u where (d, id) < ($1::date, $2::uuid) order by d desc, id desc limit $3", values:["2023-01-01","0190a000-0000-7000-8000-00000000000a", 51]});
  for (const lim of ["lit","param"]) {
    const t0 = performance.now();
    for (let i = 0; i < 2000; i++) await c.query(lim==="lit"?{name:"lit", text:"select id from u where (d, id) < ($1::date, $2::uuid) order by d desc, id desc limit 51", values:["2023-01-01","0190a000-0000-7000-8000-00000000000a"]}:{name:"b", text:"select id from u where (d, id) < ($1::date, $2::uuid) order by d desc, id desc limit $3", values:["2023-01-01","0190a000-0000-7000-8000-00000000000a", 51]});
    console.log(lim, (performance.now()-t0)/2000, "ms");
  }
  const t0 = performance.now();
  for (let i = 0; i < 2000; i++) await c.query("select id from u where (d, id) < ($1::date, $2::uuid) order by d desc, id desc limit 51", ["2023-01-01","0190a000-0000-7000-8000-00000000000a"]);
  console.log("unnamed", (performance.now()-t0)/2000, "ms");
  console.log(await q("select name, generic_plans, custom_plans from pg_prepared_statements"));
  await c.end();
});
