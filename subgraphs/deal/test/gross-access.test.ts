import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Role } from "@forecourt/schema/permissions";
import { actorWith, type Actor } from "@forecourt/platform/actor";
import { staffOf } from "@forecourt/platform/testing/actors";
import { newId } from "@forecourt/platform/type-id";
import { DESK_VERSION, layersOf, MARGINS, openDesk, waysToDeals, type Desk } from "./desk.ts";
import { mutation, openDealHarness, refusals, type DealHarness } from "./harness.ts";

const FIGURES = `tradeIns { allowance { minorUnits } actualCashValue { minorUnits } payoff { minorUnits } }
  worksheet { fees { amount { minorUnits } } products { amount { minorUnits } cost { minorUnits } }
    frontGross { minorUnits } backGross { minorUnits } }`;

for (const [named, layers] of Object.entries(layersOf)) {
  const isOpen = !layers.guard && !layers.scope;

  describe(`what the dealer earns behind ${named}`, () => {
    let harness: DealHarness;
    let desk: Desk;
    let other: Desk;

    before(async () => {
      harness = await openDealHarness(layers);
      desk = await openDesk(harness, harness.lakeside, "USD");
      other = await openDesk(harness, harness.northshore, "CAD");
    });
    after(() => harness.close());

    const as = (role: Role): Actor => staffOf(role, [harness.lakeside]);
    const marginsIn = (answer: object): number[] =>
      MARGINS.filter((amount) => JSON.stringify(answer).includes(`:${amount}}`));

    const { "Vehicle.saleHistory": _noFigures, ...ways } = waysToDeals(FIGURES);
    for (const [name, [document, of]] of Object.entries(ways)) {
      test(`${name} shows a salesperson what the buyer pays and no more`, async () => {
        const answer = await harness.request(document, of(desk), as("SALES"));

        assert.deepEqual(marginsIn(answer), isOpen ? MARGINS : []);
        if (!layers.scope) return;
        assert.ok(JSON.stringify(answer).includes(":500000}"), "the allowance");
        assert.ok(JSON.stringify(answer).includes(":100000}"), "the payoff");
        const manager = await harness.request(document, of(desk), as("SALES_MANAGER"));
        assert.equal(manager.errors, undefined);
        assert.deepEqual(marginsIn(manager), MARGINS);
      });
    }

    test("who sees it at one rooftop does not see it at another", async () => {
      const both = actorWith({
        kind: "STAFF",
        id: "test-both",
        displayName: "both",
        grants: [
          { role: "SALES_MANAGER", rooftops: [harness.northshore] },
          { role: "SALES", rooftops: [harness.lakeside] },
        ],
      });
      const [document, of] = ways["Query.deal"] ?? ["", () => ({})];
      const [here, there] = [
        await harness.request(document, of(desk), both),
        await harness.request(document, of(other), both),
      ];

      assert.equal(here.data.deal.tradeIns.length, 1);
      assert.deepEqual(marginsIn(here), isOpen ? MARGINS : []);
      assert.deepEqual(marginsIn(there), MARGINS);
    });

    if (isOpen) return;

    const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
    const save = (input: object, actor: Actor, selection = FIGURES) =>
      harness.request(
        mutation("saveWorksheet", selection),
        { input: { idempotencyKey: newId(), dealId: desk.dealId, ...input } },
        actor,
      );
    const line = { label: "Service contract", code: "VSC", amount: usd(22_500) };

    test("who does not see costs and appraised values enters none", async () => {
      const expectedVersion = DESK_VERSION;
      const costs = { expectedVersion, products: [line, { ...line, cost: usd(1) }] };
      const appraised = {
        idempotencyKey: newId(),
        dealId: desk.dealId,
        expectedVersion,
        allowance: usd(1),
        actualCashValue: usd(1),
      };
      const answers = [
        await save(costs, as("SALES")),
        await harness.request(mutation("addTradeIn"), { input: appraised }, as("SALES")),
      ];
      for (const { data, errors } of answers) {
        assert.equal(data, null);
        assert.equal(errors?.[0]?.extensions?.code, "FORBIDDEN");
      }
    });

    if (!layers.scope) return;

    const vsc = { ...line, code: "VSC" };
    const gap = { ...line, code: "GAP" };
    let version = DESK_VERSION;

    async function replace(role: Role, products: readonly object[] | undefined) {
      const answer = await save({ expectedVersion: version, products }, as(role), "version");
      if (answer.data?.saveWorksheet.deal === null) return refusals(answer, "saveWorksheet");
      assert.equal(answer.errors, undefined);
      version += 1;
      return [];
    }
    async function costs(): Promise<(number | undefined)[]> {
      const [document, of] = ways["Query.deal"] ?? ["", () => ({})];
      const { data } = await harness.request(document, of(desk), as("SALES_MANAGER"));
      const products: { cost: { minorUnits: number } | null }[] = data.deal.worksheet.products;
      return products.map(({ cost }) => cost?.minorUnits);
    }
    const hidden = [["AMOUNTS_HIDDEN", "products"]];

    test("a salesperson who saves the worksheet leaves the costs as they are", async () => {
      assert.deepEqual(await replace("SALES", [gap, vsc]), []);
      assert.deepEqual(await costs(), [undefined, MARGINS[1]]);
      assert.deepEqual(await replace("SALES", [vsc]), [], "what has no cost can go");
      assert.deepEqual(await costs(), [MARGINS[1]]);
    });

    test("and saves none that would lose a cost, or give it to another line", async () => {
      for (const products of [undefined, [], [gap], [vsc, vsc]]) {
        assert.deepEqual(await replace("SALES", products), hidden, JSON.stringify(products));
      }
      assert.deepEqual(await costs(), [MARGINS[1]]);

      const longer = { ...vsc, label: "Longer" };
      const twice = [
        { ...vsc, cost: usd(5_000) },
        { ...longer, cost: usd(100) },
      ];
      assert.deepEqual(await replace("SALES_MANAGER", twice), []);
      for (const products of [[longer, vsc], [vsc]]) {
        assert.deepEqual(await replace("SALES", products), hidden, JSON.stringify(products));
      }
      assert.deepEqual(await costs(), [5_000, 100]);
    });

    test("nor is it told that they changed", async () => {
      const stale = async (role: Role): Promise<string[]> => {
        const { data } = await save({ expectedVersion: 1 }, as(role));
        return data.saveWorksheet.userErrors[0].changedPaths;
      };
      assert.ok((await stale("SALES_MANAGER")).includes("worksheet.frontGross"));
      assert.ok(!(await stale("SALES")).includes("worksheet.frontGross"));
    });
  });
}
