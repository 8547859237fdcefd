import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { decodeId, newId } from "@forecourt/platform/type-id";
import {
  mutation,
  openDealHarness,
  publicId,
  refusals,
  startedDeal,
  storedRows,
  type DealHarness,
} from "./harness.ts";

const WORKSHEET = `version worksheet {
  sellingPrice { minorUnits currency } rebates { minorUnits } cashDown { minorUnits }
  fees { code label taxable amount { minorUnits } }
  products { code label amount { minorUnits } cost { minorUnits } }
  taxes { code label amount { minorUnits } rule }
  amountFinanced { minorUnits } totalOfPayments { minorUnits } financeCharge { minorUnits } apr
  frontGross { minorUnits } backGross { minorUnits }
  payments(terms: [48, 60, 72], cashDowns: [0, 200000, 500000]) {
    termMonths apr cashDown { minorUnits } monthly { minorUnits } } }`;

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const cad = (minorUnits: number) => ({ minorUnits, currency: "CAD" });

const entered = {
  sellingPrice: usd(3_200_000),
  rebates: usd(100_000),
  cashDown: usd(200_000),
  fees: [{ code: "DOC", label: "Documentation fee", taxable: false, amount: usd(22_500) }],
  products: [
    { code: "VSC", label: "Service contract", amount: usd(180_000), cost: usd(90_000) },
    { code: "GAP", label: "GAP waiver", amount: usd(79_500) },
  ],
};

describe("the worksheet", () => {
  let harness: DealHarness;
  before(async () => {
    harness = await openDealHarness();
  });
  after(() => harness.close());

  const save = (dealId: string, expectedVersion: number, figures: Record<string, unknown>) =>
    harness.request(mutation("saveWorksheet", WORKSHEET), {
      input: { idempotencyKey: newId(), dealId, expectedVersion, ...figures },
    });

  test("holds what was entered; nothing is calculated", async () => {
    const { id } = await startedDeal(harness);
    const { data, errors } = await save(id, 1, entered);

    assert.equal(errors, undefined);
    assert.deepEqual(data.saveWorksheet.userErrors, []);
    assert.deepEqual(data.saveWorksheet.deal, {
      version: 2,
      worksheet: {
        sellingPrice: usd(3_200_000),
        rebates: { minorUnits: 100_000 },
        cashDown: { minorUnits: 200_000 },
        fees: [
          {
            code: "DOC",
            label: "Documentation fee",
            taxable: false,
            amount: { minorUnits: 22_500 },
          },
        ],
        products: [
          {
            code: "VSC",
            label: "Service contract",
            amount: { minorUnits: 180_000 },
            cost: { minorUnits: 90_000 },
          },
          { code: "GAP", label: "GAP waiver", amount: { minorUnits: 79_500 }, cost: null },
        ],
        taxes: null,
        amountFinanced: null,
        totalOfPayments: null,
        financeCharge: null,
        apr: null,
        frontGross: null,
        backGross: null,
        payments: [],
      },
    });
  });

  test("is told to the other departments as codes and amounts, without what was written", async () => {
    const { id } = await startedDeal(harness);
    await save(id, 1, entered);

    const [event] = await harness.subgraph.database.read<{ data: object }>(
      `SELECT data FROM event_log WHERE aggregate_id = $1 AND type = 'deal.worksheet-saved.v1'
       UNION ALL SELECT data FROM outbox WHERE aggregate_id = $1 AND type = 'deal.worksheet-saved.v1'`,
      [decodeId("dea", id)],
    );
    assert.deepEqual(event?.data, {
      dealId: decodeId("dea", id),
      currency: "USD",
      sellingPriceMinor: "3200000",
      rebatesMinor: "100000",
      cashDownMinor: "200000",
      fees: [{ code: "DOC", taxable: false, amountMinor: "22500" }],
      products: [
        { code: "VSC", amountMinor: "180000", costMinor: "90000" },
        { code: "GAP", amountMinor: "79500", costMinor: null },
      ],
    });
  });

  test("is replaced whole, and a stale save is told exactly which figures changed", async () => {
    const { id } = await startedDeal(harness);
    await save(id, 1, entered);
    const { rebates: _left, ...rest } = entered;
    const second = await save(id, 2, { ...rest, sellingPrice: usd(3_150_000) });
    assert.equal(second.data.saveWorksheet.deal.worksheet.rebates, null);

    const stale = await save(id, 2, entered);
    assert.deepEqual(stale.data.saveWorksheet.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 3 now",
        path: ["expectedVersion"],
        currentVersion: 3,
        changedPaths: ["worksheet.rebates", "worksheet.sellingPrice"],
      },
    ]);
  });

  test("of two desks that save at once, one wins and the other is told", async () => {
    const { id } = await startedDeal(harness);
    const answers = await Promise.all([
      save(id, 1, { sellingPrice: usd(1) }),
      save(id, 1, { sellingPrice: usd(2) }),
    ]);

    const outcomes: string[] = answers.map(
      ({ data }) => data.saveWorksheet.userErrors[0]?.code ?? "SAVED",
    );
    assert.deepEqual(outcomes.toSorted(), ["SAVED", "VERSION_CONFLICT"]);
  });

  test("the same figures again are nothing to change", async () => {
    const { id } = await startedDeal(harness);
    await save(id, 1, entered);

    assert.deepEqual(refusals(await save(id, 2, entered), "saveWorksheet"), [
      ["NOTHING_TO_CHANGE", ""],
    ]);
  });

  test("a refused save leaves nothing behind", async () => {
    const { id } = await startedDeal(harness);
    const before = await storedRows(harness);
    const [fee] = entered.fees;
    const [product] = entered.products;

    const answers = [
      await save(id, 1, {
        sellingPrice: cad(1),
        fees: [fee, { ...fee, amount: cad(1) }],
        products: [{ ...product, cost: cad(1) }],
      }),
      await save(id, 1, { fees: Array.from({ length: 41 }, () => fee) }),
      await save(id, 1, { products: Array.from({ length: 41 }, () => product) }),
      await save(id, 1, { cashDown: usd(-1), fees: [{ ...fee, code: " " }] }),
      await save(publicId("dea"), 1, entered),
    ].map((answer) => refusals(answer, "saveWorksheet"));

    assert.deepEqual(answers, [
      [
        ["CURRENCY_MISMATCH", "sellingPrice.currency"],
        ["CURRENCY_MISMATCH", "fees.1.amount.currency"],
        ["CURRENCY_MISMATCH", "products.0.cost.currency"],
      ],
      [["INPUT_INVALID", "fees"]],
      [["INPUT_INVALID", "products"]],
      [
        ["INPUT_INVALID", "cashDown.minorUnits"],
        ["INPUT_INVALID", "fees.0.code"],
      ],
      [["NOT_FOUND", "dealId"]],
    ]);
    assert.deepEqual(await storedRows(harness), before);
  });

  test("forty lines of each kind are stored in the order entered", async () => {
    const { id } = await startedDeal(harness);
    const fees = Array.from({ length: 40 }, (_, at) => ({
      ...entered.fees[0],
      code: `F${40 - at}`,
    }));
    const { data } = await save(id, 1, { fees });

    assert.deepEqual(
      data.saveWorksheet.deal.worksheet.fees.map(({ code }: { code: string }) => code),
      fees.map(({ code }) => code),
    );
  });

  describe("with computed figures stored", () => {
    let dealId: string;
    before(async () => {
      const deal = await startedDeal(harness);
      dealId = deal.id;
      await harness.subgraph.database.read(
        `INSERT INTO worksheet (deal_id, selling_price_minor, taxes, payments, amount_financed_minor, apr)
         VALUES ($1, 3200000, $2, $3, 3659125, 7.490)`,
        [
          decodeId("dea", dealId),
          JSON.stringify([
            { code: "TX", label: "Sales tax", amountMinor: "118750", rule: "TX-2026" },
          ]),
          JSON.stringify([
            { termMonths: 36, cashDownMinor: "0", apr: "5.990", monthlyMinor: "111111" },
            { termMonths: 60, cashDownMinor: "200000", apr: "7.490", monthlyMinor: "73200" },
            { termMonths: 72, cashDownMinor: "200000", apr: "7.490", monthlyMinor: "63249" },
            { termMonths: 72, cashDownMinor: "0", apr: null, monthlyMinor: null },
          ]),
        ],
      );
    });

    test("answers them as stored, and of the payments those that were asked for", async () => {
      const { data, errors } = await harness.request(
        `query Desk($id: ID!) { deal(id: $id) { ${WORKSHEET} } }`,
        { id: dealId },
      );

      assert.equal(errors, undefined);
      const { worksheet } = data.deal;
      assert.equal(worksheet.apr, "7.490");
      assert.deepEqual(worksheet.amountFinanced, { minorUnits: 3_659_125 });
      assert.deepEqual(worksheet.taxes, [
        { code: "TX", label: "Sales tax", amount: { minorUnits: 118_750 }, rule: "TX-2026" },
      ]);
      assert.deepEqual(worksheet.payments, [
        {
          termMonths: 60,
          apr: "7.490",
          cashDown: { minorUnits: 200_000 },
          monthly: { minorUnits: 73_200 },
        },
        { termMonths: 72, apr: null, cashDown: { minorUnits: 0 }, monthly: null },
        {
          termMonths: 72,
          apr: "7.490",
          cashDown: { minorUnits: 200_000 },
          monthly: { minorUnits: 63_249 },
        },
      ]);
    });

    test("forgets them when other figures are entered", async () => {
      const { data } = await save(dealId, 1, { sellingPrice: usd(3_200_000) });

      const { worksheet } = data.saveWorksheet.deal;
      assert.deepEqual(worksheet.sellingPrice, usd(3_200_000));
      assert.deepEqual(
        [worksheet.taxes, worksheet.amountFinanced, worksheet.apr, worksheet.payments],
        [null, null, null, []],
      );
      const stale = await save(dealId, 1, {});
      assert.deepEqual(stale.data.saveWorksheet.userErrors[0].changedPaths, [
        "worksheet.amountFinanced",
        "worksheet.apr",
        "worksheet.payments",
        "worksheet.taxes",
      ]);
    });
  });

  test("a payment grid that is too large is refused", async () => {
    const { id } = await startedDeal(harness);
    await save(id, 1, entered);
    const terms = Array.from({ length: 13 }, (_, at) => at + 1);
    const { errors } = await harness.request(
      `query Grid($id: ID!, $terms: [Int!]!) { deal(id: $id) { worksheet {
         payments(terms: $terms, cashDowns: [0]) { termMonths } } } }`,
      { id, terms },
    );

    assert.equal(errors?.[0]?.extensions?.code, "LIST_TOO_LONG");
  });
});
