import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { publicActor } from "@forecourt/platform/actor";
import { sqlChannel } from "@forecourt/platform/reader";
import { groupOwner } from "@forecourt/platform/testing/actors";
import { CreateListings1700000100100 } from "../migrations/1700000100100-create-listings.ts";
import { recordOdometer } from "../src/catalog/commands/record-odometer.ts";
import { publishListings } from "../src/listings/commands/publish-listings.ts";
import {
  managerOf,
  newVin,
  openVehicleHarness,
  usd,
  uuidOf,
  type VehicleHarness,
} from "./harness.ts";
import { CHANGE_STATUS, REPRICE } from "./mutations.ts";

const LISTING = `id stockNumber condition vin modelYear make model trim certainTrim engine
  rooftop { id name timeZone currency } bodyStyle { code label } fuelType { code label }
  odometer { value unitCode } askingPrice { minorUnits currency decimal } publishedAt updatedAt`;
const LISTINGS = `query ($where: ListingFilter, $orderBy: [ListingOrder!], $first: Int, $after: Cursor) {
  listings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${LISTING} } pageInfo { hasNextPage endCursor } } }`;

interface Unit {
  readonly id: string;
  readonly version: number;
}

/** Listings that do not show what is advertised, and advertised units without one. */
const FALSE_LISTINGS = `
  WITH shown AS (
    SELECT vin, rooftop_id, stock_number, condition, model_year, make, odometer_value,
      asking_price_minor FROM listing
  ), advertised AS (
    SELECT vin, rooftop_id, stock_number, condition, model_year, make, odometer_value,
      asking_price_minor FROM advertised_unit
  )
  (TABLE shown EXCEPT TABLE advertised) UNION ALL (TABLE advertised EXCEPT TABLE shown)`;

describe("listings", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop({ name: "Lakeside" });
  });
  after(() => harness.close());

  async function listings(where: object, over: object = {}) {
    const { data, errors } = await harness.request(LISTINGS, { where, ...over }, publicActor);
    assert.equal(errors, undefined);
    return data.listings.nodes;
  }

  const listed = (vin: string) => listings({ text: vin });

  async function become({ id: stockUnitId, version }: Unit, status: string): Promise<Unit> {
    const input = { stockUnitId, expectedVersion: version, status };
    return (await harness.mutate(CHANGE_STATUS, input)).stockUnit;
  }

  async function reprice({ id: stockUnitId, version }: Unit, minorUnits: number): Promise<Unit> {
    const input = { stockUnitId, expectedVersion: version, askingPrice: usd(minorUnits) };
    return (await harness.mutate(REPRICE, input)).stockUnit;
  }

  const offered = async (over: Record<string, unknown> = {}) =>
    become(await harness.receive({ rooftopId, ...over }), "FRONT_LINE");

  /** Reads a mileage off a car, as the workshop does. */
  function read(vehicleId: string, value: number, readOn = "2026-11-20") {
    const { createContext } = harness.subgraph;
    const request = { workload: "SHOP", now: harness.now, requestId: "workshop" } as const;
    const context = createContext({ ...request, actor: groupOwner, replayed: () => undefined });
    const reading = { vehicleId: uuidOf(vehicleId), value, unit: "MILE", readOn } as const;
    return context.execute(recordOdometer, `${vehicleId}/${value}`, reading);
  }

  test("show everybody a car that is ready, and none of its secrets", async () => {
    harness.now = new Date("2026-11-20T15:00:00Z");
    const vin = newVin();
    const unit = await harness.receive({
      rooftopId,
      vin,
      stockNumber: "L1",
      odometer: { value: 28_104, unit: "MILE" },
      cost: usd(1_250_000),
      askingPrice: usd(1_499_500),
    });
    assert.deepEqual(await listed(vin), []);
    await become(unit, "FRONT_LINE");

    const [listing] = await listed(vin);
    assert.match(listing.id, /^lst_/);
    assert.notEqual(uuidOf(listing.id), uuidOf(unit.id));
    assert.deepEqual(listing, {
      id: listing.id,
      stockNumber: "L1",
      condition: "USED",
      vin,
      modelYear: 2003,
      make: "Honda",
      model: "Accord",
      trim: listing.trim,
      certainTrim: listing.trim,
      engine: listing.engine,
      rooftop: { id: rooftopId, name: "Lakeside", timeZone: "America/Chicago", currency: "USD" },
      bodyStyle: { code: "COUPE", label: "Coupe" },
      fuelType: { code: "GASOLINE", label: "Gasoline" },
      odometer: { value: 28_200, unitCode: "SMI" },
      askingPrice: { minorUnits: 1_499_500, currency: "USD", decimal: "14995.00" },
      publishedAt: "2026-11-20T15:00:00.000Z",
      updatedAt: "2026-11-20T15:00:00.000Z",
    });
    const query = `query ($id: ID!) { listing(id: $id) { ${LISTING} } }`;
    const { data } = await harness.request(query, { id: listing.id }, publicActor);
    assert.deepEqual(data.listing, listing);
  });

  test("of another rooftop are shown to staff too, without the rooftop", async () => {
    const elsewhere = await harness.openRooftop();
    const vin = newVin();
    await offered({ vin });
    const { data, errors } = await harness.request(
      LISTINGS,
      { where: { text: vin } },
      managerOf(elsewhere),
    );

    assert.equal(errors, undefined);
    assert.deepEqual([data.listings.nodes[0].vin, data.listings.nodes[0].rooftop], [vin, null]);
  });

  test("follow the price, and keep the day on which they appeared", async () => {
    const vin = newVin();
    harness.now = new Date("2026-11-20T15:00:00Z");
    const unit = await offered({ vin });
    assert.equal((await listed(vin))[0].askingPrice, null);

    harness.now = new Date("2026-11-21T15:00:00Z");
    await reprice(unit, 99_900);

    const [{ askingPrice, publishedAt, updatedAt }] = await listed(vin);
    assert.equal(askingPrice.minorUnits, 99_900);
    assert.deepEqual(
      [publishedAt, updatedAt],
      ["2026-11-20T15:00:00.000Z", "2026-11-21T15:00:00.000Z"],
    );
  });

  test("end when the car is held or sold, and begin anew when it is offered again", async () => {
    const vin = newVin();
    const unit = await offered({ vin });
    const [first] = await listed(vin);
    const held = await become(unit, "HELD");
    assert.deepEqual(await listed(vin), []);
    const query = "query ($id: ID!) { listing(id: $id) { id } }";
    assert.deepEqual((await harness.request(query, { id: first.id })).data, { listing: null });

    const again = await become(held, "FRONT_LINE");
    assert.notEqual((await listed(vin))[0].id, first.id);
    await become(await become(again, "SOLD_PENDING"), "DELIVERED");
    assert.deepEqual(await listed(vin), []);
  });

  test("show a car on its way once it has a price", async () => {
    const [early, priced] = [newVin(), newVin()];
    const onItsWay = { rooftopId, status: "IN_TRANSIT" };
    const unit = await harness.receive({ ...onItsWay, vin: early });
    await harness.receive({ ...onItsWay, vin: priced, askingPrice: usd(5) });
    assert.deepEqual([(await listed(early)).length, (await listed(priced)).length], [0, 1]);

    const repriced = await reprice(unit, 7);
    assert.equal((await listed(early)).length, 1);
    await become(repriced, "RECEIVED");
    assert.equal((await listed(early)).length, 0);
  });

  test("show the mileage of the workshop, from 1,000 on rounded up to the next hundred", async () => {
    const { vehicle } = await harness.receive({ rooftopId });
    const shown = async (value: number) => {
      await read(vehicle.id, value);
      const [listing] = await listed(vehicle.vin);
      return listing.odometer;
    };
    const { data } = await harness.request(
      "query ($vin: VIN!) { vehicleByVin(vin: $vin) { stockUnits { nodes { id version } } } }",
      { vin: vehicle.vin },
    );
    await become(data.vehicleByVin.stockUnits.nodes[0], "FRONT_LINE");
    assert.equal((await listed(vehicle.vin))[0].odometer, null);

    for (const [value, expected] of [
      [999, 999],
      [1000, 1000],
      [1001, 1100],
      [28_100, 28_100],
    ] as const) {
      assert.deepEqual(await shown(value), { value: expected, unitCode: "SMI" });
    }
  });

  test("are true whoever changes price, status and mileage at the same moment", async () => {
    const { vehicle, ...received } = await harness.receive({ rooftopId });
    let unit: Unit = received;
    for (let round = 1; round <= 60; round += 1) {
      const status = round % 2 === 0 ? "IN_RECON" : "FRONT_LINE";
      const [changed] = await Promise.all([
        round % 3 === 0 ? reprice(unit, round) : become(unit, status),
        read(vehicle.id, 1_000 + round * 100),
      ]);
      unit = changed;
      assert.deepEqual(await harness.rows(FALSE_LISTINGS), [], `round ${round}`);
      if (round % 3 === 0) unit = await become(unit, status);
    }
  });

  test("of rows that no command wrote are published by one statement, again to no effect", async () => {
    const gone = newVin();
    await offered({ vin: gone });
    await harness.rows("UPDATE stock_unit SET status = 'HELD' WHERE status = 'FRONT_LINE'");
    await harness.rows(
      `WITH car AS (
         INSERT INTO vehicle (id, version, vin)
         SELECT gen_random_uuid(), 1, 'LOADED' || n FROM generate_series(1, 50) AS n RETURNING id, vin
       )
       INSERT INTO stock_unit (id, version, rooftop_id, vehicle_id, stock_number, status, condition,
         received_on, currency)
       SELECT gen_random_uuid(), 1, $1, id, vin, 'FRONT_LINE', 'USED', '2026-11-20', 'USD' FROM car`,
      [uuidOf(rooftopId)],
    );
    const { manager } = harness.subgraph.database.dataSource;
    const stored = () => harness.rows("SELECT * FROM listing ORDER BY id");

    await publishListings(manager, harness.now);
    const once = await stored();
    await publishListings(manager, new Date(harness.now.getTime() + 1000));

    assert.deepEqual(await harness.rows(FALSE_LISTINGS), []);
    assert.deepEqual(await listed(gone), []);
    assert.equal((await listed("LOADED50")).length, 1);
    assert.deepEqual(await stored(), once);
  });

  test("of cars that were there before listings were are made by the migration", async () => {
    const runner = harness.subgraph.database.dataSource.createQueryRunner();
    const migration = new CreateListings1700000100100();
    await offered();
    try {
      await migration.down(runner);
      await migration.up(runner);
    } finally {
      await runner.release();
    }

    assert.deepEqual(await harness.rows(FALSE_LISTINGS), []);
    assert.notEqual((await listings({})).length, 0);
  });
});

describe("the listings of a website", () => {
  let harness: VehicleHarness;
  const rooftops: string[] = [];

  /** Stock number, make, year, price and rooftop. */
  const cars = [
    ["1", "Honda", "CR-V", 2020, 100, 0],
    ["2", "Honda", "Accord", 2021, null, 0],
    ["3", "Ford", "F-150", null, 300, 1],
    ["4", "Ford", "Bronco Sport", 2022, 200, 1],
  ] as const;

  before(async () => {
    harness = await openVehicleHarness();
    for (const name of ["North", "South"]) rooftops.push(await harness.openRooftop({ name }));
    for (const [number, make, model, year, price, place] of cars) {
      await harness.rows(
        `INSERT INTO listing (id, vin, rooftop_id, stock_number, condition, model_year, make, model,
           currency, asking_price_minor, published_at, updated_at)
         VALUES (gen_random_uuid(), 'VIN' || $1, $2, $1, 'USED', $3, $4, $5, 'USD', $6,
           timestamptz '2026-11-20' + $1::int * interval '1 hour', now())`,
        [number, uuidOf(rooftops[place] ?? ""), year, make, model, price],
      );
    }
  });
  after(() => harness.close());

  async function page(variables: Record<string, unknown>) {
    const { data, errors } = await harness.request(LISTINGS, variables, publicActor);
    assert.equal(errors, undefined);
    return data.listings;
  }

  async function numbers(variables: Record<string, unknown>): Promise<string> {
    const { nodes } = await page(variables);
    return nodes.map(({ stockNumber }: { stockNumber: string }) => stockNumber).join("");
  }

  test("are found by what a buyer asks for, the newest first", async () => {
    for (const [where, expected] of [
      [{}, "4321"],
      [{ make: { eq: "Honda" } }, "21"],
      [{ make: { in: ["Ford"] }, model: { eq: "F-150" } }, "3"],
      [{ modelYear: { gte: 2021 } }, "42"],
      [{ askingPrice: { gte: 100, lte: 200 } }, "41"],
      [{ condition: { eq: "NEW" } }, ""],
      [{ rooftopId: { eq: rooftops[0] } }, "21"],
      [{ text: "ford bronco" }, "4"],
      [{ text: "CR-V" }, "1"],
      [{ text: "f-150" }, "3"],
      [{ text: "vin2 HONDA" }, "2"],
      [{ text: "honda ford" }, ""],
      [{ text: " " }, "4321"],
      [{ text: "' & | !:*" }, ""],
    ] as const) {
      assert.equal(await numbers({ where }), expected, JSON.stringify(where));
    }
  });

  test("are sorted and walked page by page", async () => {
    for (const [orderBy, expected] of [
      [[{ field: "PUBLISHED_AT" }], "1234"],
      [[{ field: "ASKING_PRICE" }], "1432"],
      [[{ field: "ASKING_PRICE", direction: "DESC" }], "3412"],
      [[{ field: "MODEL_YEAR", direction: "DESC" }], "4213"],
    ] as const) {
      let walked = "";
      let after: string | null = null;
      for (let more = true; more;) {
        const variables: Record<string, unknown> = { orderBy, first: 1, after };
        const { nodes, pageInfo } = await page(variables);
        walked += nodes[0].stockNumber;
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      assert.equal(walked, expected, JSON.stringify(orderBy));
    }
  });

  test("refuse what they cannot serve", async () => {
    const orderBy = Array.from({ length: 4 }, () => ({ field: "PUBLISHED_AT" }));
    for (const [variables, code, argument] of [
      [{ first: 251 }, "LIST_TOO_LONG", "first"],
      [{ orderBy }, "LIST_TOO_LONG", "orderBy"],
      [{ after: "nonsense" }, "CURSOR_INVALID", "after"],
      [{ where: { rooftopId: { eq: "rft_nonsense" } } }, "ID_MALFORMED", "where.rooftopId"],
      [{ where: { text: "x".repeat(101) } }, "BAD_USER_INPUT", "where.text"],
    ] as const) {
      const { errors } = await harness.request(LISTINGS, variables, publicActor);
      assert.deepEqual(errors?.[0]?.extensions, { code, argument });
    }
  });

  test("take one statement a page, and another for the count", async () => {
    const statements: string[] = [];
    const note = (message: unknown): void => {
      statements.push((message as { text: string }).text);
    };
    await page({});
    await harness.sequenced();
    sqlChannel.subscribe(note);
    await page({});
    await harness.request("{ listings { totalCount { value } nodes { id } } }", {}, publicActor);
    sqlChannel.unsubscribe(note);

    assert.equal(statements.length, 3, statements.join("\n"));
  });
});
