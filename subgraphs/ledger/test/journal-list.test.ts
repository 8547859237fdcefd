import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import {
  bookkeeperAt,
  cashSale,
  done,
  linesOf,
  openLedgerHarness,
  publicId,
  type LedgerHarness,
} from "./harness.ts";

const LIST = `query Journal($where: JournalEntryFilter, $first: Int, $after: Cursor) {
  journalEntries(where: $where, first: $first, after: $after) {
    edges { cursor node { id } }
    nodes { id number effectiveOn journal lines { account { id } } }
    pageInfo { hasNextPage endCursor } totalCount { value precision }
  }
}`;

interface Node {
  readonly id: string;
  readonly number: number;
  readonly effectiveOn: string;
}

describe("the journal", () => {
  let harness: LedgerHarness;
  let rooftopId: string;
  let otherId: string;
  let parts: { id: string };

  before(async () => {
    harness = await openLedgerHarness();
    rooftopId = await harness.openBooks();
    otherId = await harness.openBooks();
    // Dates come back twice each and out of order, so that the sort and its tie-breaker matter.
    for (let index = 0; index < 12; index += 1) {
      const effectiveOn = `2026-11-${String(((index * 5) % 6) + 10)}`;
      const journal = index % 3 === 0 ? "CR" : "SS";
      await done(harness, "postJournalEntry", cashSale(rooftopId, { effectiveOn, journal }));
    }
    const stocking = await done(
      harness,
      "postJournalEntry",
      cashSale(otherId, {
        journal: "PU",
        lines: linesOf([
          ["1240", "165.85"],
          ["2000", "", "153.20"],
          ["6690", "", "12.65"],
        ]),
      }),
    );
    parts = stocking.journalEntry.lines[0].account;
  });
  after(() => harness.close());

  async function list(variables: Record<string, unknown> = {}, actor?: Actor) {
    const { data, errors } = await harness.request(LIST, variables, actor);
    assert.equal(errors, undefined);
    return data.journalEntries;
  }
  const numbers = async (where: object, actor?: Actor): Promise<number[]> =>
    (await list({ where, first: 250 }, actor)).nodes
      .map(({ number }: Node) => number)
      .toSorted((left: number, right: number) => left - right);
  async function refusal(variables: Record<string, unknown>): Promise<unknown> {
    const { errors } = await harness.request(LIST, variables);
    return errors?.[0]?.extensions?.code;
  }

  test("pages walked by cursor show every entry once, the latest date first", async () => {
    const where = { rooftopId: { eq: rooftopId } };
    const seen: Node[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await list({ where, first: 5, after });
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    assert.equal(new Set(seen.map(({ id }) => id)).size, 12);
    const dates = seen.map(({ effectiveOn }) => effectiveOn);
    assert.deepEqual(dates, dates.toSorted().toReversed());
  });

  test("the count stops at its limit and says so", async () => {
    assert.deepEqual((await list()).totalCount, { value: 13, precision: "EXACT" });
    const { data } = await harness.request(
      "{ journalEntries { totalCount(limit: 5) { value precision } } }",
    );
    assert.deepEqual(data.journalEntries.totalCount, { value: 5, precision: "AT_LEAST" });
  });

  test("every filter narrows the list", async () => {
    const mine = { rooftopId: { eq: rooftopId } };
    assert.deepEqual(await numbers({ ...mine, journal: { eq: "CR" } }), [1, 4, 7, 10]);
    assert.deepEqual(await numbers({ ...mine, journal: { in: ["PU", "NV"] } }), []);
    assert.deepEqual(await numbers({ ...mine, number: { eq: 7 } }), [7]);
    assert.deepEqual(await numbers({ ...mine, number: { gte: 11 } }), [11, 12]);
    assert.deepEqual(await numbers({ ...mine, number: { lte: 2 } }), [1, 2]);
    assert.deepEqual(await numbers({ ...mine, effectiveOn: { eq: "2026-11-10" } }), [1, 7]);
    assert.deepEqual(
      await numbers({ ...mine, effectiveOn: { gte: "2026-11-14", lte: "2026-11-15" } }),
      [2, 3, 8, 9],
    );
    assert.deepEqual(await numbers({ accountId: { eq: parts.id } }), [1]);
    assert.deepEqual(await numbers({ ...mine, accountId: { in: [parts.id] } }), []);
    assert.equal((await numbers({ rooftopId: { in: [rooftopId, otherId] } })).length, 13);
  });

  test("a bad argument is told, never answered with wrong rows", async () => {
    assert.equal(await refusal({ first: 0 }), "LIST_TOO_LONG");
    assert.equal(await refusal({ first: 251 }), "LIST_TOO_LONG");
    const many = Array.from({ length: 501 }, () => publicId("acc"));
    assert.equal(await refusal({ where: { accountId: { in: many } } }), "LIST_TOO_LONG");
    assert.equal(await refusal({ where: { rooftopId: { eq: "acc_1" } } }), "ID_MALFORMED");
    assert.equal(await refusal({ where: { rooftopId: { eq: "" } } }), "ID_MALFORMED");
    assert.equal(await refusal({ where: { accountId: { eq: "" } } }), "ID_MALFORMED");
    const { pageInfo } = await list({ first: 1 });
    const elsewhere = { where: { rooftopId: { eq: rooftopId } }, after: pageInfo.endCursor };
    assert.equal(await refusal(elsewhere), "CURSOR_INVALID");
  });

  test("entries of other rooftops do not exist for an actor", async () => {
    const elsewhere = bookkeeperAt(otherId);
    assert.deepEqual(await numbers({}, elsewhere), [1]);
    assert.deepEqual(await numbers({ rooftopId: { eq: rooftopId } }, elsewhere), []);

    const { nodes } = await list({ where: { rooftopId: { eq: rooftopId } }, first: 1 });
    const one = "query One($id: ID!) { journalEntry(id: $id) { id rooftop { id } } }";
    const read = async (id: string, actor?: Actor) =>
      (await harness.request(one, { id }, actor)).data.journalEntry;
    assert.deepEqual(await read(nodes[0].id), { id: nodes[0].id, rooftop: { id: rooftopId } });
    assert.equal(await read(nodes[0].id, elsewhere), null);
    assert.equal(await read(publicId("jne")), null);
    assert.equal(await read(publicId("acc")), null);
    assert.equal(await read("jne_nonsense"), null);
  });
});
