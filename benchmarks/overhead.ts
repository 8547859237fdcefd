import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createLog } from "@forecourt/platform/log";
import { startForecourt, type Contestant } from "./contestant.ts";
import { openBenchmarkDatabases } from "./databases.ts";
import { load, median, type Operation } from "./load.ts";
import { machine } from "./machine.ts";
import { flagship } from "./operations.ts";
import { protections, type Protection } from "./protection.ts";

/**
 * `npm run bench:overhead [-- --data-dir DIR --rounds N --seconds S --each]`: what identity, permission rules,
 * row scope and metering add to the CPU of the flagship query. Forecourt with all of them (with `--each`, also
 * with each alone) against Forecourt with none, on the same database in the same run, round by round in turn.
 */
const { values } = parseArgs({
  options: {
    "data-dir": { type: "string", default: ".data" },
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "8" },
    each: { type: "boolean", default: false },
  },
});
const WARM_UP_SECONDS = 5;
const OVERHEAD_MAX = 0.15;
const dataDir = resolve(values["data-dir"]);
const pace = { seconds: Number(values.seconds), connections: Number(values.connections) };
const variants: readonly (readonly [name: string, added: readonly Protection[]])[] = [
  ["unprotected", []],
  ["all protections", protections],
  ...(values.each ? protections.map((one) => [`${one} alone`, [one]] as const) : []),
];

const databases = await openBenchmarkDatabases(dataDir, createLog("bench", "warn"));
const contestants: Contestant[] = [];
try {
  for (const [name, added] of variants) {
    contestants.push(await startForecourt(name, databases.urls, dataDir, added));
  }
  const rows = compared(await measure(await flagship(databases.urls)));
  console.table(rows);
  const report = { ...machine(), databases: await databases.sizes(), pace, rows };
  const name = `${report.date}-${report.commit}-overhead.json`;
  const file = join(import.meta.dirname, "results", name);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  const overhead = rows.find(({ variant }) => variant === "all protections")?.overhead ?? 1;
  console.log(
    `${(overhead * 100).toFixed(1)} % more CPU, ${OVERHEAD_MAX * 100} % allowed; written to ${file}`,
  );
  if (overhead > OVERHEAD_MAX) process.exitCode = 1;
} finally {
  for (const contestant of contestants) contestant.stop();
  await databases.stop();
}

/** CPU milliseconds per request, by round and in the order of the variants. */
async function measure(operation: Operation): Promise<number[][]> {
  for (const contestant of contestants) {
    await load(contestant, operation, { ...pace, seconds: WARM_UP_SECONDS });
  }
  const rounds: number[][] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const costs: number[] = [];
    for (const contestant of contestants) {
      const { cpuSeconds, requests } = await load(contestant, operation, pace);
      costs.push((cpuSeconds * 1_000) / requests);
    }
    rounds.push(costs);
  }
  return rounds;
}

/** Ratios are taken within a round, so that what slows the machine slows both sides of each. */
function compared(rounds: readonly number[][]) {
  return variants.map(([variant], place) => {
    const ratios = rounds
      .map((costs) => (costs[place] ?? 0) / (costs[0] ?? 1))
      .toSorted((left, right) => left - right);
    return {
      variant,
      cpuMsPerRequest: rounded(median(rounds.map((costs) => costs[place] ?? 0))),
      overhead: rounded(median(ratios) - 1),
      overheadRange: [ratios[0], ratios.at(-1)]
        .map((ratio) => rounded((ratio ?? 1) - 1))
        .join(" to "),
    };
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
