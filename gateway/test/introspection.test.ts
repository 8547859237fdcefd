import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildSchema, getIntrospectionQuery } from "graphql";
import { introspectionAnswers } from "../src/introspection.ts";
import { isIntrospection } from "../src/schema-question.ts";
import { operationOf } from "./cost-graph.ts";

const schema = buildSchema("type Query { car(vin: ID): Car } type Car { vin: ID }");
const answer = introspectionAnswers(schema);

describe("an introspection", () => {
  test("is answered once, whatever its operation is called and what is sent along", async () => {
    const query = getIntrospectionQuery();
    const first = await answer(operationOf(query));
    assert.ok(first.data?.__schema);
    const renamed = query.replace("query IntrospectionQuery", "query Other");
    assert.equal(await answer(operationOf(renamed)), first);
    assert.equal(await answer(operationOf(query, { salt: 7 })), first);
  });

  test("is answered by its variables", async () => {
    const query = "query ($name: String!) { __type(name: $name) { name } }";
    const nameOf = async (name: string) =>
      JSON.stringify((await answer(operationOf(query, { name }))).data);
    assert.equal(await nameOf("Car"), '{"__type":{"name":"Car"}}');
    assert.equal(await nameOf("Query"), '{"__type":{"name":"Query"}}');
  });

  test("is a query that asks for nothing else", () => {
    const asksForSchema = (text: string) => isIntrospection(operationOf(text).operation);
    assert.equal(asksForSchema("{ __typename __schema { types { name } } }"), true);
    assert.equal(asksForSchema("{ __typename car { vin } }"), false);
    assert.equal(asksForSchema("{ ...F } fragment F on Query { car { vin } }"), false);
    assert.equal(asksForSchema("mutation { __typename }"), false);
  });
});
