import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLog } from "@forecourt/platform/log";
import { installationSecret } from "@forecourt/platform/secrets";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { subgraphs } from "@forecourt/schema/subgraphs";
import { openDatabases } from "../../start/databases.ts";
import { openDepartment } from "../../start/departments.ts";
import { readStartSettings } from "../../start/settings.ts";
import { dateOf, dayOf } from "./calendar.ts";
import { makeDemo } from "./make-demo.ts";
import { department } from "./open-group.ts";
import { type DemoState, demoState, isScaleName, type Plan } from "./plan.ts";
import { showProgress } from "./progress.ts";
import { scales } from "./scale.ts";

const HELP = `npm run demo -- [--scale small|large] [--seed N]

Fills an empty installation with a dealer group: three rooftops with five years of history, or
twenty-four with 100,000 vehicles, 1,000,000 repair orders and 200,000 deals. Takes the settings of
npm start; stop that first. An installation that has data is refused: give an empty DATA_DIR, or
databases of your own by *_DATABASE_URL. Interrupted, it goes on when it is run again.`;

const clock = (): Date => new Date();

/** What was asked for cannot be done; nothing was changed. */
class DemoRefused extends Error {}

if (process.argv.includes("--help")) console.log(HELP);
else await main().catch(tellRefusal);

function tellRefusal(error: unknown): void {
  if (!(error instanceof DemoRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const asked = readPlan();
  const settings = readStartSettings(process.env);
  const log = createLog("demo", process.env.LOG_LEVEL ?? "warn");
  const names = subgraphs.map(({ name }) => name);
  const databases = await openDatabases(names, settings, log);
  const departments = new Map<string, Subgraph>();
  try {
    const cursorSecret = await installationSecret(join(settings.dataDir, "keys"), "cursor");
    for (const name of names) {
      const databaseUrl = databases.urlOf(name);
      const { dataDir } = settings;
      const deps = { databaseUrl, cursorSecret, dataDir, clock, log };
      departments.set(name, await openDepartment(name, deps));
    }
    for (const subgraph of departments.values()) {
      await subgraph.start((owner) => department(departments, owner).feed);
    }
    await fill(departments, asked, settings.dataDir);
  } finally {
    for (const subgraph of departments.values()) await subgraph.stop();
    await databases.stop();
  }
}

function readPlan(): Plan {
  const { values } = parseArgs({
    options: {
      scale: { type: "string", default: "small" },
      seed: { type: "string", default: "1" },
    },
  });
  if (!isScaleName(values.scale)) throw new DemoRefused("--scale is small or large.");
  if (!/^\d{1,9}$/.test(values.seed))
    throw new DemoRefused("--seed is a whole number of up to 9 digits.");
  return { scale: scales[values.scale], seed: Number(values.seed), today: dayOf(clock()) };
}

async function fill(
  departments: ReadonlyMap<string, Subgraph>,
  asked: Plan,
  dataDir: string,
): Promise<void> {
  const databases = [...departments.values()].map(({ database }) => database);
  const plan = planToFollow(await demoState(databases), asked);
  const started = performance.now();
  const progress = showProgress(plan.scale);
  await makeDemo(departments, plan, dataDir, progress);
  progress.finish();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(
    `The ${plan.scale.name} demo of ${dateOf(plan.today)}, seed ${plan.seed}, took ${seconds} s.`,
  );
}

/** @throws when the installation holds anything but the beginning of the same demo */
function planToFollow(state: DemoState, asked: Plan): Plan {
  if (state.kind === "EMPTY") return asked;
  if (state.kind === "BEGUN") {
    const { scale, seed } = state.plan;
    if (scale === asked.scale && seed === asked.seed) return state.plan;
    throw new DemoRefused(
      `A demo of --scale ${scale.name} --seed ${seed} was begun here: finish it, or give an empty DATA_DIR.`,
    );
  }
  throw new DemoRefused(
    "This installation has data: give an empty DATA_DIR or other *_DATABASE_URL.",
  );
}
