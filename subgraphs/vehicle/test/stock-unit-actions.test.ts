import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { stockUnitStatuses } from "../src/stock/stock-unit.ts";
import { managerOf, openVehicleHarness, usd, uuidOf, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS, REPRICE } from "./mutations.ts";

const ACTIONS = `query ($id: ID!) { stockUnit(id: $id) { version availableActions nextStatuses } }`;

describe("what can be done with a unit", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  async function actionsOn(id: string, actor = managerOf(rooftopId)) {
    const { data, errors } = await harness.request(ACTIONS, { id }, actor);
    assert.equal(errors, undefined);
    return data.stockUnit;
  }

  test("is what the commands accept, in every status", async () => {
    const walks = [
      ["IN_RECON", "FRONT_LINE", "HELD", "SOLD_PENDING", "DELIVERED"],
      ["WHOLESALED"],
      ["RETURNED"],
    ];
    for (const walk of walks) {
      const { id: stockUnitId } = await harness.receive({ rooftopId });
      for (const status of ["RECEIVED", ...walk]) {
        const { version, availableActions, nextStatuses } = await actionsOn(stockUnitId);
        const step = { stockUnitId, expectedVersion: version };
        for (const refused of stockUnitStatuses.filter((next) => !nextStatuses.includes(next))) {
          const [refusal] = await harness.refusalsOf(CHANGE_STATUS, { ...step, status: refused });
          const isHere = refused === status;
          assert.equal(refusal?.[0], isHere ? "NOTHING_TO_CHANGE" : "STATUS_CHANGE_NOT_ALLOWED");
        }
        assert.equal(availableActions.includes("CHANGE_STATUS"), nextStatuses.length > 0);
        const repriced = await harness.mutate(REPRICE, { ...step, askingPrice: usd(version) });
        assert.equal(repriced.stockUnit !== null, availableActions.includes("REPRICE"), status);
        const next = walk[walk.indexOf(status) + 1];
        if (next === undefined) continue;
        assert.ok(nextStatuses.includes(next));
        await harness.mutate(CHANGE_STATUS, {
          stockUnitId,
          expectedVersion: version + 1,
          status: next,
        });
      }
      assert.deepEqual(await actionsOn(stockUnitId).then(({ nextStatuses }) => nextStatuses), []);
    }
  });

  test("is what the caller may do at its rooftop", async () => {
    const { id } = await harness.receive({ rooftopId, status: "IN_TRANSIT" });
    const here = [uuidOf(rooftopId)];
    const elsewhere = [uuidOf(await harness.openRooftop())];
    const receiver = staffOf("INTEGRATION", here);
    const salesperson = staffOf("SALES", here);
    const manager = staffOf("SALES_MANAGER", elsewhere);
    const both = {
      ...salesperson,
      held: new Map([...manager.held, ["stock:read", "ALL"] as const]),
    };

    assert.deepEqual(await actionsOn(id, receiver), {
      version: 1,
      availableActions: ["CHANGE_STATUS"],
      nextStatuses: ["RECEIVED", "RETURNED"],
    });
    for (const actor of [salesperson, both]) {
      const nothing = { version: 1, availableActions: [], nextStatuses: [] };
      assert.deepEqual(await actionsOn(id, actor), nothing);
    }
  });
});

describe("the gross at a price", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  const GROSS = `query ($id: ID!, $price: MoneyInput!) { stockUnit(id: $id) {
    grossAt(askingPrice: $price) { minorUnits currency } } }`;

  test("is the price less the cost, and unknown with it", async () => {
    const costly = await harness.receive({ rooftopId, cost: usd(1_250_000) });
    const gift = await harness.receive({ rooftopId });
    const grossAt = async (id: string, price: number) => {
      const { data, errors } = await harness.request(GROSS, { id, price: usd(price) });
      assert.equal(errors, undefined);
      return data.stockUnit.grossAt;
    };

    assert.deepEqual(await grossAt(costly.id, 1_449_500), usd(199_500));
    assert.deepEqual(await grossAt(costly.id, 1_200_000), usd(-50_000));
    assert.equal(await grossAt(gift.id, 1), null);
  });

  test("is told to those who may see the cost at its rooftop", async () => {
    const { id } = await harness.receive({ rooftopId, cost: usd(1) });
    for (const [role, isTold] of [
      ["FINANCE", true],
      ["SALES", false],
    ] as const) {
      const actor = staffOf(role, [uuidOf(rooftopId)]);
      const { data, errors } = await harness.request(GROSS, { id, price: usd(3) }, actor);
      assert.deepEqual(data.stockUnit.grossAt, isTold ? usd(2) : null);
      assert.equal(errors?.[0]?.extensions?.code, isTold ? undefined : "FORBIDDEN");
    }
  });

  test("is of no price that could not be set", async () => {
    const { id } = await harness.receive({ rooftopId, cost: usd(1) });
    for (const [price, code, argument] of [
      [usd(-1), "BAD_USER_INPUT", "askingPrice"],
      [usd(2_000_000_000_000), "BAD_USER_INPUT", "askingPrice"],
      [{ minorUnits: 1, currency: "CAD" }, "CURRENCY_MISMATCH", "askingPrice.currency"],
    ] as const) {
      const { errors } = await harness.request(GROSS, { id, price });
      assert.deepEqual(errors?.[0]?.extensions, { code, argument });
    }
  });
});
