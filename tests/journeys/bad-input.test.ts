import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { withCheckDigit } from "@forecourt/vehicle/catalog/vin";
import { openRooftop, receiveStockUnit } from "../graph/dealership.ts";
import { newKey, openGraph, type Graph } from "../graph/graph.ts";
import { attackedAt, postBody } from "../hostile/target.ts";
import { clientOperation } from "../operations/operation.ts";

describe("bad input", () => {
  let graph: Graph;
  let rooftopId: string;
  let unitId: string;
  let stored: string;
  const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });

  before(async () => {
    graph = await openGraph();
    rooftopId = await openRooftop(graph, "Lakeside");
    unitId = (await receiveStockUnit(graph, rooftopId, "1HGCM82633A004352")).id;
    await receiveStockUnit(graph, rooftopId, withCheckDigit("1HGCM82603A004353"));
    stored = await everythingStored();
  });
  after(async () => {
    assert.equal(await everythingStored(), stored, "nothing was stored by any refused request");
    await graph.close();
  });

  /** Number of rows by table, of every table that a write touches. */
  async function everythingStored(): Promise<string> {
    const { database } = graph.subgraphs.get("vehicle") ?? assert.fail("no vehicle subgraph");
    const [counts] = await database.read(
      `SELECT (SELECT count(*)::int FROM stock_unit) AS units,
         (SELECT count(*)::int FROM vehicle) AS vehicles,
         (SELECT count(*)::int FROM price_record) AS prices,
         (SELECT count(*)::int FROM audit.record) AS audits,
         (SELECT count(*)::int FROM command_key) AS keys`,
    );
    return JSON.stringify(counts);
  }

  function receipt(over: object): object {
    return {
      idempotencyKey: newKey(),
      rooftopId,
      vin: withCheckDigit("1HGCM82603A004354"),
      stockNumber: "X1",
      condition: "USED",
      askingPrice: usd(1),
      ...over,
    };
  }

  async function refusalsOf(name: string, input: object): Promise<[string, string[]][]> {
    const { data, errors } = await graph.request(clientOperation(name).text, { input });
    assert.equal(errors, undefined);
    const [payload] = Object.values<{ userErrors: { code: string; path: string[] }[] }>(data);
    return (payload?.userErrors ?? []).map(({ code, path }) => [code, path]);
  }

  const receipts: readonly [what: string, over: () => object, code: string, path: string[]][] = [
    ["a malformed VIN", () => ({ vin: "1HGCM82O33A004352" }), "VIN_MALFORMED", ["vin"]],
    ["a wrong check digit", () => ({ vin: "1HGCM82643A004352" }), "VIN_CHECK_DIGIT_WRONG", ["vin"]],
    [
      "a negative price",
      () => ({ askingPrice: usd(-1) }),
      "INPUT_INVALID",
      ["askingPrice", "minorUnits"],
    ],
    [
      "a price in another currency",
      () => ({ askingPrice: { minorUnits: 1, currency: "CAD" } }),
      "CURRENCY_MISMATCH",
      ["askingPrice", "currency"],
    ],
    [
      "an unknown rooftop",
      () => ({ rooftopId: "rft_01h455vb4pex5vsknk084sn02q" }),
      "ROOFTOP_UNKNOWN",
      ["rooftopId"],
    ],
    ["an id of another type", () => ({ rooftopId: unitId }), "ID_MALFORMED", ["rooftopId"]],
    ["an empty stock number", () => ({ stockNumber: "  " }), "INPUT_INVALID", ["stockNumber"]],
    ["a control character", () => ({ stockNumber: "A\u0000B" }), "INPUT_INVALID", ["stockNumber"]],
    [
      "a car that is in stock already",
      () => ({ vin: "1HGCM82633A004352" }),
      "VEHICLE_IN_STOCK",
      ["vin"],
    ],
  ];
  for (const [what, over, code, path] of receipts) {
    test(`${what} is refused with ${code}`, async () => {
      assert.deepEqual(await refusalsOf("ReceiveStockUnit", receipt(over())), [[code, path]]);
    });
  }

  test("a stale version and a reused key are refused", async () => {
    const stale = {
      idempotencyKey: newKey(),
      stockUnitId: unitId,
      expectedVersion: 7,
      askingPrice: usd(5),
    };
    assert.deepEqual(await refusalsOf("RepriceStockUnit", stale), [
      ["VERSION_CONFLICT", ["expectedVersion"]],
    ]);

    const other = withCheckDigit("1HGCM82603A004399");
    const used = { ...receipt({}), idempotencyKey: "used", vin: other, stockNumber: "X9" };
    assert.deepEqual(await refusalsOf("ReceiveStockUnit", used), []);
    stored = await everythingStored();
    assert.deepEqual(await refusalsOf("ReceiveStockUnit", { ...used, stockNumber: "X8" }), [
      ["IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]],
    ]);
  });

  test("a page of 100,000 is refused, literal or variable", async () => {
    for (const [query, variables] of [
      ["{ stockUnits(first: 100000) { nodes { id } } }", {}],
      [clientOperation("StockList").text, { first: 100_000 }],
    ] as const) {
      const { errors } = await graph.request(query, variables);
      assert.equal(errors?.[0]?.extensions?.code, "LIST_TOO_LONG");
      assert.equal(errors?.[0]?.extensions?.argument, "first");
    }
  });

  test("a tampered cursor, and one of another sort, are refused", async () => {
    const list = clientOperation("StockList").text;
    const { data } = await graph.request(list, { first: 1 });
    const cursor: string = data.stockUnits.pageInfo.endCursor;
    const tampered = cursor.slice(0, -2) + (cursor.endsWith("A") ? "BB" : "AA");
    const orderBy = [{ field: "STOCK_NUMBER", direction: "ASC" }];

    for (const variables of [{ after: tampered }, { after: cursor, orderBy }, { after: "x" }]) {
      const { errors } = await graph.request(list, variables);
      assert.equal(errors?.[0]?.extensions?.code, "CURSOR_INVALID");
      assert.equal(errors?.[0]?.extensions?.argument, "after");
    }
  });

  test("a body of 5 MB and a query 60 levels deep are refused before they cost anything", async () => {
    const query = `{ rooftops { id } } #${"x".repeat(5_000_000)}`;
    const codes = await postBody(attackedAt(graph.url), JSON.stringify({ query }));
    assert.deepEqual(codes, ["BODY_TOO_LARGE"]);

    const deep = `{ vehicle(id: "x") { stockUnits { nodes { ${"vehicle { stockUnits { nodes { ".repeat(19)} id ${"} } } ".repeat(19)} } } } }`;
    const { errors } = await graph.request(deep);
    assert.equal(errors?.[0]?.extensions?.code, "QUERY_TOO_COMPLEX");
  });

  test("a VIN that cannot be one is refused when it is asked for as well", async () => {
    const { errors } = await graph.request(clientOperation("VehicleDossier").text, { vin: "OOPS" });
    assert.equal(errors?.[0]?.extensions?.code, "VIN_MALFORMED");
    assert.deepEqual(errors?.[0]?.path, ["vehicleByVin"]);
  });

  test("a document that does not fit the schema is told so, without innards", async () => {
    const { errors } = await graph.request("{ vehicle(id: 5) { id } nothing }");
    assert.equal(errors?.[0]?.extensions?.code, "GRAPHQL_VALIDATION_FAILED");
    assert.doesNotMatch(JSON.stringify(errors), /stacktrace|\.ts:|SELECT/);
  });
});
