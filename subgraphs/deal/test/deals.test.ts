import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import {
  mutation,
  openDealHarness,
  publicId,
  refusals,
  salespersonAt,
  startDeal,
  startedDeal,
  storedRows,
  type DealHarness,
} from "./harness.ts";

describe("deals", () => {
  let harness: DealHarness;
  before(async () => {
    harness = await openDealHarness();
  });
  after(() => harness.close());

  function cancel(dealId: string, expectedVersion: number, over: Record<string, unknown> = {}) {
    const input = { idempotencyKey: newId(), dealId, expectedVersion, ...over };
    return harness.request(mutation("cancelDeal"), { input });
  }

  test("a started deal is a draft that names its parties, its car and its lead", async () => {
    const ids = {
      buyerId: publicId("cus"),
      coBuyerId: publicId("cus"),
      stockUnitId: publicId("stk"),
      leadId: publicId("led"),
      salespersonId: publicId("stf"),
    };
    const { data, errors } = await startDeal(harness, { ...ids, kind: "RETAIL" });

    assert.equal(errors, undefined);
    assert.deepEqual(data.startDeal.userErrors, []);
    const { id, number, ...deal } = data.startDeal.deal;
    assert.match(id, /^dea_/);
    assert.ok(number >= 1);
    assert.deepEqual(deal, {
      version: 1,
      state: "DRAFT",
      kind: "RETAIL",
      createdAt: "2026-11-20T15:00:00.000Z",
      finalizedAt: null,
      rooftop: { id: encodeId("rft", harness.lakeside) },
      buyer: { id: ids.buyerId },
      coBuyer: { id: ids.coBuyerId },
      stockUnit: { id: ids.stockUnitId },
      lead: { id: ids.leadId },
      salesperson: { id: ids.salespersonId },
    });
  });

  test("a started deal is told to the other departments without names", async () => {
    const { id } = await startedDeal(harness);
    // The sequencer may or may not have moved it to the log by now.
    const [event] = await harness.subgraph.database.read<{ type: string; data: object }>(
      `SELECT type, data FROM event_log WHERE aggregate_id = $1
       UNION ALL SELECT type, data FROM outbox WHERE aggregate_id = $1`,
      [decodeId("dea", id)],
    );

    assert.equal(event?.type, "deal.started.v1");
    assert.deepEqual(Object.keys(event.data).toSorted(), [
      "buyerId",
      "coBuyerId",
      "currency",
      "dealId",
      "kind",
      "leadId",
      "number",
      "salespersonId",
      "stockUnitId",
    ]);
  });

  test("the same request starts one deal; the same key with another input is refused", async () => {
    const input = {
      idempotencyKey: newId(),
      buyerId: publicId("cus"),
      stockUnitId: publicId("stk"),
    };
    const first = await startDeal(harness, input);
    const again = await startDeal(harness, input);
    const other = await startDeal(harness, { ...input, buyerId: publicId("cus") });

    assert.deepEqual(again.data.startDeal, first.data.startDeal);
    assert.deepEqual(refusals(other, "startDeal"), [["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"]]);
  });

  test("a car is in one deal at a time, and free again when that is cancelled", async () => {
    const { id, version, stockUnit } = await startedDeal(harness);
    const before = await storedRows(harness);

    const second = await startDeal(harness, { stockUnitId: stockUnit.id });
    assert.deepEqual(refusals(second, "startDeal"), [["STOCK_UNIT_IN_DEAL", "stockUnitId"]]);
    assert.deepEqual(await storedRows(harness), before);

    const cancelled = await cancel(id, version, { reason: "Bought elsewhere" });
    assert.deepEqual(cancelled.data.cancelDeal.userErrors, []);
    assert.equal(cancelled.data.cancelDeal.deal.state, "CANCELLED");
    assert.equal(cancelled.data.cancelDeal.deal.version, version + 1);
    const third = await startedDeal(harness, { stockUnitId: stockUnit.id });
    assert.equal(third.version, 1);
  });

  test("of many who want the same car at once, exactly one gets it", async () => {
    const stockUnitId = publicId("stk");
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => startDeal(harness, { stockUnitId })),
    );

    const started = answers.filter(({ data }) => data.startDeal.deal !== null);
    assert.equal(started.length, 1);
    for (const answer of answers.filter((candidate) => candidate !== started[0])) {
      assert.deepEqual(refusals(answer, "startDeal"), [["STOCK_UNIT_IN_DEAL", "stockUnitId"]]);
    }
  });

  test("numbers of a rooftop are consecutive, also under concurrency and after refusals", async () => {
    const rooftopId = encodeId("rft", harness.northshore);
    const taken = publicId("stk");
    const units = Array.from({ length: 10 }, (_, at) => (at % 3 === 0 ? taken : publicId("stk")));
    const answers = await Promise.all(
      units.map((stockUnitId) => startDeal(harness, { rooftopId, stockUnitId })),
    );

    const numbers = answers.flatMap(({ data }) => data.startDeal.deal?.number ?? []);
    assert.deepEqual(
      numbers.toSorted((left, right) => left - right),
      [1, 2, 3, 4, 5, 6, 7],
    );
  });

  test("a malformed deal is refused with every mistake and leaves nothing behind", async () => {
    const before = await storedRows(harness);
    const buyerId = publicId("cus");

    const malformed = await startDeal(harness, {
      rooftopId: "rft_1",
      stockUnitId: publicId("veh"),
    });
    const own = await startDeal(harness, { buyerId, coBuyerId: buyerId });
    const unknown = await startDeal(harness, { rooftopId: publicId("rft") });
    const keyless = await startDeal(harness, { idempotencyKey: "" });

    assert.deepEqual(refusals(malformed, "startDeal"), [
      ["ID_MALFORMED", "rooftopId"],
      ["ID_MALFORMED", "stockUnitId"],
    ]);
    assert.deepEqual(refusals(own, "startDeal"), [["INPUT_INVALID", "coBuyerId"]]);
    assert.deepEqual(refusals(unknown, "startDeal"), [["ROOFTOP_UNKNOWN", "rooftopId"]]);
    assert.deepEqual(refusals(keyless, "startDeal"), [["INPUT_INVALID", "idempotencyKey"]]);
    assert.deepEqual(await storedRows(harness), before);
  });

  test("a rooftop sells only what it holds", async () => {
    const stockUnitId = newId();
    await harness.receive({ stockUnitId, vehicleId: newId(), rooftopId: harness.northshore });
    const unit = { stockUnitId: encodeId("stk", stockUnitId) };

    assert.deepEqual(refusals(await startDeal(harness, unit), "startDeal"), [
      ["STOCK_UNIT_AT_OTHER_ROOFTOP", "stockUnitId"],
    ]);
    await startedDeal(harness, { ...unit, rooftopId: encodeId("rft", harness.northshore) });
  });

  test("only a draft can be cancelled, at the version that was seen", async () => {
    const { id } = await startedDeal(harness);
    await cancel(id, 1);
    const before = await storedRows(harness);

    const again = await cancel(id, 2);
    const stale = await cancel(id, 1);
    const unknown = await cancel(publicId("dea"), 1);

    assert.deepEqual(refusals(again, "cancelDeal"), [["DEAL_NOT_DRAFT", "dealId"]]);
    assert.deepEqual(stale.data.cancelDeal.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 2 now",
        path: ["expectedVersion"],
        currentVersion: 2,
        changedPaths: ["state"],
      },
    ]);
    assert.deepEqual(refusals(unknown, "cancelDeal"), [["NOT_FOUND", "dealId"]]);
    assert.deepEqual(await storedRows(harness), before);
  });

  test("finalizing checks the deal and its version, then refuses and changes nothing", async () => {
    const { id } = await startedDeal(harness);
    const before = await storedRows(harness);
    const finalize = async (dealId: string, expectedVersion: number) =>
      refusals(
        await harness.request(mutation("finalizeDeal"), {
          input: { idempotencyKey: newId(), dealId, expectedVersion },
        }),
        "finalizeDeal",
      );

    assert.deepEqual(await finalize(publicId("dea"), 1), [["NOT_FOUND", "dealId"]]);
    assert.deepEqual(await finalize(id, 7), [["VERSION_CONFLICT", "expectedVersion"]]);
    assert.deepEqual(await finalize(id, 1), [["FINALIZE_NOT_AVAILABLE", "dealId"]]);
    assert.deepEqual(await storedRows(harness), before);
  });

  test("a salesperson sees and starts deals only at the own rooftop", async () => {
    const { id } = await startedDeal(harness);
    const stranger = salespersonAt(harness.northshore);

    const seen = await harness.request(
      `query Seen($id: ID!) { deal(id: $id) { id } }`,
      { id },
      stranger,
    );
    const started = await startDeal(harness, {}, stranger);
    const cancelled = await harness.request(
      mutation("cancelDeal"),
      { input: { idempotencyKey: newId(), dealId: id, expectedVersion: 1 } },
      stranger,
    );

    assert.deepEqual(seen, { data: { deal: null } });
    assert.deepEqual(refusals(started, "startDeal"), [["ROOFTOP_UNKNOWN", "rooftopId"]]);
    assert.deepEqual(refusals(cancelled, "cancelDeal"), [["NOT_FOUND", "dealId"]]);
  });

  test("a deal that is malformed, foreign or unknown is null", async () => {
    const { data, errors } = await harness.request(
      `query Holes($foreign: ID!, $unknown: ID!) {
        malformed: deal(id: "dea_1") { id } foreign: deal(id: $foreign) { id } unknown: deal(id: $unknown) { id } }`,
      { foreign: publicId("stk"), unknown: publicId("dea") },
    );

    assert.equal(errors, undefined);
    assert.deepEqual(data, { malformed: null, foreign: null, unknown: null });
  });

  test("a deal with holes answers nulls", async () => {
    const id = newId();
    await harness.subgraph.database.read(
      `INSERT INTO deal (id, version, rooftop_id, number, state, currency, created_at)
       VALUES ($1, 1, $2, 900, 'CANCELLED', 'USD', '2019-01-01')`,
      [id, harness.lakeside],
    );

    const { data, errors } = await harness.request(
      `query Holes($id: ID!) { deal(id: $id) { number kind buyer { id } coBuyer { id } stockUnit { id } lead { id }
         salesperson { id } finalizedAt tradeIns { id } worksheet { apr } } }`,
      { id: encodeId("dea", id) },
    );

    assert.equal(errors, undefined);
    assert.deepEqual(data.deal, {
      number: 900,
      kind: null,
      buyer: null,
      coBuyer: null,
      stockUnit: null,
      lead: null,
      salesperson: null,
      finalizedAt: null,
      tradeIns: [],
      worksheet: null,
    });
  });
});
