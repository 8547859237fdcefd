import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { createLog } from "@forecourt/platform/log";
import { startForecourt, startStock, type Contestant, type DatabaseUrls } from "./contestant.ts";
import { load, median, quantile, type Operation, type Round } from "./load.ts";
import { measureLive } from "./live.ts";
import { openBenchmarkDatabases } from "./databases.ts";

/**
 * `npm run bench [-- --data-dir DIR --rounds N --seconds S]`: the flagship and the list, Forecourt against
 * a stock gateway over HTTP subgraphs, on the same database in the same run, round by round in turn.
 * Read requests per node-CPU-second and ratios; wall times of a shared machine mean little.
 */
const { values } = parseArgs({
  options: {
    "data-dir": { type: "string", default: ".data" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "8" },
  },
});
const LIVE_CHANGES = 300;
const root = join(import.meta.dirname, "..");
const dataDir = resolve(values["data-dir"]);
const pace = { seconds: Number(values.seconds), connections: Number(values.connections) };

const databases = await openBenchmarkDatabases(dataDir, createLog("bench", "warn"));
const contestants = [
  await startForecourt(databases.urls, values["data-dir"]),
  await startStock(databases.urls, dataDir),
];
try {
  const report = await compare(await operations(databases.urls));
  const file = join(import.meta.dirname, "results", `${report.date}-${report.commit}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
} finally {
  for (const contestant of contestants) contestant.stop();
  await databases.stop();
}

async function operations(urls: DatabaseUrls): Promise<Operation[]> {
  const text = (name: string): string =>
    readFileSync(join(root, "tests/operations", `${name}.graphql`), "utf8");
  const vins = await column(
    urls.vehicle,
    "SELECT vin FROM vehicle TABLESAMPLE SYSTEM (50) WHERE length(vin) = 17 LIMIT 5000",
  );
  return [
    {
      name: "flagship",
      query: text("vehicle-dossier"),
      variables: (n) => ({ vin: vins[n % vins.length] }),
    },
    {
      name: "list of 50",
      query: text("stock-list"),
      variables: (n) => ({
        first: 50,
        where: { receivedOn: { lte: `2026-${String((n % 9) + 1).padStart(2, "0")}-15` } },
        orderBy: [{ field: "DAYS_IN_STOCK", direction: "ASC" }],
      }),
    },
  ];
}

async function column(url: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ vin: string }>(sql);
  await client.end();
  return rows.map((row) => row.vin);
}

async function compare(all: readonly Operation[]) {
  const results = [];
  for (const operation of all) {
    for (const contestant of contestants)
      await load(contestant, operation, { ...pace, seconds: 3 });
    const rounds = new Map<Contestant, Round[]>(contestants.map((contestant) => [contestant, []]));
    const statements = new Map<Contestant, number>();
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const contestant of contestants) {
        const before = await databases.statementCount();
        const result = await load(contestant, operation, pace);
        const used = (await databases.statementCount()) - before;
        statements.set(contestant, used / result.requests);
        rounds.get(contestant)?.push(result);
      }
    }
    const rows = contestants.map((contestant) => ({
      contestant: contestant.name,
      ...summary(rounds.get(contestant) ?? []),
      statementsPerRequest: Number(statements.get(contestant)?.toFixed(2)),
    }));
    console.log(`\n${operation.name}`);
    console.table(rows);
    const [ours, theirs] = rows;
    const ratio = (ours?.requestsPerCpuSecond ?? 0) / (theirs?.requestsPerCpuSecond ?? 1);
    console.log(`ratio of requests per node-CPU-second: ${ratio.toFixed(2)}`);
    results.push({ operation: operation.name, ratio: Number(ratio.toFixed(2)), rows });
  }
  const [forecourt] = contestants;
  const live = forecourt && (await measureLive(forecourt.url, LIVE_CHANGES));
  console.log("\na price change, from the HTTP request to the subscriber");
  console.table([live]);
  return { ...machine(), databases: await databases.sizes(), pace, results, live };
}

function summary(rounds: readonly Round[]) {
  const latencies = rounds.flatMap((round) => round.latencies);
  const perCpuSecond = rounds.map((round) => round.requests / round.cpuSeconds);
  return {
    requestsPerCpuSecond: Math.round(median(perCpuSecond)),
    requestsPerSecond: Math.round(
      median(rounds.map((round) => round.requests / Number(values.seconds))),
    ),
    p50Ms: Number(median(latencies).toFixed(2)),
    p99Ms: Number(quantile(latencies, 0.99).toFixed(2)),
  };
}

function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root }).toString().trim(),
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    memoryGib: Math.round(totalmem() / 2 ** 30),
  };
}
