import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { openDealHarness, publicId, salespersonAt, type DealHarness } from "./harness.ts";

const LIST = `query List($where: DealFilter, $orderBy: [DealOrder!], $first: Int, $after: Cursor) {
  deals(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount(limit: 100) { value precision }
    pageInfo { hasNextPage endCursor }
    edges { cursor }
    nodes { id number state }
  }
}`;

interface ListedDeal {
  readonly id: string;
  readonly number: number;
  readonly state: string;
}

const STATES = ["DRAFT", "FINALIZED", "CANCELLED"] as const;
const DEALS = 30;

describe("the list of deals", () => {
  let harness: DealHarness;
  const salesperson = newId();

  before(async () => {
    harness = await openDealHarness();
    for (let at = 0; at < DEALS; at += 1) {
      const state = STATES[at % STATES.length];
      // Every fourth deal shares the instant of the one before it, so that the id has to decide.
      const createdAt = new Date(Date.UTC(2026, 0, 1, at - (at % 4 === 0 ? 1 : 0)));
      await harness.subgraph.database.read(
        `INSERT INTO deal (id, version, rooftop_id, number, state, currency, salesperson_id, created_at, finalized_at)
         VALUES ($1, 1, $2, $3, $4, 'USD', $5, $6, $7)`,
        [
          newId(),
          at < 20 ? harness.lakeside : harness.northshore,
          at + 1,
          state,
          at % 2 === 0 ? salesperson : null,
          createdAt,
          state === "FINALIZED" ? createdAt : null,
        ],
      );
    }
  });
  after(() => harness.close());

  async function walk(variables: Record<string, unknown>): Promise<ListedDeal[]> {
    const seen: ListedDeal[] = [];
    let after: string | null = null;
    for (let pages = 0; pages <= DEALS; pages += 1) {
      const { data, errors } = await harness.request(LIST, { ...variables, after });
      assert.equal(errors, undefined);
      seen.push(...data.deals.nodes);
      after = data.deals.pageInfo.endCursor;
      if (!data.deals.pageInfo.hasNextPage) return seen;
    }
    throw new Error("the list does not end");
  }

  const numbers = (deals: readonly ListedDeal[]): number[] => deals.map(({ number }) => number);

  test("is walked to its end without a repeated or a missing deal, the newest first", async () => {
    const deals = await walk({ first: 7 });

    assert.equal(new Set(deals.map(({ id }) => id)).size, DEALS);
    assert.equal(deals.length, DEALS);
    assert.equal(deals[0]?.number, DEALS);
    assert.ok(numbers(deals.slice(-2)).includes(1));
  });

  test("is sorted as asked, either way", async () => {
    const up = await walk({ first: 4, orderBy: [{ field: "NUMBER" }] });
    const down = await walk({
      first: 4,
      orderBy: [
        { field: "CREATED_AT", direction: "DESC" },
        { field: "NUMBER", direction: "ASC" },
      ],
    });

    assert.deepEqual(
      numbers(up),
      Array.from({ length: DEALS }, (_, at) => at + 1),
    );
    assert.equal(new Set(numbers(down)).size, DEALS);
    assert.deepEqual(numbers(down).slice(0, 4), [30, 28, 29, 27]);
  });

  test("holds what all conditions say, and counts it honestly", async () => {
    const where = {
      rooftopId: { eq: encodeId("rft", harness.lakeside) },
      state: { in: ["DRAFT", "FINALIZED"] },
      salespersonId: { in: [encodeId("stf", salesperson), publicId("stf")] },
      number: { gte: 3, lte: 15 },
    };
    const { data } = await harness.request(LIST, { where, first: 2 });
    const all = await harness.request(LIST, {});

    assert.deepEqual(data.deals.totalCount, { value: 4, precision: "EXACT" });
    assert.deepEqual(numbers(await walk({ where, first: 2 })), [13, 11, 7, 5]);
    assert.deepEqual(all.data.deals.totalCount, { value: DEALS, precision: "EXACT" });
    const few = await harness.request("{ deals { totalCount(limit: 5) { value precision } } }");
    assert.deepEqual(few.data.deals.totalCount, { value: 5, precision: "AT_LEAST" });
  });

  test("ends at the rooftops of the caller", async () => {
    const { data } = await harness.request(LIST, { first: 50 }, salespersonAt(harness.northshore));

    assert.equal(data.deals.nodes.length, 10);
    assert.ok(data.deals.nodes.every(({ number }: ListedDeal) => number > 20));
  });

  test("refuses a page that is too long, a foreign cursor and a malformed id", async () => {
    const page = await harness.request(LIST, { first: 1 });
    const after = page.data.deals.pageInfo.endCursor;
    const answers = await Promise.all([
      harness.request(LIST, { first: 251 }),
      harness.request(LIST, { first: 1, after, where: { state: { eq: "DRAFT" } } }),
      harness.request(LIST, { where: { salespersonId: { eq: publicId("cus") } } }),
      harness.request(LIST, { where: { rooftopId: { eq: "" } } }),
    ]);

    assert.deepEqual(
      answers.map(({ errors }) => errors?.[0]?.extensions?.code),
      ["LIST_TOO_LONG", "CURSOR_INVALID", "ID_MALFORMED", "ID_MALFORMED"],
    );
  });
});
