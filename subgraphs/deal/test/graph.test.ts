import assert from "node:assert/strict";
import diagnostics_channel from "node:diagnostics_channel";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  mutation,
  openDealHarness,
  publicId,
  salespersonAt,
  startedDeal,
  type DealHarness,
} from "./harness.ts";

const ENTITIES = `query Entities($of: [_Any!]!) { _entities(representations: $of) {
  ... on StockUnit { id activeDeal { id number state } }
  ... on Lead { id deal { id number state } }
  ... on Customer { id deals(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } totalCount { value } } }
  ... on Vehicle { id saleHistory(first: 2) { nodes { id finalizedAt } totalCount { value precision } } }
  ... on Deal { id state tradeIns { id } worksheet { apr } } } }`;

describe("what the deal department adds to the graph", () => {
  let harness: DealHarness;
  before(async () => {
    harness = await openDealHarness();
  });
  after(() => harness.close());

  async function entities(typename: string, ids: readonly string[], actor?: Actor) {
    const of = ids.map((id) => ({ __typename: typename, id }));
    const { data, errors } = await harness.request(ENTITIES, { of }, actor);
    assert.equal(errors, undefined);
    return data._entities;
  }

  /** Statements that read deals while `run` works; the background work of the platform is left out. */
  async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
    const texts: string[] = [];
    const listen = (message: unknown): void => {
      const { text } = message as { text: string };
      if (/\b(FROM|JOIN) (deal|trade_in|worksheet)\b/.test(text)) texts.push(text);
    };
    diagnostics_channel.subscribe("forecourt:sql", listen);
    await run();
    diagnostics_channel.unsubscribe("forecourt:sql", listen);
    return texts;
  }

  const cancel = (dealId: string) =>
    harness.request(mutation("cancelDeal"), {
      input: { idempotencyKey: newId(), dealId, expectedVersion: 1 },
    });

  test("the active deal of fifty stock units is one statement", async () => {
    const deals = await Promise.all(Array.from({ length: 25 }, () => startedDeal(harness)));
    const units = [
      ...deals.map(({ stockUnit }) => stockUnit.id),
      ...Array.from({ length: 25 }, () => publicId("stk")),
    ];
    let answers: { activeDeal: { id: string } | null }[] = [];
    const statements = await statementsOf(async () => {
      answers = await entities("StockUnit", units);
    });

    assert.equal(statements.length, 1);
    assert.deepEqual(
      answers.map(({ activeDeal }) => activeDeal?.id ?? null),
      [...deals.map(({ id }) => id), ...Array.from({ length: 25 }, () => null)],
    );
  });

  test("a cancelled deal is not active, the one after it is", async () => {
    const { id, stockUnit } = await startedDeal(harness);
    await cancel(id);
    assert.deepEqual(await entities("StockUnit", [stockUnit.id]), [
      { id: stockUnit.id, activeDeal: null },
    ]);

    const next = await startedDeal(harness, { stockUnitId: stockUnit.id });
    assert.deepEqual(await entities("StockUnit", [stockUnit.id]), [
      { id: stockUnit.id, activeDeal: { id: next.id, number: next.number, state: "DRAFT" } },
    ]);
  });

  test("the newest deal of fifty leads is one statement", async () => {
    const leads = Array.from({ length: 50 }, () => publicId("led"));
    const [leadId] = leads;
    const older = await startedDeal(harness, { leadId });
    harness.now = new Date(harness.now.getTime() + 1_000);
    const newer = await startedDeal(harness, { leadId });
    await cancel(older.id);
    let answers: { deal: object | null }[] = [];
    const statements = await statementsOf(async () => {
      answers = await entities("Lead", leads);
    });

    assert.equal(statements.length, 1);
    assert.deepEqual(answers[0]?.deal, { id: newer.id, number: newer.number, state: "DRAFT" });
    assert.ok(answers.slice(1).every(({ deal }) => deal === null));
  });

  test("a customer's deals are paged, newest first", async () => {
    const buyerId = publicId("cus");
    const deals: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      harness.now = new Date(harness.now.getTime() + 1_000);
      deals.unshift((await startedDeal(harness, { buyerId })).id);
    }
    const [{ deals: page }] = await entities("Customer", [buyerId]);
    assert.deepEqual(
      page.nodes.map(({ id }: { id: string }) => id),
      deals.slice(0, 2),
    );
    assert.deepEqual(page.totalCount, { value: 3 });
    assert.equal(page.pageInfo.hasNextPage, true);

    const { data } = await harness.request(
      `query Rest($of: [_Any!]!, $after: Cursor) { _entities(representations: $of) { ... on Customer {
         deals(after: $after) { nodes { id } pageInfo { hasNextPage } } } } }`,
      { of: [{ __typename: "Customer", id: buyerId }], after: page.pageInfo.endCursor },
    );
    assert.deepEqual(data._entities[0].deals, {
      nodes: [{ id: deals[2] }],
      pageInfo: { hasNextPage: false },
    });
  });

  test("a car's sale history is its finalized deals, whichever stock unit it was", async () => {
    const vehicleId = newId();
    const units = [newId(), newId(), newId()];
    for (const [at, stockUnitId] of units.entries()) {
      await harness.receive({ stockUnitId, vehicleId, rooftopId: harness.lakeside });
      if (at === 2) continue;
      await harness.subgraph.database.read(
        `INSERT INTO deal (id, version, rooftop_id, number, state, currency, stock_unit_id, created_at, finalized_at)
         VALUES ($1, 1, $2, $3, 'FINALIZED', 'USD', $4, $5, $5)`,
        [newId(), harness.lakeside, 5_000 + at, stockUnitId, `202${at}-01-01`],
      );
    }
    await startedDeal(harness, { stockUnitId: encodeId("stk", units[2] ?? "") });

    const id = encodeId("veh", vehicleId);
    const [{ saleHistory }] = await entities("Vehicle", [id]);
    const [hidden] = await entities("Vehicle", [id], salespersonAt(harness.northshore));

    assert.deepEqual(
      saleHistory.nodes.map(({ finalizedAt }: { finalizedAt: string }) => finalizedAt.slice(0, 4)),
      ["2021", "2020"],
    );
    assert.deepEqual(saleHistory.totalCount, { value: 2, precision: "EXACT" });
    assert.deepEqual(hidden.saleHistory, {
      nodes: [],
      totalCount: { value: 0, precision: "EXACT" },
    });
  });

  test("a stock unit announced twice is known once", async () => {
    const unit = { stockUnitId: newId(), vehicleId: newId(), rooftopId: harness.lakeside };
    await harness.receive(unit);
    await harness.receive(unit);
    await harness.receive({ ...unit, stockUnitId: newId() });

    const parked = await harness.subgraph.database.read("SELECT FROM inbox_parked");
    assert.equal(parked.length, 0);
  });

  test("a deal of another rooftop is invisible from every side", async () => {
    const [buyerId, leadId] = [publicId("cus"), publicId("led")];
    const { id, stockUnit } = await startedDeal(harness, { buyerId, leadId });
    const stranger = salespersonAt(harness.northshore);

    assert.deepEqual(await entities("Deal", [id], stranger), [null]);
    assert.equal((await entities("StockUnit", [stockUnit.id], stranger))[0].activeDeal, null);
    assert.equal((await entities("Lead", [leadId], stranger))[0].deal, null);
    assert.deepEqual((await entities("Customer", [buyerId], stranger))[0].deals.nodes, []);
  });

  test("a malformed or foreign id refers to nothing", async () => {
    for (const type of ["StockUnit", "Lead", "Customer", "Vehicle", "Deal"]) {
      assert.deepEqual(await entities(type, ["", "dea_1", publicId("rft")]), [null, null, null]);
    }
  });

  test("the deal desk is three statements, and so is the desk of fifty deals", async () => {
    const deals = await Promise.all(Array.from({ length: 50 }, () => startedDeal(harness)));
    const statements = await statementsOf(() =>
      entities(
        "Deal",
        deals.map(({ id }) => id),
      ),
    );

    assert.equal(statements.length, 3);
  });
});
