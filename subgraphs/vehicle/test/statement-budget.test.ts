import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sqlChannel } from "@forecourt/platform/reader";
import { newVin, openVehicleHarness, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

/** What the stock screen asks of this subgraph. */
const STOCK_LIST = `query { stockUnits(first: 50) {
  totalCount(limit: 10000) { value precision }
  pageInfo { hasNextPage endCursor }
  nodes { id version stockNumber status condition daysInStock
    askingPrice { minorUnits currency decimal } rooftop { id name }
    vehicle { id vin modelYear specification { id make model trim } } } } }`;

/** What the vehicle dossier asks of this subgraph. */
const DOSSIER = `query ($vin: VIN!) { vehicleByVin(vin: $vin) {
  id vin modelYear odometer { value unit readOn }
  specification { id make model trim engine bodyStyle { code label } }
  stockUnits(first: 3) { nodes { id stockNumber status askingPrice { minorUnits currency }
    rooftop { id name } } } } }`;

const HISTORIES = `query { stockUnits(first: 50) { nodes {
  priceHistory(first: 5) { nodes { version } totalCount { value } }
  vehicle { stockUnits(first: 3) { nodes { id rooftop { name } } } } } } }`;

describe("statements of the flagship queries", () => {
  let harness: VehicleHarness;
  const vin = newVin();
  let standing: string;

  before(async () => {
    harness = await openVehicleHarness();
    const rooftops = [await harness.openRooftop(), await harness.openRooftop()];
    for (let unit = 0; unit < 60; unit += 1) {
      const { vehicle } = await harness.receive({ rooftopId: rooftops[unit % 2] });
      standing = vehicle.vin;
    }
    for (let stay = 0; stay < 4; stay += 1) {
      const unit = await harness.receive({ rooftopId: rooftops[stay % 2], vin });
      const leave = { stockUnitId: unit.id, expectedVersion: 1, status: "WHOLESALED" };
      await harness.mutate(CHANGE_STATUS, leave);
    }
    await harness.sequenced();
  });
  after(() => harness.close());

  /** Runs the query and returns what was answered and the statements it took. */
  async function observed(query: string, variables: Record<string, unknown> = {}) {
    const statements: string[] = [];
    const note = (message: unknown): void => {
      statements.push((message as { text: string }).text);
    };
    sqlChannel.subscribe(note);
    const { data, errors } = await harness.request(query, variables);
    sqlChannel.unsubscribe(note);
    assert.equal(errors, undefined);
    return { data, statements };
  }

  test("a list takes three while all its specifications are in memory, else four", async () => {
    const known = await observed(STOCK_LIST);
    await harness.rows(
      `WITH build AS (
         INSERT INTO vehicle_specification (id, fingerprint, make)
         VALUES (gen_random_uuid(), '\\x00', 'Saab') RETURNING id
       )
       UPDATE vehicle SET specification_id = build.id FROM build`,
    );
    const unknown = await observed(STOCK_LIST);

    const { totalCount, nodes } = unknown.data.stockUnits;
    assert.equal(nodes.length, 50);
    assert.match(nodes[0].rooftop.name, /^Rooftop/);
    assert.equal(nodes[0].vehicle.specification.make, "Saab");
    assert.deepEqual(totalCount, { value: 64, precision: "EXACT" });
    assert.equal(known.statements.length, 3, known.statements.join("\n"));
    assert.equal(unknown.statements.length, 4, unknown.statements.join("\n"));
  });

  test("a dossier takes two", async () => {
    const { data, statements } = await observed(DOSSIER, { vin });

    assert.equal(data.vehicleByVin.specification.make, "Saab");
    assert.equal(data.vehicleByVin.stockUnits.nodes.length, 3);
    assert.equal(statements.length, 2, statements.join("\n"));
  });

  test("what fifty units cost takes one more, and only when it is asked for", async () => {
    const list = (fields: string) => `{ stockUnits(first: 50) { nodes { ${fields} } } }`;
    const without = await observed(list("id"));
    const withCosts = await observed(list("id unitCost { minorUnits }"));

    assert.deepEqual([without.statements.length, withCosts.statements.length], [1, 2]);
  });

  test("all facets of the list take one more", async () => {
    const { data, statements } = await observed(
      `{ stockUnits(first: 1, where: { search: "honda", daysInStock: { gte: 0 } }) { facets {
        status { value count } condition { value count } rooftop { rooftop { name } count }
        make { value count } ages { fromDays toDays count } } } }`,
    );

    assert.equal(data.stockUnits.facets.status.length, 2);
    assert.equal(statements.length, 2, statements.join("\n"));
  });

  test("a VIN is checked with five, two of them for the number, and with one where nothing else is asked", async () => {
    const check = (fields: string) =>
      `query ($vin: String!, $rooftopId: ID!) {
        vinCheck(vin: $vin, rooftopId: $rooftopId) { verdict specification { model } ${fields} } }`;
    const [rooftop] = (await observed("{ rooftops { id } }")).data.rooftops;
    const variables = { vin: standing, rooftopId: rooftop.id };
    const alone = await observed(check("uncertain"), variables);
    const whole = await observed(
      check("vehicle { id } inStock { id } isInStock proposedStockNumber"),
      variables,
    );

    assert.equal(whole.data.vinCheck.isInStock, true);
    assert.deepEqual([alone.statements.length, whole.statements.length], [1, 5]);
  });

  test("lists below fifty rows take one each, and one for each count", async () => {
    const { data, statements } = await observed(HISTORIES);

    assert.equal(data.stockUnits.nodes.length, 50);
    assert.equal(statements.length, 5, statements.join("\n"));
  });
});
