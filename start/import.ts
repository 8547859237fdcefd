import { createReadStream, createWriteStream } from "node:fs";
import { randomUUID } from "node:crypto";
import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { serviceActor } from "@forecourt/platform/actor";
import { DomainError } from "@forecourt/platform/errors";
import { createLog } from "@forecourt/platform/log";
import { installationSecrets } from "@forecourt/platform/secrets";
import { decodeId } from "@forecourt/platform/type-id";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { createVinDecoder } from "@forecourt/vehicle/catalog/decode-vin";
import { openVpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import { createVehicleSubgraph } from "@forecourt/vehicle/subgraph";
import {
  feedHeader,
  importStockFeed,
  type FeedImport,
  type FeedRowResult,
} from "@forecourt/vehicle/stock-feed/commands/import-stock-feed";
import { openDatabases } from "./databases.ts";
import { recorderOf } from "./recorder.ts";
import { readStartSettings } from "./settings.ts";

const usage = `npm run import -- stock FILE.csv --rooftop NAME-OR-ID
  --map FIELD=COLUMN     names the column of a field (vin, stockNumber, condition, odometer,
                         odometerUnit, cost, askingPrice); may be repeated
  --condition CONDITION  NEW, USED, CERTIFIED or DEMO for rows that name none
  --accept-vins REASON   takes VINs with a wrong check digit, for this reason`;

const { values, positionals } = readArguments();

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        rooftop: { type: "string" },
        map: { type: "string", multiple: true, default: [] },
        condition: { type: "string" },
        "accept-vins": { type: "string" },
      },
    });
  } catch {
    console.error(usage);
    return process.exit(2);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(`${error.code}: ${error.message}. Nothing was stored.`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const [kind, file] = positionals;
  if (kind !== "stock" || file === undefined || values.rooftop === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  await access(file).catch(() => {
    throw new DomainError("FEED_UNREADABLE", `There is no file ${file}`, []);
  });
  await rm(rejectsOf(file), { force: true });
  const settings = readStartSettings(process.env);
  const log = createLog("import", settings.logLevel === "info" ? "warn" : settings.logLevel);
  const clock = (): Date => new Date();
  const databases = await openDatabases(["vehicle"], settings, log);
  const catalogDir = join(settings.dataDir, "catalog");
  const vehicle = await createVehicleSubgraph({
    databaseUrl: databases.urlOf("vehicle"),
    clock,
    log,
    cursorSecret: await installationSecrets(join(settings.dataDir, "keys"), "cursor"),
    catalogDir,
    recorder: await recorderOf("vehicle", { ...settings, clock }),
  });
  try {
    const feed = await feedOf(vehicle, catalogDir, values.rooftop);
    await run(file, feed);
  } finally {
    await vehicle.stop();
    await databases.stop();
  }
}

async function feedOf(vehicle: Subgraph, catalogDir: string, rooftop: string): Promise<FeedImport> {
  const context = vehicle.createContext({
    // Whoever runs it owns the machine.
    actor: serviceActor("import"),
    workload: "SHOP",
    requestId: `import:${randomUUID()}`,
    now: vehicle.clock(),
    replayed: () => undefined,
  });
  const [row] = await context.database.read<FeedImport["rooftop"]>(
    `SELECT id, version, name, time_zone AS "timeZone", currency FROM rooftop
     WHERE name = $1 OR id = $2`,
    [rooftop, decodeId("rft", rooftop) ?? null],
  );
  if (!row) throw new DomainError("ROOFTOP_UNKNOWN", `There is no rooftop ${rooftop}`, ["rooftop"]);
  return {
    context,
    vinDecoder: createVinDecoder(await openVpicDatabase(catalogDir)),
    rooftop: row,
    mapping: Object.fromEntries(values.map.map((pair) => pair.split("=", 2))),
    condition: conditionOf(values.condition),
    vinOverrideReason: values["accept-vins"],
  };
}

function conditionOf(text: string | undefined): FeedImport["condition"] {
  const known = (["NEW", "USED", "CERTIFIED", "DEMO"] as const).find((name) => name === text);
  if (text === undefined || known) return known;
  throw new DomainError("INPUT_INVALID", `${text} is no condition`, ["condition"]);
}

async function run(file: string, feed: FeedImport): Promise<void> {
  const counts = { RECEIVED: 0, REPRICED: 0, UNCHANGED: 0, REJECTED: 0 };
  const rejects = rejectFile(rejectsOf(file), await feedHeader(createReadStream(file)));
  for await (const result of importStockFeed(() => createReadStream(file), feed)) {
    counts[result.outcome] += 1;
    console.log(describe(result));
    if (result.outcome === "REJECTED") rejects.add(result);
  }
  await rejects.close();
  const { RECEIVED, REPRICED, UNCHANGED, REJECTED } = counts;
  console.log(
    `${RECEIVED} received, ${REPRICED} repriced, ${UNCHANGED} unchanged, ${REJECTED} rejected`,
  );
  if (REJECTED > 0) console.log(`The rejected rows and why: ${rejectsOf(file)}`);
}

function rejectsOf(file: string): string {
  return `${file}.rejects.csv`;
}

type Rejected = Extract<FeedRowResult, { outcome: "REJECTED" }>;

function describe(result: FeedRowResult): string {
  if (result.outcome !== "REJECTED") return `line ${result.line}: ${result.outcome.toLowerCase()}`;
  return `line ${result.line}: rejected, ${result.field}: ${result.reason} (${result.code})`;
}

/** Rows as they came, with line, code, field and reason, so that they can be mended and sent again. */
function rejectFile(path: string, header: readonly string[]) {
  let stream: ReturnType<typeof createWriteStream> | undefined;
  const write = (cells: readonly string[]): void => {
    stream ??= createWriteStream(path);
    stream.write(`${cells.map(quoted).join(",")}\r\n`);
  };
  return {
    add({ line, code, field, reason, cells }: Rejected): void {
      if (!stream) write(["line", "code", "field", "reason", ...header]);
      write([String(line), code, field, reason, ...cells]);
    },
    async close(): Promise<void> {
      if (!stream) return;
      stream.end();
      await finished(stream);
    },
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
