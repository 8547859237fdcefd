import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createLog } from "@forecourt/platform/log";
import { startForecourt, startStock, type Contestant } from "./contestant.ts";
import { load, median, quantile, type Operation, type Round } from "./load.ts";
import { measureLive } from "./live.ts";
import { openBenchmarkDatabases } from "./databases.ts";
import { machine } from "./machine.ts";
import { flagship, listOf50 } from "./operations.ts";
import { protections } from "./protection.ts";

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
const dataDir = resolve(values["data-dir"]);
const pace = { seconds: Number(values.seconds), connections: Number(values.connections) };

const databases = await openBenchmarkDatabases(dataDir, createLog("bench", "warn"));
const contestants = [
  await startForecourt("forecourt, one process", databases.urls, dataDir, protections),
  await startStock(databases.urls, dataDir),
];
try {
  const report = await compare([await flagship(databases.urls), listOf50]);
  const file = join(import.meta.dirname, "results", `${report.date}-${report.commit}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
} finally {
  for (const contestant of contestants) contestant.stop();
  await databases.stop();
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
  const live = forecourt && (await measureLive(forecourt, LIVE_CHANGES));
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
