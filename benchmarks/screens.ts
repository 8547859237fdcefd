import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";
import { DEMO_PASSWORD } from "@forecourt/identity/demo-users/demo-users";
import { post } from "../tests/graph/client.ts";
import { pause, serverOn } from "../tests/graph/server.ts";
import { machine } from "./machine.ts";
import {
  firstLoads,
  framesWhileScrolling,
  heapOfManyRows,
  interactions,
  rowsShown,
} from "./screen-measures.ts";

/**
 * `npm run bench:screens -- --data-dir DIR`: what the dealer's screens cost a browser, against an installation
 * that `npm run demo -- --scale large` has filled. Prints each figure beside the one that is allowed.
 */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const EVENTS_PER_SECOND = 10;
const LIST = "/stock";
const ALL = "/stock?status=all";
/** Of the events asked for, those that must have come about. */
const EVENTS_MIN = 0.8;

const { values } = parseArgs({
  options: { "data-dir": { type: "string" }, rounds: { type: "string", default: "3" } },
});
const dataDir = values["data-dir"];
if (dataDir === undefined) throw new Error("--data-dir DIR is required: npm run demo fills one");
const rounds = Number(values.rounds);

const server = await serverOn(dataDir, { DEMO: "on", SCREENS: "on", IDLE_SECONDS: "86400" });
await server.start();
const url = server.url.replace("127.0.0.1", "localhost");
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-background-networking", "--enable-precise-memory-info"],
});

/** Signed in once; each measurement starts from it in a browser without a cache. */
async function signedInState(within: Browser) {
  const context = await within.newContext();
  const page = await context.newPage();
  await page.goto(url + LIST);
  await page.getByLabel("User name").fill("owner");
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.keyboard.press("Enter");
  await rowsShown(page);
  const state = await context.storageState();
  await context.close();
  return state;
}

async function openList(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    storageState: await signedInState(browser),
  });
  const page = await context.newPage();
  await page.goto(url + ALL);
  await rowsShown(page);
  return page;
}

/** Somebody changes prices of the newest units, until told to stop. */
async function reprice(stop: AbortSignal): Promise<number> {
  const token = await server.ownerToken();
  const found = await post(
    url,
    `{ stockUnits(first: 100, where: { status: { in: [FRONT_LINE, IN_RECON] }, priced: true }) {
        nodes { id version askingPrice { minorUnits currency } } } }`,
    {},
    token,
  );
  const units = found.data.stockUnits.nodes;
  let stored = 0;
  let next = performance.now();
  for (let count = 0; !stop.aborted; count += 1) {
    const unit = units[count % units.length];
    unit.askingPrice = { ...unit.askingPrice, minorUnits: unit.askingPrice.minorUnits + 100 };
    await post(
      url,
      `mutation ($input: RepriceStockUnitInput!) {
        repriceStockUnit(input: $input) { stockUnit { id version } userErrors { code } } }`,
      {
        input: {
          idempotencyKey: `${unit.id} ${unit.version} ${count}`,
          stockUnitId: unit.id,
          expectedVersion: unit.version,
          askingPrice: unit.askingPrice,
        },
      },
      token,
    ).then(({ data }) => {
      const { stockUnit } = data.repriceStockUnit;
      if (stockUnit) stored += 1;
      unit.version = stockUnit?.version ?? unit.version;
    });
    next += 1000 / EVENTS_PER_SECOND;
    await pause(Math.max(0, next - performance.now()));
  }
  return stored;
}

async function whileRepricing<Result>(measure: () => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const begun = performance.now();
  const repricing = reprice(stop.signal);
  const result = await measure().finally(() => stop.abort());
  const asked = ((performance.now() - begun) / 1000) * EVENTS_PER_SECOND;
  const stored = await repricing;
  if (stored < asked * EVENTS_MIN) throw new Error(`${stored} of ${asked} prices were changed`);
  return result;
}

interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly allowed: number;
  readonly unit: string;
}

try {
  const figures: Figure[] = [];
  const figure = (name: string, measured: number, allowed: number, unit: string): void => {
    figures.push({ name, measured: Math.round(measured * 10) / 10, allowed, unit });
  };

  const loads = await firstLoads(browser, await signedInState(browser), url + LIST);
  figure("JavaScript before the first screen", loads.scriptBytes / 1000, 240, "kB");
  figure("LCP of the stock list, cold", loads.lcpMs, 800, "ms");

  const scrolls = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await openList();
    scrolls.push(await whileRepricing(() => framesWhileScrolling(page)));
    await page.context().close();
  }
  const middle = scrolls.toSorted((a, b) => a.p99Ms - b.p99Ms)[Math.floor(rounds / 2)];
  if (!middle) throw new Error("--rounds must be at least 1");
  figure("frame while scrolling, p95", middle.p95Ms, 17, "ms");
  figure("frame while scrolling, p99", middle.p99Ms, 34, "ms");
  const longest = Math.max(...scrolls.map(({ longestTaskMs }) => longestTaskMs));
  figure("longest task while scrolling, of all rounds", longest, 50, "ms");

  const page = await openList();
  const heap = await heapOfManyRows(page, 10_000);
  figure("heap after 10,000 rows", heap.afterMb, 80, "MB");
  figure("heap above before, having left", heap.leftMb - heap.beforeMb, 10, "MB");
  await page.context().close();

  const inp = await interactions(await openList());
  figure("INP, p95", inp.p95Ms, 100, "ms");

  console.table(figures);
  if (figures.some(({ measured, allowed }) => measured > allowed)) process.exitCode = 1;
  const folder = join(import.meta.dirname, "results");
  await mkdir(folder, { recursive: true });
  const result = { machine: machine(), figures, rounds: scrolls, rows: heap.rows };
  const file = `${result.machine.date}-${result.machine.commit}-screens.json`;
  await writeFile(join(folder, file), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await browser.close();
  await server.stop();
}
