import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { decodeId } from "@forecourt/platform/type-id";
import type { Answer } from "../graph/client.ts";
import { newKey } from "../graph/graph.ts";
import { openTwoDealerships, type TwoDealerships } from "./two-dealerships.ts";

const MINUTE_MS = 60_000;

describe("identity numbers, income and bank accounts", () => {
  let group: TwoDealerships;
  before(async () => {
    group = await openTwoDealerships();
  });
  after(() => group.close());

  /** Asks as somebody who gave a second factor so many minutes ago; never without a number. */
  async function ask(query: string, minutesAgo?: number): Promise<Answer> {
    const { graph, ids } = group;
    const now = Date.now();
    const factor = minutesAgo === undefined ? undefined : new Date(now - minutesAgo * MINUTE_MS);
    const home = decodeId("rft", ids.rooftopId ?? "") ?? "";
    graph.introduce("finance", staffOf("FINANCE", [home], factor));
    return graph.request(query, {}, "finance");
  }

  const read = () => `{ customer(id: "${group.ids.customerId}") {
    displayName financialProfile { bankAccount { accountNumberLast4 } } } }`;
  const write = () => `mutation { recordFinancialProfile(input: {
    idempotencyKey: "${newKey()}", customerId: "${group.ids.customerId}", expectedVersion: 1,
    income: { grossMonthly: { minorUnits: 700000, currency: "USD" } }
  }) { financialProfile { version } userErrors { code } } }`;

  test("need a second factor of the last fifteen minutes, and say so", async () => {
    for (const minutesAgo of [undefined, 16, 1_000]) {
      const { data, errors } = await ask(read(), minutesAgo);
      assert.ok(data.customer.displayName, "the rest is answered");
      assert.equal(data.customer.financialProfile, null);
      assert.equal(errors?.[0]?.extensions?.code, "STEP_UP_REQUIRED");
      assert.equal(errors?.[0]?.extensions?.maxAgeSeconds, 900);

      const refused = await ask(write(), minutesAgo);
      assert.equal(refused.errors?.[0]?.extensions?.code, "STEP_UP_REQUIRED");
    }
  });

  test("are there for who has just given one", async () => {
    const { data, errors } = await ask(read(), 1);
    assert.equal(errors, undefined);
    assert.deepEqual(data.customer.financialProfile, {
      bankAccount: { accountNumberLast4: "6789" },
    });
    const stored = await ask(write(), 14);
    assert.deepEqual(stored.data.recordFinancialProfile, {
      financialProfile: { version: 2 },
      userErrors: [],
    });
  });
});
