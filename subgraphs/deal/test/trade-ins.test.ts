import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { groupOwner } from "@forecourt/platform/testing/actors";
import { newId } from "@forecourt/platform/type-id";
import {
  mutation,
  openDealHarness,
  publicId,
  refusals,
  salespersonAt,
  startedDeal,
  storedRows,
  type DealHarness,
} from "./harness.ts";

const TRADE_INS = `version tradeIns { id vehicle { id } allowance { minorUnits currency }
  actualCashValue { minorUnits } payoff { minorUnits } equity { minorUnits currency } }`;

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });

describe("trade-ins", () => {
  let harness: DealHarness;
  before(async () => {
    harness = await openDealHarness();
  });
  after(() => harness.close());

  const add = (dealId: string, expectedVersion: number, over: Record<string, unknown> = {}) =>
    harness.request(mutation("addTradeIn", TRADE_INS), {
      input: {
        idempotencyKey: newId(),
        dealId,
        expectedVersion,
        allowance: usd(1_200_000),
        ...over,
      },
    });

  const remove = (dealId: string, expectedVersion: number, tradeInId: string) =>
    harness.request(mutation("removeTradeIn", TRADE_INS), {
      input: { idempotencyKey: newId(), dealId, expectedVersion, tradeInId },
    });

  test("a trade-in brings its equity, positive or negative, and none while the payoff is open", async () => {
    const { id } = await startedDeal(harness);
    const vehicleId = publicId("veh");
    await add(id, 1, { vehicleId, actualCashValue: usd(1_120_000), payoff: usd(1_550_000) });
    await add(id, 2, { payoff: usd(900_000) });
    const { data } = await add(id, 3);

    assert.deepEqual(data.addTradeIn.userErrors, []);
    const { version, tradeIns } = data.addTradeIn.deal;
    assert.equal(version, 4);
    assert.deepEqual(
      tradeIns.map((tradeIn: { equity: object | null }) => tradeIn.equity),
      [usd(-350_000), usd(300_000), null],
    );
    assert.match(tradeIns[0].id, /^trd_/);
    assert.deepEqual(tradeIns[0].vehicle, { id: vehicleId });
    assert.deepEqual(tradeIns[0].allowance, usd(1_200_000));
    assert.deepEqual(tradeIns[0].actualCashValue, { minorUnits: 1_120_000 });
    assert.deepEqual(tradeIns[1].vehicle, null);
  });

  test("the answer holds the trade-in that was added, also when the request is repeated", async () => {
    const { id } = await startedDeal(harness);
    await add(id, 1);
    const input = {
      idempotencyKey: newId(),
      dealId: id,
      expectedVersion: 2,
      allowance: usd(5),
      payoff: usd(5),
    };
    const ADD = `mutation Add($input: AddTradeInInput!) { addTradeIn(input: $input) {
      tradeIn { id equity { minorUnits } } deal { version } userErrors { code } } }`;
    const first = await harness.request(ADD, { input });
    const again = await harness.request(ADD, { input });

    assert.equal(first.data.addTradeIn.tradeIn.equity.minorUnits, 0);
    assert.equal(first.data.addTradeIn.deal.version, 3);
    assert.deepEqual(again.data, first.data);

    const moved = { ...groupOwner, held: salespersonAt(harness.northshore).held };
    const { data } = await harness.request(ADD, { input }, moved);
    assert.deepEqual(data.addTradeIn, { tradeIn: null, deal: null, userErrors: [] });
  });

  test("a removed trade-in is gone, and cannot be removed from another deal", async () => {
    const [mine, other] = [await startedDeal(harness), await startedDeal(harness)];
    const added = await add(mine.id, 1);
    const tradeInId = added.data.addTradeIn.deal.tradeIns[0].id;

    assert.deepEqual(refusals(await remove(other.id, 1, tradeInId), "removeTradeIn"), [
      ["NOT_FOUND", "tradeInId"],
    ]);
    const removed = await remove(mine.id, 2, tradeInId);
    assert.deepEqual(removed.data.removeTradeIn.deal, { version: 3, tradeIns: [] });
    assert.deepEqual(refusals(await remove(mine.id, 3, tradeInId), "removeTradeIn"), [
      ["NOT_FOUND", "tradeInId"],
    ]);
  });

  test("a refused trade-in leaves nothing behind", async () => {
    const { id } = await startedDeal(harness);
    const cancelled = await startedDeal(harness);
    await harness.request(mutation("cancelDeal"), {
      input: { idempotencyKey: newId(), dealId: cancelled.id, expectedVersion: 1 },
    });
    const before = await storedRows(harness);
    const cad = { minorUnits: 1, currency: "CAD" };

    const answers = [
      await add(id, 1, { allowance: cad, payoff: cad }),
      await add(id, 1, { allowance: usd(-1) }),
      await add(id, 1, { allowance: usd(1_000_000_000_001) }),
      await add(id, 2),
      await add(publicId("dea"), 1),
      await add(cancelled.id, 2),
      await add(id, 1, { vehicleId: publicId("stk") }),
    ].map((answer) => refusals(answer, "addTradeIn"));

    assert.deepEqual(answers, [
      [
        ["CURRENCY_MISMATCH", "allowance.currency"],
        ["CURRENCY_MISMATCH", "payoff.currency"],
      ],
      [["INPUT_INVALID", "allowance.minorUnits"]],
      [["INPUT_INVALID", "allowance.minorUnits"]],
      [["VERSION_CONFLICT", "expectedVersion"]],
      [["NOT_FOUND", "dealId"]],
      [["DEAL_NOT_DRAFT", "dealId"]],
      [["ID_MALFORMED", "vehicleId"]],
    ]);
    assert.deepEqual(await storedRows(harness), before);
  });

  test("a deal takes ten trade-ins and no more", async () => {
    const { id } = await startedDeal(harness);
    for (let version = 1; version <= 10; version += 1) await add(id, version);

    assert.deepEqual(refusals(await add(id, 11), "addTradeIn"), [
      ["TRADE_IN_LIMIT_REACHED", "dealId"],
    ]);
  });
});
