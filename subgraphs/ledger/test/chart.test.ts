import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import { newId } from "@forecourt/platform/type-id";
import { standardChart } from "../src/chart/standard-chart.ts";
import {
  bookkeeperAt,
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

describe("chart of accounts", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  const account = (over: Record<string, unknown> = {}) => ({
    rooftopId,
    number: "8100",
    name: "Rent",
    kind: "EXPENSE",
    ...over,
  });

  test("an account is opened in the currency of the rooftop", async () => {
    const opened = await done(harness, "openAccount", account({ control: "VENDOR" }));

    assert.deepEqual(opened.account, {
      id: opened.account.id,
      version: 1,
      number: "8100",
      name: "Rent",
      kind: "EXPENSE",
      currency: "USD",
      control: "VENDOR",
      rooftop: { id: rooftopId },
    });
  });

  test("a repeated request opens nothing twice; its key serves no other input", async () => {
    const input = account({ idempotencyKey: "once", number: "8200" });
    const first = await done(harness, "openAccount", input);
    const second = await done(harness, "openAccount", input);

    assert.equal(second.account.id, first.account.id);
    assert.deepEqual(await refused(harness, "openAccount", { ...input, name: "Power" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("a number is used once per rooftop", async () => {
    await done(harness, "openAccount", account({ number: "8300" }));

    assert.deepEqual(await refused(harness, "openAccount", account({ number: "8300" })), [
      ["ACCOUNT_NUMBER_TAKEN", "number"],
    ]);
    const elsewhere = await harness.openRooftop();
    await done(harness, "openAccount", account({ number: "8300", rooftopId: elsewhere }));
  });

  test("every mistake of the input is told at once", async () => {
    assert.deepEqual(
      await refused(harness, "openAccount", account({ number: "rent", name: " " })),
      [
        ["INPUT_INVALID", "number"],
        ["INPUT_INVALID", "name"],
      ],
    );
  });

  test("a rooftop that is unknown, malformed or out of reach gets no account", async () => {
    const unknown = account({ rooftopId: publicId("rft") });
    assert.deepEqual(await refused(harness, "openAccount", unknown), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    const foreign = account({ rooftopId: publicId("acc") });
    assert.deepEqual(await refused(harness, "openAccount", foreign), [
      ["ID_MALFORMED", "rooftopId"],
    ]);
    const elsewhere = bookkeeperAt(await harness.openRooftop());
    assert.deepEqual(await refused(harness, "openAccount", account(), elsewhere), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    const clerk = staffOf("ACCOUNTING", "ALL");
    assert.equal(await failed(harness, "openAccount", account(), clerk), "FORBIDDEN");
  });

  test("the standard chart is adopted once, around the accounts that are there", async () => {
    const adopting = await harness.openRooftop();
    const cash = account({ rooftopId: adopting, number: "1000", name: "First Bank" });
    await done(harness, "openAccount", cash);

    const { accounts } = await done(harness, "adoptStandardChart", { rooftopId: adopting });

    assert.deepEqual(
      accounts.map(({ number }: { number: string }) => number),
      standardChart.map(({ number }) => number).toSorted(),
    );
    const [{ accounts: chart }] = await entities(
      harness,
      "Rooftop",
      [adopting],
      "accounts { number name kind control }",
    );
    assert.deepEqual(
      chart.filter(({ number }: { number: string }) => number === "1000" || number === "1100"),
      [
        { number: "1000", name: "First Bank", kind: "EXPENSE", control: null },
        { number: "1100", name: "Contracts in transit", kind: "ASSET", control: "DEAL" },
      ],
    );
    assert.deepEqual(await refused(harness, "adoptStandardChart", { rooftopId: adopting }), [
      ["NOTHING_TO_CHANGE", "rooftopId"],
    ]);
  });

  test("an adoption that is repeated out of reach of the rooftop answers no accounts", async () => {
    const input = { rooftopId: await harness.openRooftop(), idempotencyKey: newId() };
    await done(harness, "adoptStandardChart", input);
    const moved = { ...staffOf("OWNER", [newId()]), id: groupOwner.id };
    assert.deepEqual(await done(harness, "adoptStandardChart", input, moved), {
      accounts: [],
      userErrors: [],
    });
  });

  test("two adoptions at once leave one chart", async () => {
    const adopting = await harness.openRooftop();
    const answers = await Promise.all(
      [1, 2].map(() => mutate(harness, "adoptStandardChart", { rooftopId: adopting })),
    );

    const codes = answers.map(({ data }) => data.adoptStandardChart.userErrors[0]?.code ?? "ok");
    assert.deepEqual(new Set(codes), new Set(["NOTHING_TO_CHANGE", "ok"]));
    const chart = await rows(harness, "account WHERE rooftop_id = $1", [uuidOf(adopting)]);
    assert.equal(chart, standardChart.length);
  });

  test("a chart has a limit", async () => {
    const full = await harness.openRooftop();
    await harness.subgraph.database.read(
      `INSERT INTO account (id, version, rooftop_id, number, name, kind, currency)
       SELECT gen_random_uuid(), 1, $1, 'F' || number, 'Filler', 'ASSET', 'USD'
       FROM generate_series(1, 1000) AS number`,
      [uuidOf(full)],
    );

    assert.deepEqual(await refused(harness, "openAccount", account({ rooftopId: full })), [
      ["CHART_FULL", "rooftopId"],
    ]);
  });

  test("accounts and charts of other rooftops do not exist for an actor", async () => {
    const { account: mine } = await done(harness, "openAccount", account({ number: "8400" }));
    const elsewhere = bookkeeperAt(await harness.openRooftop());

    const ids = [mine.id, publicId("acc"), publicId("jne"), "acc_", newId()];
    const read = (actor?: typeof elsewhere) => entities(harness, "Account", ids, "number", actor);
    assert.deepEqual(await read(), [{ number: "8400" }, null, null, null, null]);
    assert.deepEqual(await read(elsewhere), [null, null, null, null, null]);
    assert.deepEqual(
      await entities(harness, "Rooftop", [rooftopId], "accounts { number }", elsewhere),
      [{ accounts: [] }],
    );
  });

  test("the numbers of the standard chart are its order, and each is there once", () => {
    const numbers = standardChart.map(({ number }) => number);
    assert.deepEqual(numbers, [...new Set(numbers)].toSorted());
    const cost = new Map(standardChart.map(({ number, kind }) => [number, kind]));
    for (const number of ["4000", "4100", "4190", "4500", "4510", "4520", "4540", "4550"]) {
      assert.equal(cost.get(String(Number(number) + 2_000)), "COST");
    }
  });
});
