import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  type TypedDocumentNode,
} from "@apollo/client";
import { buildSchema, execute, GraphQLError } from "graphql";
import { from } from "rxjs";
import { askParts } from "./ask-parts.ts";

interface Data {
  readonly stock?: readonly string[];
  readonly deals?: readonly (string | null)[];
}

type Asked = { readonly stock: boolean; readonly deals: boolean };

const schema = buildSchema("type Query { stock: [String!]! deals: [String]! }");
const query: TypedDocumentNode<Data, Asked> = gql`
  query Parts($stock: Boolean!, $deals: Boolean!) {
    stock @include(if: $stock)
    deals @include(if: $deals)
  }
`;
const variables = { stock: true, deals: true };
const parts = { vehicle: ["stock"], deal: ["deals"] } as const;

/** A graph some of whose departments are away; counts what it is asked. */
function graphWithout(away: readonly string[], others: Readonly<Record<string, unknown>> = {}) {
  const asked: Asked[] = [];
  const answer = (subgraph: string) => () => {
    if (!away.includes(subgraph)) return [subgraph];
    throw new GraphQLError("away", { extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph } });
  };
  const link = new ApolloLink(({ query: document, variables: variableValues }) => {
    asked.push(variableValues as Asked);
    const rootValue = { stock: answer("vehicle"), deals: answer("deal"), ...others };
    const result = execute({ schema, document, rootValue, variableValues });
    return from(Promise.resolve(result as ApolloLink.Result));
  });
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), asked };
}

describe("a view of several departments", () => {
  test("is one request while all of them answer", async () => {
    const { client, asked } = graphWithout([]);
    const { data, absent } = await askParts(client, { query, variables, parts });
    assert.deepEqual([data.stock, data.deals, absent], [["vehicle"], ["deal"], []]);
    assert.equal(asked.length, 1);
  });

  test("stands without the department that is away, and names it", async () => {
    const { client, asked } = graphWithout(["deal"]);
    const answer = await askParts(client, { query, variables, parts });
    assert.deepEqual([answer.data.stock, answer.data.deals], [["vehicle"], undefined]);
    assert.deepEqual(answer.absent, ["deal"]);
    assert.deepEqual(asked, [variables, { stock: true, deals: false }]);
    assert.deepEqual(answer.variables, asked[1]);
  });

  test("stands with what the caller may see of a department while another is away", async () => {
    const secret = new GraphQLError("secret", {
      extensions: { code: "FORBIDDEN", subgraph: "deal" },
    });
    const { client, asked } = graphWithout(["vehicle"], { deals: ["deal", secret] });
    const answer = await askParts(client, { query, variables, parts });
    assert.deepEqual([answer.data.stock, answer.data.deals], [undefined, ["deal", null]]);
    assert.deepEqual(answer.absent, ["vehicle"]);
    assert.deepEqual(asked, [variables, { stock: false, deals: true }]);
  });

  test("fails with the one that it cannot do without", async () => {
    const { client, asked } = graphWithout(["vehicle"]);
    const needed = { vehicle: [], deal: ["deals"] } as const;
    await assert.rejects(askParts(client, { query, variables, parts: needed }), /away/);
    assert.equal(asked.length, 1);
  });
});
