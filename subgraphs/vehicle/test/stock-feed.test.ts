import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, beforeEach, describe, test } from "node:test";
import { groupOwner } from "@forecourt/platform/testing/actors";
import { createVinDecoder } from "../src/catalog/decode-vin.ts";
import { openVpicDatabase } from "../src/catalog/vpic-database.ts";
import {
  importStockFeed,
  type FeedImport,
  type FeedRowResult,
} from "../src/stock-feed/commands/import-stock-feed.ts";
import { catalogDir, newVin, openVehicleHarness, type VehicleHarness } from "./harness.ts";

describe("a dealer's stock feed", () => {
  let harness: VehicleHarness;
  let feed: FeedImport;

  before(async () => {
    harness = await openVehicleHarness();
    await harness.openRooftop();
    const [rooftop] = await harness.rows<FeedImport["rooftop"]>(
      `SELECT id, version, name, time_zone AS "timeZone", currency FROM rooftop`,
    );
    assert.ok(rooftop);
    feed = {
      context: harness.subgraph.createContext({
        actor: groupOwner,
        workload: "SHOP",
        requestId: "feed",
        now: harness.now,
        replayed: () => undefined,
      }),
      vinDecoder: createVinDecoder(await openVpicDatabase(catalogDir)),
      rooftop,
    };
  });
  after(() => harness.close());

  async function run(csv: string, over: Partial<FeedImport> = {}): Promise<FeedRowResult[]> {
    const results: FeedRowResult[] = [];
    const file = () => Readable.from([Buffer.from(csv)]);
    for await (const result of importStockFeed(file, { ...feed, ...over })) results.push(result);
    return results;
  }

  async function unitCount(): Promise<number> {
    const [row] = await harness.rows<{ count: number }>(
      "SELECT count(*)::int AS count FROM stock_unit",
    );
    return row?.count ?? -1;
  }

  const outcomes = (results: readonly FeedRowResult[]) =>
    results.map((result) => (result.outcome === "REJECTED" ? result.code : result.outcome));

  let unitsBefore = 0;
  beforeEach(async () => {
    unitsBefore = await unitCount();
  });

  test("a file with BOM, CRLF and quoted newlines is read, and running it twice changes nothing", async () => {
    const csv =
      `\uFEFFStock #,VIN,"New/Used",Mileage,"Internet Price",Notes\r\n` +
      `F1,${newVin()},Used,"28,104","$14,995.00","one owner,\r\nno smoke"\r\n` +
      `F2,${newVin()},CPO,45000 km,,""\r\n`;

    assert.deepEqual(outcomes(await run(csv)), ["RECEIVED", "RECEIVED"]);
    assert.deepEqual(outcomes(await run(csv)), ["UNCHANGED", "UNCHANGED"]);

    assert.equal(await unitCount(), unitsBefore + 2);
    const [unit] = await harness.rows(
      `SELECT asking_price_minor, condition, odometer_value, odometer_unit FROM stock_unit
       JOIN vehicle ON vehicle.id = vehicle_id WHERE stock_number = 'F1'`,
    );
    assert.deepEqual(unit, {
      asking_price_minor: 1_499_500n,
      condition: "USED",
      odometer_value: 28_104,
      odometer_unit: "MILE",
    });
  });

  test("another price in a later feed reprices the unit", async () => {
    const csv = (price: string) =>
      `vin,stock,condition,price\nVIN,G1,used,${price}\n`.replace("VIN", known);
    const known = newVin();

    assert.deepEqual(outcomes(await run(csv("10000"))), ["RECEIVED"]);
    assert.deepEqual(outcomes(await run(csv("9900"))), ["REPRICED"]);
    assert.deepEqual(outcomes(await run(csv("9900"))), ["UNCHANGED"]);
  });

  test("a missing column refuses the file before any row is stored", async () => {
    await assert.rejects(run(`stock,price\nH1,100\n`), {
      code: "COLUMN_MISSING",
      inputPath: ["vin"],
    });
    assert.equal(await unitCount(), unitsBefore);
  });

  test("a file that breaks off inside a quoted cell stores nothing", async () => {
    await assert.rejects(run(`vin,stock,condition\n${newVin()},I1,used\n${newVin()},"I2,used\n`), {
      code: "FEED_UNREADABLE",
    });
    assert.equal(await unitCount(), unitsBefore);
  });

  test("each bad row is rejected with line, field and reason; the good ones are stored", async () => {
    const twice = newVin();
    const csv = [
      "vin,stock,condition,price",
      `${twice},J1,used,100`,
      `${twice},J2,used,100`,
      `1HGCM82O33A004352,J3,used,100`,
      `${newVin()},J4,shiny,100`,
      `${newVin()},J5,used,lots`,
      `${newVin()},J6,used,-5`,
      `${newVin()},J7,used,100 CAD`,
      `${newVin()},,used,100`,
      `${newVin()},J1,used,100`,
      `${newVin()},J8,used,100`,
    ].join("\n");

    const results = await run(csv);

    assert.deepEqual(
      results.map((result) => [
        result.line,
        ...(result.outcome === "REJECTED" ? [result.code, result.field] : [result.outcome]),
      ]),
      [
        [2, "RECEIVED"],
        [3, "DUPLICATE_IN_FEED", "vin"],
        [4, "VIN_MALFORMED", "vin"],
        [5, "INPUT_INVALID", "condition"],
        [6, "INPUT_INVALID", "askingPrice"],
        [7, "INPUT_INVALID", "askingPrice.minorUnits"],
        [8, "CURRENCY_MISMATCH", "askingPrice"],
        [9, "INPUT_INVALID", "stockNumber"],
        [10, "DUPLICATE_IN_FEED", "stockNumber"],
        [11, "RECEIVED"],
      ],
    );
  });

  test("a wrong check digit is rejected unless the caller gives a reason", async () => {
    const right = newVin();
    const wrong = right.slice(0, 8) + (right[8] === "1" ? "2" : "1") + right.slice(9);
    const csv = `vin,stock,condition\n${wrong},K1,used\n`;

    assert.deepEqual(outcomes(await run(csv)), ["VIN_CHECK_DIGIT_WRONG"]);
    assert.deepEqual(outcomes(await run(csv, { vinOverrideReason: "re-stamped plate" })), [
      "RECEIVED",
    ]);
  });

  test("a car that has left, or a number that is another car's, is rejected", async () => {
    const [gone, here] = [newVin(), newVin()];
    await run(`vin,stock,condition\n${gone},M1,used\n${here},M2,used\n`);
    await harness.rows(
      `UPDATE stock_unit SET status = 'WHOLESALED', left_on = received_on WHERE stock_number = 'M1'`,
    );

    const csv = `vin,stock,condition\n${gone},M1,used\n${newVin()},M2,used\n${here},M3,used\n`;
    assert.deepEqual(outcomes(await run(csv)), [
      "UNIT_LEFT_STOCK",
      "STOCK_NUMBER_TAKEN",
      "VEHICLE_IN_STOCK",
    ]);
  });

  test("each row without a stock number, or with a text in its place, is rejected for that", async () => {
    const row = (stockNumber: string) => `${newVin()},${stockNumber},used`;
    const csv = ["vin,stock,condition", row(""), row(""), row("N".repeat(200))].join("\n");

    assert.deepEqual(
      (await run(csv)).map((result) =>
        result.outcome === "REJECTED" ? [result.code, result.field] : result.outcome,
      ),
      Array.from({ length: 3 }, () => ["INPUT_INVALID", "stockNumber"]),
    );
  });

  test("an empty file and one with too many rows store nothing", async () => {
    await assert.rejects(run(""), { code: "FEED_UNREADABLE" });

    const rows = `${newVin()},O1,used\n${"x,y,z\n".repeat(100_000)}`;
    await assert.rejects(run(`vin,stock,condition\n${rows}`), { code: "LIST_TOO_LONG" });
    assert.equal(await unitCount(), unitsBefore);
  });

  test("columns can be named by the caller, and an ambiguous header is refused", async () => {
    const csv = `Fahrgestellnummer,stock,price,internet price,condition\n${newVin()},L1,1,2,used\n`;

    await assert.rejects(run(csv, { mapping: { vin: "Fahrgestellnummer" } }), {
      code: "COLUMN_AMBIGUOUS",
    });
    assert.deepEqual(
      outcomes(await run(csv, { mapping: { vin: "Fahrgestellnummer", askingPrice: "price" } })),
      ["RECEIVED"],
    );
  });
});
