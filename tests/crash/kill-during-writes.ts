import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { withCheckDigit } from "@forecourt/vehicle/catalog/vin";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";
import { installationSecret } from "@forecourt/platform/secrets";
import { post } from "../graph/client.ts";
import { pause, serverOn, type Server } from "../graph/server.ts";

/**
 * `npm run test:crash`: 10,000 price changes over HTTP while the process is killed by kill -9 again and
 * again. Clients repeat what was not answered, with the same idempotency key. At the end every change is
 * there exactly once: in the unit, its price history, the audit record and the event log.
 */
const WRITES = Number(process.env.CRASH_WRITES ?? 10_000);
const KILLS = 6;
const CLIENTS = 8;
const UNITS_PER_CLIENT = 5;

const dataDir = await mkdtemp(join(tmpdir(), "forecourt-crash-"));
const server = await serverOn(dataDir);
const faults: string[] = [];
let acknowledged = 0;
let repeated = 0;
let killed = 0;
/** Outlives the run, and with it the killed processes: the session is in the database. */
let token = "";

try {
  await server.start();
  token = await server.ownerToken();
  const units = await receiveUnits();
  const started = performance.now();
  const killing = killNowAndThen();
  await Promise.all(
    Array.from({ length: CLIENTS }, (_unused, client) =>
      writeAll(units.slice(client * UNITS_PER_CLIENT, (client + 1) * UNITS_PER_CLIENT)),
    ),
  );
  await killing;
  const seconds = (performance.now() - started) / 1000;
  // The sequencer looks at the outbox twice a second at least.
  await pause(1_500);
  await server.stop();
  await verify(units);
  console.log(
    `${acknowledged} writes acknowledged in ${seconds.toFixed(1)} s, ${killed} kills, ` +
      `${repeated} requests repeated, ${faults.length} faults`,
  );
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length > 0 || acknowledged !== WRITES || killed !== KILLS) process.exitCode = 1;

interface Unit {
  readonly id: string;
  version: number;
}

async function receiveUnits(): Promise<Unit[]> {
  const opened = await post(
    server.url,
    `mutation ($input: OpenRooftopInput!) { openRooftop(input: $input) { rooftop { id } } }`,
    { input: { idempotencyKey: "r", name: "Crash", timeZone: "America/Denver", currency: "USD" } },
    token,
  );
  const rooftopId: string = opened.data.openRooftop.rooftop.id;
  const units: Unit[] = [];
  for (let index = 0; index < CLIENTS * UNITS_PER_CLIENT; index += 1) {
    const { data } = await post(
      server.url,
      `mutation ($input: ReceiveStockUnitInput!) {
        receiveStockUnit(input: $input) { stockUnit { id } userErrors { code message } } }`,
      {
        input: {
          idempotencyKey: `u${index}`,
          rooftopId,
          vin: withCheckDigit(`1HGCM82603A${200_000 + index}`),
          stockNumber: `C${index}`,
          condition: "USED",
          askingPrice: { minorUnits: 1, currency: "USD" },
        },
      },
      token,
    );
    units.push({ id: data.receiveStockUnit.stockUnit.id, version: 1 });
  }
  return units;
}

/** One client: changes its units in turn, each time from the version it was told last. */
async function writeAll(units: readonly Unit[]): Promise<void> {
  for (let n = 0; n < WRITES / CLIENTS; n += 1) {
    const unit = units[n % units.length];
    if (!unit) return;
    await writeOnce(server, unit);
    acknowledged += 1;
  }
}

async function writeOnce({ url }: Server, unit: Unit): Promise<void> {
  const input = {
    idempotencyKey: `${unit.id}-${unit.version}`,
    stockUnitId: unit.id,
    expectedVersion: unit.version,
    askingPrice: { minorUnits: 1 + unit.version, currency: "USD" },
  };
  for (;;) {
    const answer = await post(
      url,
      `mutation ($input: RepriceStockUnitInput!) {
        repriceStockUnit(input: $input) { stockUnit { version } userErrors { code message } } }`,
      { input },
      token,
    ).catch(() => undefined);
    const payload = answer?.data?.repriceStockUnit;
    if (payload?.stockUnit) {
      unit.version += 1;
      // Nobody else writes this unit, so a repeated answer shows the same version as the first would.
      if (payload.stockUnit.version !== unit.version) {
        faults.push(`${unit.id} is at ${payload.stockUnit.version}, expected ${unit.version}`);
      }
      return;
    }
    if (payload?.userErrors?.length > 0) {
      faults.push(`${unit.id} refused: ${JSON.stringify(payload.userErrors)}`);
      return;
    }
    repeated += 1;
    await pause(20);
  }
}

async function killNowAndThen(): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const mark = (WRITES * kill) / (KILLS + 1);
    while (acknowledged < mark) await pause(5);
    await server.kill();
    killed += 1;
    await server.start();
  }
}

async function verify(units: readonly Unit[]): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, "postgres") });
  const password = await installationSecret(join(dataDir, "keys"), "database-vehicle");
  const client = new pg.Client({
    connectionString: postgres.url({ user: "vehicle", password, database: "vehicle" }),
  });
  await client.connect();
  const expected = units.reduce((sum, unit) => sum + unit.version, 0);
  const checks: readonly (readonly [what: string, sql: string])[] = [
    ["versions of units", "SELECT sum(version) AS n FROM stock_unit"],
    ["price records", "SELECT count(*) AS n FROM price_record"],
    ["audit records", "SELECT count(*) AS n FROM audit.record WHERE aggregate_type = 'StockUnit'"],
    [
      "events, each version of a unit once and in order",
      `SELECT count(*) AS n FROM (
         SELECT aggregate_version, row_number() OVER (PARTITION BY aggregate_id ORDER BY pos) AS place
         FROM event_log WHERE aggregate_type = 'StockUnit') AS event WHERE aggregate_version = place`,
    ],
    [
      "positions without a gap",
      `SELECT max(pos) - (SELECT count(*) FROM event_log WHERE aggregate_type <> 'StockUnit') AS n
       FROM event_log`,
    ],
  ];
  for (const [what, sql] of checks) {
    const { rows } = await client.query<{ n: string }>(sql);
    if (Number(rows[0]?.n) !== expected)
      faults.push(`${what}: ${rows[0]?.n}, expected ${expected}`);
  }
  await client.end();
  await postgres.stop();
}
