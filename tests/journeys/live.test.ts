import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { withCheckDigit } from "@forecourt/vehicle/catalog/vin";
import { subscribe, type Feed } from "../graph/client.ts";
import { mutate, openDealership, receiveStockUnit, type Dealership } from "../graph/dealership.ts";
import { newKey, openGraph, type Graph } from "../graph/graph.ts";
import { clientOperation } from "../operations/operation.ts";

describe("changes pushed to the screen", () => {
  let graph: Graph;
  let dealership: Dealership;
  const stockChanges = clientOperation("StockChanges").text;

  before(async () => {
    graph = await openGraph();
    dealership = await openDealership(graph, "Lakeside", "1HGCM82633A004352");
  });
  after(() => graph.close());

  const follow = (variables: Record<string, unknown> = {}): Promise<Feed> =>
    subscribe(graph.url, stockChanges, variables);

  async function reprice(id: string, expectedVersion: number, minorUnits: number): Promise<void> {
    await mutate(graph, "repriceStockUnit", "stockUnit", {
      stockUnitId: id,
      expectedVersion,
      askingPrice: { minorUnits, currency: "USD" },
    });
  }

  /** The standing subscription; a first message proves that it stands, and where it is. */
  async function standing(
    variables: Record<string, unknown> = {},
  ): Promise<{ feed: Feed; cursor: string }> {
    const feed = await follow(variables);
    const first = feed.next(20_000);
    let seen = false;
    void first.then(() => {
      seen = true;
    });
    while (!seen) {
      await receiveStockUnit(graph, dealership.rooftopId, nextVin());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { feed, cursor: (await first).data.stockChanges.cursor };
  }

  let serial = 300_000;
  function nextVin(): string {
    serial += 1;
    return withCheckDigit(`1HGCM82603A${serial}`);
  }

  async function nextFor(feed: Feed, unitId: string) {
    for (;;) {
      const { data, errors } = await feed.next();
      assert.equal(errors, undefined);
      if (data.stockChanges.stockUnitId === unitId) return data.stockChanges;
    }
  }

  test("a price change made over HTTP arrives with fields of the service department", async () => {
    const { feed } = await standing();
    await reprice(dealership.stockUnitId, 1, 1_449_500);

    const change = await nextFor(feed, dealership.stockUnitId);

    assert.equal(change.kind, "UPDATED");
    assert.equal(change.version, 2);
    assert.deepEqual(change.changedPaths, ["askingPrice"]);
    assert.equal(change.stockUnit.askingPrice.minorUnits, 1_449_500);
    assert.equal(change.stockUnit.vehicle.specification.model, "Accord");
    assert.equal(change.stockUnit.vehicle.serviceHistory.nodes[0].id, dealership.repairOrderId);
    await feed.close();
  });

  test("1,000 changes arrive exactly once, in order per unit, across a reconnect by after", async () => {
    const units = await Promise.all(
      Array.from({ length: 10 }, () => receiveStockUnit(graph, dealership.rooftopId, nextVin())),
    );
    const wanted = new Set(units.map((unit) => unit.id));
    let { feed, cursor } = await standing();
    const writing = Promise.all(
      units.map(async (unit) => {
        for (let version = 1; version <= 100; version += 1)
          await reprice(unit.id, version, version);
      }),
    );
    const seen = new Map<string, number[]>();
    for (let received = 0; received < 1_000;) {
      if (received === 300 || received === 301 || received === 700) {
        await feed.close();
        feed = await follow({ after: cursor });
      }
      const { data, errors } = await feed.next();
      assert.equal(errors, undefined);
      const change = data.stockChanges;
      assert.equal(change.reset, null);
      cursor = change.cursor;
      if (!wanted.has(change.stockUnitId) || change.version === 1) continue;
      seen.set(change.stockUnitId, [...(seen.get(change.stockUnitId) ?? []), change.version]);
      received += 1;
    }
    await writing;
    await feed.close();
    const versions = Array.from({ length: 100 }, (_unused, index) => index + 2);
    for (const unit of units) assert.deepEqual(seen.get(unit.id), versions);
  });

  test("a cursor from elsewhere is refused, one of the future is answered by a reset", async () => {
    const feed = await follow({ after: "bm90IGEgY3Vyc29yIGF0IGFsbA" });
    const { errors } = await feed.next();
    assert.equal(errors[0].extensions.code, "CURSOR_INVALID");
    await feed.close();
  });

  test("only the rooftops asked for are pushed", async () => {
    const other = await openDealership(graph, "Riverside", "KNAE55HD7R6000001");
    const { feed } = await standing({ rooftopIds: [dealership.rooftopId] });
    await reprice(other.stockUnitId, 1, 1);
    const mine = await receiveStockUnit(graph, dealership.rooftopId, nextVin());

    for (;;) {
      const { data } = await feed.next();
      assert.notEqual(data.stockChanges.stockUnitId, other.stockUnitId);
      if (data.stockChanges.stockUnitId === mine.id) break;
    }
    await feed.close();
  });

  test("a new lead arrives with its customer and the car it is about", async () => {
    const feed = await subscribe(graph.url, clientOperation("LeadChanges").text);
    const message = feed.next(20_000);
    let done = false;
    void message.finally(() => {
      done = true;
    });
    while (!done) {
      await mutate(graph, "createLead", "lead", {
        rooftopId: dealership.rooftopId,
        source: "WEBSITE",
        contact: { email: `${newKey()}@example.com` },
        stockUnitId: dealership.stockUnitId,
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const { data, errors } = await message;
    assert.equal(errors, undefined);
    assert.equal(data.leadChanges.kind, "CREATED");
    assert.match(data.leadChanges.lead.customer.displayName, /@example\.com$/);
    assert.equal(data.leadChanges.lead.interest.vehicle.specification.model, "Accord");
    await feed.close();
  });
});
