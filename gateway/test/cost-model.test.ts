import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCostModel } from "../src/cost/cost-model.ts";
import { doorBudgets } from "../src/cost/door-budgets.ts";
import { composeSupergraph } from "../src/compose.ts";
import { clientOperations } from "../../tests/operations/operation.ts";
import { costSupergraphSdl, estimateOf, operationOf } from "./cost-graph.ts";

function costs(text: string, expected: number, variables?: Record<string, unknown>): void {
  assert.equal(estimateOf(text, variables).total, expected);
}

describe("an object", () => {
  test("costs 1, what it holds of scalars and enums nothing", () => {
    costs(`{ vehicle(id: "1") { id vin } }`, 1);
  });

  test("costs what its type says, and its field rather than its type", () => {
    costs(`{ units(first: 1) { nodes { price { minorUnits } } } }`, 1 + 1 + 0);
    costs(`{ priciest { id } }`, 20);
    costs(`{ vehicle(id: "1") { photo } }`, 1 + 5);
  });

  test("costs 1 at least together with all there is", () => {
    costs("{ name }", 1);
    costs("{ __typename }", 1);
  });

  test("of an abstract type costs as much as the dearest that it may be", () => {
    costs("{ anything { __typename } }", 3);
    costs("{ anything { ... on Person { id } ... on Company { id } } }", 3);
    // 10 parties, each with as many cars as a company has.
    costs("{ parties { cars { id } } }", 10 * (3 + 30));
  });
});

describe("a list", () => {
  test("costs as many entries as are asked for", () => {
    costs("{ quotes(first: 7) { id } }", 7);
    costs("{ quotes { id } }", 5);
  });

  test("costs its assumed size, or 10 where nobody says", () => {
    costs("{ rooftops { id } }", 4);
    costs(`{ vehicle(id: "1") { history(first: 1) { nodes { jobs { line } } } } }`, 1 + 1 + 1 + 10);
  });

  test("of scalars costs nothing", () => {
    costs("{ tags rooftops { name } }", 4);
  });

  test("of a connection costs the connection and its entries", () => {
    costs("{ units(first: 50) { nodes { id } } }", 1 + 50);
    costs("{ units { nodes { id } } }", 1 + 25);
    costs("{ units(first: 50) { totalCount } }", 1 + 10);
    costs("{ units(first: 0) { nodes { id } } }", 1);
  });

  test("counts nodes and edges both", () => {
    // A node below an edge costs 1, the edge itself nothing.
    costs("{ units(first: 50) { nodes { id } edges { node { id } } } }", 1 + 50 + 50);
  });

  test("is as long as first or last say, without an annotation", () => {
    costs("{ leads(first: 3, last: 8) { nodes { id } } }", 1 + 8);
    costs("{ leads(last: 8) { edges { node { id } } } }", 1 + 8 * 2);
    costs("{ leads { nodes { id } } }", 1 + 10);
  });

  test("of 50 with one order each costs what it looks like", () => {
    const list = `{ units(first: 50) { totalCount nodes { id price { minorUnits }
      vehicle { vin history(first: 1) { nodes { number } } } } } }`;
    // The connection and its count; per unit itself, its vehicle, the connection of its orders and one order.
    costs(list, 1 + 10 + 50 * (1 + 1 + 1 + 1));
  });

  test("multiplies with the lists inside", () => {
    const dossier = `{ vehicle(id: "1") { vin owner { name }
      history(first: 10) { nodes { number jobs { line parts { number } } } } } }`;
    // The vehicle, its owner, the connection; 10 orders of 10 jobs of 2 parts.
    costs(dossier, 1 + 1 + 1 + 10 * (1 + 10 * (1 + 2)));
  });
});

describe("arguments", () => {
  test("cost what they weigh when they have a value", () => {
    costs(`{ units(first: 1, search: "jeep") { nodes { id } } }`, 7 + 1 + 1);
    costs(`{ units(first: 1, search: null) { nodes { id } } }`, 1 + 1);
  });

  test("cost per entry around them", () => {
    const list = `query ($note: String) { units(first: 4) { nodes {
      vehicle { history(first: 1, note: $note) { nodes { number } } } } } }`;
    costs(list, 1 + 4 * (1 + 1 + 1 + 1 + 1), { note: "oil" });
    costs(list, 1 + 4 * (1 + 1 + 1 + 1), { note: null });
  });

  test("cost what an input holds, however deep and whether it is written or sent", () => {
    const filter = { vin: "A", any: [{ vin: "B" }, { vin: "C", status: "SOLD" }] };
    const written = `{ units(first: 1, where: { vin: "A", any: [{ vin: "B" }, { vin: "C" }] }) { nodes { id } } }`;
    const sent = `query ($where: UnitFilter) { units(first: 1, where: $where) { nodes { id } } }`;
    const inside = `query ($vin: String) { units(first: 1, where: { any: { vin: $vin } }) { nodes { id } } }`;
    costs(written, 1 + 1 + 3 * 2);
    costs(sent, 1 + 1 + 3 * 2, { where: filter });
    costs(inside, 1 + 1 + 2, { vin: "A" });
    costs(inside, 1 + 1, {});
  });
});

describe("variables", () => {
  const list = "query ($n: Int = 7) { units(first: $n) { nodes { id } } }";

  test("say how long a list is, else their default, else that of the argument", () => {
    costs(list, 1 + 40, { n: 40 });
    costs(list, 1 + 7);
    costs("query ($n: Int) { units(first: $n) { nodes { id } } }", 1 + 25);
  });

  test("without a value leave the assumed size", () => {
    costs(list, 1 + 25, { n: null });
    costs("query ($n: Int) { leads(first: $n) { nodes { id } } }", 1 + 10, { n: null });
  });

  test("price one compiled operation again and again", () => {
    const model = createCostModel(costSupergraphSdl);
    const operation = operationOf(list);
    const totals = [3, 30].map((n) => model.estimate({ ...operation, variables: { n } }).total);
    assert.deepEqual(totals, [1 + 3, 1 + 30]);
  });
});

describe("a document", () => {
  test("pays for every alias", () => {
    costs(`{ a: vehicle(id: "1") { id } b: vehicle(id: "2") { id } }`, 2);
  });

  test("pays once for what its fragments ask for twice", () => {
    const query = `{ vehicle(id: "1") { owner { id } ...A ...B ... on Vehicle { owner { name } } } }
      fragment A on Vehicle { history(first: 2) { nodes { number } } }
      fragment B on Vehicle { history(first: 2) { nodes { jobs { line } } } }`;
    costs(query, 1 + 1 + 1 + 2 * (1 + 10));
  });

  test("pays for what it may skip", () => {
    const query = `query ($no: Boolean!) { vehicle(id: "1") { owner @include(if: $no) { id }
      ... @skip(if: true) { history(first: 5) { nodes { number } } } } }`;
    costs(query, 1 + 1 + 1 + 5, { no: false });
  });

  test("pays 10 for each mutation", () => {
    costs(`mutation { touch }`, 10);
    costs(`mutation { reprice(id: "1") { unit { id } problems { code } } }`, 10 + 1 + 1 + 3);
    costs(`mutation { a: touch b: touch }`, 20);
  });

  test("pays for one event of a subscription", () => {
    costs("subscription { repriced { id vehicle { id } } }", 2);
  });

  test("pays one price for introspection", () => {
    costs(`{ __schema { types { fields { args { name } } } } }`, 1_000);
    costs(`{ __schema { types { name } } __type(name: "Unit") { name } }`, 2_000);
  });
});

describe("an answer", () => {
  const list = `query ($with: Boolean = true) { units(first: 50) { totalCount nodes { id
    vehicle @include(if: $with) { history(first: 5, note: "x") { nodes { number } } } } } }`;

  function paid(data: unknown, text = list): number {
    return estimateOf(text).actual(data);
  }

  test("costs the objects that it holds", () => {
    const orders = (count: number) => ({
      history: { nodes: Array.from({ length: count }, (_, number) => ({ number })) },
    });
    const nodes = [
      { id: "1", vehicle: orders(2) },
      { id: "2", vehicle: null },
      { id: "3", vehicle: orders(0) },
    ];
    const expected = 1 + 10 + 3 + 2 * (1 + 1 + 1) + 2;
    assert.equal(paid({ units: { totalCount: 3, nodes } }), expected);
  });

  test("costs nothing for what was skipped or is null", () => {
    const nodes = [{ id: "1" }, { id: "2" }];
    assert.equal(paid({ units: { totalCount: null, nodes } }), 1 + 2);
  });

  test("that is missing costs 1", () => {
    assert.equal(paid(null), 1);
    assert.equal(paid(undefined), 1);
  });

  test("of a mutation costs the attempt, whatever came of it", () => {
    const mutation = `mutation { a: reprice(id: "1") { unit { id } problems { code } } b: touch }`;
    const data = { a: { unit: null, problems: [{ code: "X" }] }, b: null };
    assert.equal(paid(data, mutation), 10 + 1 + 1 + 10);
  });

  test("of a subscription costs its estimate once it is open", () => {
    const text = "subscription { repriced { id vehicle { id } } }";
    assert.equal(paid({ repriced: null }, text), 2);
    assert.equal(paid(undefined, text), 1);
  });
});

describe("the most expensive field", () => {
  const nested = `{ units(first: 50) { nodes { id vehicle { history(first: 20) { nodes { number } } } } } }`;
  const total = 1 + 50 * (1 + 1 + 1 + 20);

  function dearest(text: string, limit: number) {
    const found = estimateOf(text).mostExpensive(limit);
    assert.ok(found);
    return found;
  }

  test("is the list that holds most, with its share", () => {
    const { field, path, cost, share } = dearest(nested, 10_000);
    assert.equal(field, "Vehicle.history");
    assert.equal(path, "units.nodes.vehicle.history");
    assert.equal(cost, 50 * (1 + 20));
    assert.equal(share, Math.round((cost / total) * 100) / 100);
  });

  test("tells how many entries fit", () => {
    const { advice } = dearest(nested, 600);
    assert.match(advice, /Ask for first: 8 instead of 20 at Vehicle\.history/);
    assert.equal(estimateOf(nested.replace("20", "8")).total <= 600, true);
    assert.equal(estimateOf(nested.replace("20", "9")).total <= 600, false);
  });

  test("names the argument that decides", () => {
    const { advice } = dearest("{ leads(first: 2, last: 40) { nodes { id } } }", 11);
    assert.match(advice, /Ask for last: 10 instead of 40 at Query\.leads/);
  });

  test("looks further out when the inner list cannot be short enough", () => {
    const { advice } = dearest(nested, 100);
    assert.match(advice, /Ask for first: 4 instead of 50 at Query\.units/);
    assert.equal(estimateOf(nested.replace("50", "4")).total <= 100, true);
    assert.equal(estimateOf(nested.replace("50", "5")).total <= 100, false);
  });

  test("tells when no list can be short enough, or there is none", () => {
    assert.match(dearest(nested, 10).advice, /fewer lists inside one another: Vehicle\.history/);
    assert.match(dearest("{ priciest { id } }", 5).advice, /leave out Query\.priciest/);
  });

  test("tells what an entry costs when the operation fits", () => {
    assert.equal(
      dearest(nested, total).advice,
      "One entry more or less at Vehicle.history (units.nodes.vehicle.history) makes 50.",
    );
    assert.equal(dearest("{ priciest { id } }", 50).advice, "Nothing needs to change.");
  });

  test("is nothing where nothing costs", () => {
    assert.equal(estimateOf("{ name }").mostExpensive(10), undefined);
  });
});

describe("the graph of Forecourt", () => {
  const model = createCostModel(
    readFileSync(join(import.meta.dirname, "../../schema/supergraph.graphql"), "utf8"),
  );
  const limit = doorBudgets["/graphql"]?.operationLimit ?? 0;

  for (const { name, document } of clientOperations) {
    test(`${name} fits the staff door several times`, () => {
      const [operation] = document.definitions;
      assert.ok(operation?.kind === "OperationDefinition");
      const { total } = model.estimate({ document, operation, variables: {} });
      assert.ok(total >= 1);
      assert.ok(total * 5 <= limit, `${total}`);
    });
  }
});

test("a negative weight is refused when the graph is opened", () => {
  const sdl = `extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.11", import: ["@cost"])
    type Query { a: A } type A @cost(weight: -1) { b: Int }`;
  const { supergraphSdl } = composeSupergraph([{ name: "a", url: "http://a", sdl }]);
  assert.throws(() => createCostModel(supergraphSdl), {
    message: "a weight is negative: @cost(weight: -1)",
  });
});
