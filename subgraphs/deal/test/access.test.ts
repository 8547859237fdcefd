import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import { newId } from "@forecourt/platform/type-id";
import {
  DESK_VERSION,
  layersOf,
  nowhere,
  openDesk,
  SECRET,
  waysToDeals,
  type Desk,
} from "./desk.ts";
import { mutation, openDealHarness, refusals, storedRows, type DealHarness } from "./harness.ts";

const at = { expectedVersion: DESK_VERSION };
const amount = { minorUnits: 1, currency: "CAD" };

/** Every command at a rooftop or on something of it. */
const writes: Record<string, (desk: Desk) => Record<string, unknown>> = {
  startDeal: ({ rooftopId }) => ({
    rooftopId,
    buyerId: nowhere().buyerId,
    stockUnitId: nowhere().stockUnitId,
  }),
  // Told of what changed since, if of anything.
  finalizeDeal: ({ dealId }) => ({ dealId, expectedVersion: 1 }),
  addTradeIn: ({ dealId }) => ({ dealId, ...at, allowance: amount }),
  removeTradeIn: ({ dealId, tradeInId }) => ({ dealId, tradeInId, ...at }),
  saveWorksheet: ({ dealId }) => ({ dealId, ...at, sellingPrice: amount }),
  cancelDeal: ({ dealId }) => ({ dealId, ...at }),
};

for (const [named, layers] of Object.entries(layersOf)) {
  const isOpen = !layers.guard && !layers.scope;

  describe(`deals of another rooftop behind ${named}`, () => {
    let harness: DealHarness;
    let mine: Desk;
    let theirs: Desk;
    /** Holds every permission, but not at the rooftop that is asked about. */
    let stranger: Actor;
    /** Works at that rooftop, and has nothing to do with deals. */
    let outsider: Actor;

    before(async () => {
      harness = await openDealHarness(layers);
      theirs = await openDesk(harness, harness.northshore, "CAD");
      mine = await openDesk(harness, harness.lakeside, "USD");
      stranger = staffOf("OWNER", [harness.lakeside]);
      outsider = staffOf("MARKETING", [harness.northshore]);
    });
    after(() => harness.close());

    /** Whether an answer holds anything of their desk. */
    function leaks(answer: object): boolean {
      const text = JSON.stringify(answer);
      return text.includes(SECRET) || Object.values(theirs).some((id) => text.includes(id));
    }

    const deal = "id number worksheet { fees { label } } tradeIns { id }";
    for (const [name, [document, of]] of Object.entries(waysToDeals(deal))) {
      test(`${name} ${isOpen ? "gives everything away" : "is as if it were not there"}`, async () => {
        const answer = await harness.request(document, of(theirs), stranger);
        const missing = await harness.request(document, of(nowhere()), stranger);
        const refused = await harness.request(document, of(theirs), outsider);

        assert.equal(leaks(answer), isOpen);
        assert.equal(leaks(refused), isOpen);
        if (layers.scope) assert.deepEqual(answer, missing);
        if (layers.guard) assert.equal(refused.errors?.[0]?.extensions?.code, "FORBIDDEN");
        else if (layers.scope) assert.deepEqual(refused, missing);
      });
    }

    test("a cursor of somebody who sees more leads no further", async () => {
      const list = `query ($after: Cursor) { deals(first: 1, after: $after,
        orderBy: [{ field: CREATED_AT, direction: DESC }]) { nodes { id } pageInfo { endCursor } } }`;
      const { data } = await harness.request(list, {}, groupOwner);
      assert.deepEqual(data.deals.nodes, [{ id: mine.dealId }]);
      const after = data.deals.pageInfo.endCursor;

      assert.equal(leaks(await harness.request(list, { after }, stranger)), isOpen);
    });

    test("their stock unit cannot be had, and is told of to nobody but who sees it", async () => {
      const start = (stockUnitId: string, actor: Actor) =>
        harness.request(
          mutation("startDeal"),
          {
            input: {
              idempotencyKey: newId(),
              rooftopId: mine.rooftopId,
              buyerId: mine.buyerId,
              stockUnitId,
            },
          },
          actor,
        );
      const answer = await start(theirs.stockUnitId, stranger);
      assert.deepEqual(refusals(await start(theirs.stockUnitId, groupOwner), "startDeal"), [
        ["STOCK_UNIT_AT_OTHER_ROOFTOP", "stockUnitId"],
      ]);
      if (!layers.scope) return;
      assert.deepEqual(refusals(answer, "startDeal"), [["STOCK_UNIT_UNKNOWN", "stockUnitId"]]);
      assert.deepEqual(answer, await start(nowhere().stockUnitId, stranger));
    });

    test("a command changes nothing there, and says the same as of what does not exist", async () => {
      const before = await storedRows(harness);
      for (const [field, inputOf] of Object.entries(writes)) {
        const send = (desk: Desk) =>
          harness.request(
            mutation(field),
            { input: { idempotencyKey: newId(), ...inputOf(desk) } },
            stranger,
          );
        const [answer, missing] = [await send(theirs), await send(nowhere())];

        if (layers.scope) assert.deepEqual(answer, missing, field);
        if (!isOpen) assert.ok(!leaks(answer), field);
        const denied = await harness.request(
          mutation(field),
          { input: { idempotencyKey: newId(), ...inputOf(theirs) } },
          outsider,
        );
        if (!isOpen) assert.equal(denied.errors?.[0]?.extensions?.code, "FORBIDDEN");
      }
      const after = await storedRows(harness);
      assert.equal(JSON.stringify(after) === JSON.stringify(before), !isOpen);
    });
  });
}

test("a locked deal or rooftop of others is not waited for", async () => {
  const harness = await openDealHarness();
  const theirs = await openDesk(harness, harness.northshore, "CAD");
  const client = await harness.subgraph.database.connect();
  await client.query("BEGIN");
  await client.query("SELECT FROM deal FOR UPDATE");
  await client.query("SELECT FROM rooftop FOR UPDATE");

  const stranger = staffOf("OWNER", [harness.lakeside]);
  for (const [field, inputOf] of Object.entries(writes)) {
    const input = { idempotencyKey: newId(), ...inputOf(theirs) };
    const answer = await harness.request(mutation(field), { input }, stranger);
    assert.match(refusals(answer, field)[0]?.[0] ?? "", /^(NOT_FOUND|ROOFTOP_UNKNOWN)$/);
  }
  await client.end();
  await harness.close();
});
