import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { frontGross } from "./front-gross.ts";
import { belowCost, doubtful, newPrices, type RepricedUnit } from "./new-prices.ts";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const unit = (given: Partial<RepricedUnit>): RepricedUnit => ({
  id: "stk_1",
  stockNumber: "U1",
  version: 3,
  askingPrice: usd(1_000_000),
  unitCost: usd(960_000),
  availableActions: ["REPRICE"],
  rooftop: { id: "rft_1", currency: "USD" },
  ...given,
});
const lower = { by: "amount", minorUnits: -50_000 } as const;
const everywhere = () => true;

describe("new prices of several units", () => {
  test("say what each leaves over its cost, and how many go below it", () => {
    const units = [unit({}), unit({ id: "stk_2", unitCost: usd(900_000) })];
    const prices = newPrices(units, lower, everywhere);
    assert.deepEqual(
      prices.map(({ to, cost }) => frontGross(to, cost)),
      [usd(-10_000), usd(50_000)],
    );
    assert.equal(belowCost(prices), 1);
  });

  test("at cost are not below it", () => {
    assert.equal(belowCost(newPrices([unit({ unitCost: usd(950_000) })], lower, everywhere)), 0);
  });

  test("are doubted where one alone would be: less than half of the price before, or far below cost", () => {
    const doubts = (units: readonly RepricedUnit[], hundredths: number): number =>
      doubtful(newPrices(units, { by: "percent", hundredths }, everywhere));
    assert.equal(doubts([unit({}), unit({ id: "stk_2" })], -5_100), 2);
    assert.equal(doubts([unit({}), unit({ unitCost: usd(1_400_000) })], -1_000), 1);
    assert.equal(doubts([unit({})], -1_000), 0);
  });

  test("tell nothing of a cost that is not entered, or not to be seen", () => {
    const units = [unit({ unitCost: null }), unit({ rooftop: { id: "rft_2", currency: "USD" } })];
    const prices = newPrices(units, lower, (rooftopId) => rooftopId === "rft_1");
    assert.deepEqual(
      prices.map(({ to, cost }) => frontGross(to, cost)),
      [undefined, undefined],
    );
    assert.equal(belowCost(prices), 0);
  });

  test("leave out who has no price, may not be repriced, stays the same, or would cost nothing", () => {
    const left = [
      unit({ askingPrice: null }),
      unit({ availableActions: [] }),
      unit({ askingPrice: usd(50_000) }),
    ];
    assert.deepEqual(newPrices(left, lower, everywhere), []);
  });
});
