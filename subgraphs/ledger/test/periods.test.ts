import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import {
  bookkeeperAt,
  cashSale,
  done,
  entities,
  failed,
  mutate,
  openLedgerHarness,
  publicId,
  refused,
  rows,
  uuidOf,
  type LedgerHarness,
} from "./harness.ts";

interface Period {
  readonly id: string;
  readonly version: number;
  readonly month: string;
  readonly state: string;
}

describe("accounting periods", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
  });
  after(() => harness.close());

  /** A rooftop with an entry in each of the months. */
  async function booksWith(...months: string[]): Promise<void> {
    rooftopId = await harness.openBooks();
    for (const month of months) await postOn(`${month}-15`);
  }
  const postOn = (effectiveOn: string) =>
    done(harness, "postJournalEntry", cashSale(rooftopId, { effectiveOn }));

  async function periods(): Promise<Period[]> {
    const selection = "accountingPeriods(first: 50) { nodes { id version month state } }";
    const [rooftop] = await entities(harness, "Rooftop", [rooftopId], selection);
    return rooftop.accountingPeriods.nodes;
  }
  async function period(month: string): Promise<Period> {
    const found = (await periods()).find((candidate) => candidate.month === `${month}-01`);
    return found ?? assert.fail(`no period ${month}`);
  }
  async function sent(month: string) {
    const { id, version } = await period(month);
    return { accountingPeriodId: id, expectedVersion: version };
  }
  const close = async (month: string) => done(harness, "closeAccountingPeriod", await sent(month));

  test("the first entry of a month opens it, the next ones find it open", async () => {
    await booksWith("2026-11", "2026-10", "2026-11");

    assert.deepEqual(
      (await periods()).map(({ month, state, version }) => [month, state, version]),
      [
        ["2026-11-01", "OPEN", 1],
        ["2026-10-01", "OPEN", 1],
      ],
    );
    const [{ openPeriod }] = await entities(
      harness,
      "Rooftop",
      [rooftopId],
      "openPeriod { month rooftop { id } }",
    );
    assert.deepEqual(openPeriod, { month: "2026-10-01", rooftop: { id: rooftopId } });
  });

  test("a rooftop without entries has no open period", async () => {
    rooftopId = await harness.openBooks();
    assert.deepEqual(await entities(harness, "Rooftop", [rooftopId], "openPeriod { id }"), [
      { openPeriod: null },
    ]);
    assert.deepEqual(await periods(), []);
  });

  test("a closed month takes no entry, and the months before it cannot be opened by one", async () => {
    await booksWith("2026-09", "2026-10");
    await close("2026-09");

    for (const effectiveOn of ["2026-09-01", "2026-09-30", "2026-08-31"]) {
      const late = cashSale(rooftopId, { effectiveOn });
      assert.deepEqual(await refused(harness, "postJournalEntry", late), [
        ["PERIOD_CLOSED", "effectiveOn"],
      ]);
    }
    await postOn("2026-10-01");
  });

  test("months are closed in order and reopened from the latest, with a reason", async () => {
    await booksWith("2026-09", "2026-10");
    assert.deepEqual(await refused(harness, "closeAccountingPeriod", await sent("2026-10")), [
      ["EARLIER_PERIOD_OPEN", "accountingPeriodId"],
    ]);
    await close("2026-09");
    await close("2026-10");
    const reopening = { ...(await sent("2026-09")), reason: "Audit adjustment" };
    assert.deepEqual(await refused(harness, "reopenAccountingPeriod", reopening), [
      ["LATER_PERIOD_CLOSED", "accountingPeriodId"],
    ]);
    const nameless = { ...(await sent("2026-10")), reason: " " };
    assert.deepEqual(await refused(harness, "reopenAccountingPeriod", nameless), [
      ["INPUT_INVALID", "reason"],
    ]);

    const { accountingPeriod } = await done(harness, "reopenAccountingPeriod", {
      ...(await sent("2026-10")),
      reason: "Invoice found",
    });

    assert.deepEqual([accountingPeriod.state, accountingPeriod.version], ["OPEN", 3]);
    const reasons =
      "audit.record WHERE aggregate_id = $1 AND body::jsonb ->> 'reason' = 'Invoice found'";
    assert.equal(await rows(harness, reasons, [uuidOf(accountingPeriod.id)]), 1);
    await postOn("2026-10-31");
  });

  test("closing or reopening what is so already is refused", async () => {
    await booksWith("2026-10");
    const reopening = { ...(await sent("2026-10")), reason: "Why not" };
    assert.deepEqual(await refused(harness, "reopenAccountingPeriod", reopening), [
      ["NOTHING_TO_CHANGE", "accountingPeriodId"],
    ]);
    await close("2026-10");
    assert.deepEqual(await refused(harness, "closeAccountingPeriod", await sent("2026-10")), [
      ["NOTHING_TO_CHANGE", "accountingPeriodId"],
    ]);
  });

  test("a stale version is told what changed", async () => {
    await booksWith("2026-10");
    const stale = await sent("2026-10");
    await close("2026-10");

    const { data } = await mutate(harness, "closeAccountingPeriod", stale);

    assert.deepEqual(data.closeAccountingPeriod.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 2 now",
        path: ["expectedVersion"],
        currentVersion: 2,
        changedPaths: ["state"],
      },
    ]);
  });

  test("a repeated close answers as the first did", async () => {
    await booksWith("2026-10");
    const input = { ...(await sent("2026-10")), idempotencyKey: "close-october" };
    const first = await done(harness, "closeAccountingPeriod", input);
    assert.deepEqual(await done(harness, "closeAccountingPeriod", input), first);
  });

  test("a period that is unknown, malformed or out of reach is not touched", async () => {
    await booksWith("2026-10");
    const input = await sent("2026-10");
    const of = (accountingPeriodId: string) => ({ ...input, accountingPeriodId });
    assert.deepEqual(await refused(harness, "closeAccountingPeriod", of(publicId("prd"))), [
      ["NOT_FOUND", "accountingPeriodId"],
    ]);
    assert.deepEqual(await refused(harness, "closeAccountingPeriod", of(publicId("jne"))), [
      ["ID_MALFORMED", "accountingPeriodId"],
    ]);
    const elsewhere = bookkeeperAt(await harness.openRooftop());
    assert.deepEqual(await refused(harness, "closeAccountingPeriod", input, elsewhere), [
      ["NOT_FOUND", "accountingPeriodId"],
    ]);
    const clerk = staffOf("ACCOUNTING", "ALL");
    const reopening = { ...input, reason: "Because" };
    assert.equal(await failed(harness, "reopenAccountingPeriod", reopening, clerk), "FORBIDDEN");

    const ids = [input.accountingPeriodId, publicId("prd"), publicId("rft")];
    const read = (actor?: typeof elsewhere) =>
      entities(harness, "AccountingPeriod", ids, "month", actor);
    assert.deepEqual(await read(), [{ month: "2026-10-01" }, null, null]);
    assert.deepEqual(await read(elsewhere), [null, null, null]);
  });

  test("an entry is either in the month before it closes or refused, whatever the race", async () => {
    await booksWith("2026-10");
    const closing = await sent("2026-10");
    const post = () =>
      mutate(harness, "postJournalEntry", cashSale(rooftopId, { effectiveOn: "2026-10-20" }));

    const [before, closed, after] = await Promise.all([
      Promise.all(Array.from({ length: 15 }, post)),
      mutate(harness, "closeAccountingPeriod", closing),
      Promise.all(Array.from({ length: 15 }, post)),
    ]);

    assert.deepEqual(closed.data.closeAccountingPeriod.userErrors, []);
    const codes = [...before, ...after].map(
      ({ data }) => data.postJournalEntry.userErrors[0]?.code ?? "ok",
    );
    assert.deepEqual(
      codes.filter((code) => code !== "ok" && code !== "PERIOD_CLOSED"),
      [],
    );
    const accepted = codes.filter((code) => code === "ok").length;
    assert.equal(
      await rows(harness, "journal_entry WHERE rooftop_id = $1", [uuidOf(rooftopId)]),
      1 + accepted,
    );
    assert.deepEqual(
      await refused(
        harness,
        "postJournalEntry",
        cashSale(rooftopId, { effectiveOn: "2026-10-20" }),
      ),
      [["PERIOD_CLOSED", "effectiveOn"]],
    );
  });

  test("the list of months is walked to its end by cursors", async () => {
    await booksWith("2026-07", "2026-08", "2026-09", "2026-10", "2026-11");
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await harness.request(
        `query Months($of: [_Any!]!, $after: Cursor) { _entities(representations: $of) { ... on Rooftop {
           accountingPeriods(first: 2, after: $after) { totalCount { value precision }
             edges { node { month } } pageInfo { hasNextPage endCursor } } } } }`,
        { of: [{ __typename: "Rooftop", id: rooftopId }], after },
      );
      const { edges, pageInfo, totalCount } = data._entities[0].accountingPeriods;
      assert.deepEqual(totalCount, { value: 5, precision: "EXACT" });
      seen.push(...edges.map((edge: { node: Period }) => edge.node.month.slice(0, 7)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    assert.deepEqual(seen, ["2026-11", "2026-10", "2026-09", "2026-08", "2026-07"]);
  });
});
