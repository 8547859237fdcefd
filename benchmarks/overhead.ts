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
    rounds: { type: "string", default: "25" },
    seconds: { type: "string", default: "2" },
    connections: { type: "string", default: "8" },
    each: { type: "boolean", default: false },
  },
});
const WARM_UP_SECONDS = 10;
const OVERHEAD_MAX = 0.15;
const ALL = "all protections";
const dataDir = resolve(values["data-dir"]);
const pace = { seconds: Number(values.seconds), connections: Number(values.connections) };
const variants: readonly (readonly [name: string, added: readonly Protection[]])[] = [
  [ALL, protections],
  ...(values.each ? protections.map((one) => [`${one} alone`, [one]] as const) : []),
];

const databases = await openBenchmarkDatabases(dataDir, createLog("bench", "warn"));
const running: Contestant[] = [];
try {
  const operation = await flagship(databases.urls);
  const rows = [];
  for (const [name, added] of variants) {
    // Both begin together: a process that has run for longer is better compiled.
    const pair = [await start("unprotected", []), await start(name, added)] as const;
    rows.push({ variant: name, ...compared(await alternate(operation, ...pair)) });
    for (const contestant of pair) contestant.stop();
  }
  console.table(rows);
  const report = { ...machine(), databases: await databases.sizes(), pace, rows };
  const name = `${report.date}-${report.commit}-overhead.json`;
  const file = join(import.meta.dirname, "results", name);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  const overhead = rows.find(({ variant }) => variant === ALL)?.overhead ?? 1;
  console.log(
    `${(overhead * 100).toFixed(1)} % more CPU, ${OVERHEAD_MAX * 100} % allowed; written to ${file}`,
  );
  if (overhead > OVERHEAD_MAX) process.exitCode = 1;
} finally {
  for (const contestant of running) contestant.stop();
  await databases.stop();
}

async function start(name: string, added: readonly Protection[]): Promise<Contestant> {
  const contestant = await startForecourt(name, databases.urls, dataDir, added);
  running.push(contestant);
  return contestant;
}

interface Costs {
  /** CPU milliseconds per request. */
  readonly unprotectedMs: number;
  readonly protectedMs: number;
}

async function alternate(
  operation: Operation,
  unprotected: Contestant,
  guarded: Contestant,
): Promise<Costs[]> {
  for (const contestant of [unprotected, guarded]) {
    await load(contestant, operation, { ...pace, seconds: WARM_UP_SECONDS });
  }
  const rounds: Costs[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.push({
      unprotectedMs: await cpuMsPerRequest(unprotected, operation),
      protectedMs: await cpuMsPerRequest(guarded, operation),
    });
  }
  return rounds;
}

async function cpuMsPerRequest(contestant: Contestant, operation: Operation): Promise<number> {
  const { cpuSeconds, requests } = await load(contestant, operation, pace);
  return (cpuSeconds * 1_000) / requests;
}

/** Ratios are taken within a round, so that what slows the machine slows both sides of each. */
function compared(rounds: readonly Costs[]) {
  const overheads = rounds
    .map(({ unprotectedMs, protectedMs }) => protectedMs / unprotectedMs - 1)
    .toSorted((left, right) => left - right);
  return {
    unprotectedMs: rounded(median(rounds.map((costs) => costs.unprotectedMs))),
    protectedMs: rounded(median(rounds.map((costs) => costs.protectedMs))),
    overhead: rounded(median(overheads)),
    lowest: rounded(overheads[0]),
    highest: rounded(overheads.at(-1)),
  };
}

function rounded(value = Number.NaN): number {
  return Number(value.toFixed(3));
}
