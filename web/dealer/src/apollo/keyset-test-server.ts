import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { buildSchema, execute, parse } from "graphql";
import { cachePolicies } from "./cache-policies.ts";

export interface Unit {
  readonly __typename: "Unit";
  readonly id: string;
}

export interface UnitsData {
  readonly units: {
    readonly nodes: readonly Unit[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

// oxlint-disable-next-line typescript/consistent-type-definitions -- an interface would not be a Record
export type UnitsVariables = { first: number; after?: string | null; make?: string };

export const UnitRow = parse(`
  fragment UnitRow on Unit {
    __typename id price { __typename minorUnits currency } vehicle { __typename id make }
  }`);

const Units = parse(`
  query Units($first: Int!, $after: String, $make: String) {
    units(first: $first, after: $after, make: $make) {
      __typename nodes { __typename id ...UnitRow } pageInfo { __typename hasNextPage endCursor }
    }
  }`);

export const UnitsDocument = {
  ...Units,
  definitions: [...Units.definitions, ...UnitRow.definitions],
} as TypedDocumentNode<UnitsData, UnitsVariables>;

const schema = buildSchema(`
  type Query { units(first: Int!, after: String, make: String): Units! }
  type Units { nodes: [Unit!]!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Unit { id: ID!, price: Money, vehicle: Vehicle! }
  type Money { minorUnits: Int!, currency: String! }
  type Vehicle { id: ID!, make: String! }`);

export interface KeysetTestServer extends AsyncDisposable {
  readonly client: ApolloClient;
  /** Variables of the requests so far, in order. */
  readonly asked: readonly UnitsVariables[];
  /** Numbers of the units, in the order of the list. */
  numbers: number[];
  /** Awaited before each answer. */
  before: (variables: UnitsVariables) => Promise<void> | void;
}

/** A GraphQL server with a keyset list, spoken to over HTTP by the client of the screens. */
export async function startKeysetServer(count: number): Promise<KeysetTestServer> {
  const asked: UnitsVariables[] = [];
  const server = createServer((request, response) => {
    answer(request).then(
      (result) => response.setHeader("content-type", "application/json").end(result),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const served: KeysetTestServer = {
    client: new ApolloClient({
      cache: new InMemoryCache({ typePolicies: cachePolicies }),
      dataMasking: true,
      link: new HttpLink({ uri: `http://127.0.0.1:${port}` }),
    }),
    asked,
    numbers: Array.from({ length: count }, (_, index) => index),
    before: () => undefined,
    async [Symbol.asyncDispose]() {
      served.client.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return served;

  async function answer(request: IncomingMessage): Promise<string> {
    const { query, variables: variableValues } = JSON.parse(await bodyOf(request));
    asked.push(variableValues);
    await served.before(variableValues);
    const rootValue = { units: (args: UnitsVariables) => pageOf(served.numbers, args) };
    const result = await execute({ schema, document: parse(query), rootValue, variableValues });
    return JSON.stringify(result);
  }
}

function pageOf(numbers: readonly number[], { first, after, make }: UnitsVariables) {
  const makeOf = (number: number): string => (number % 2 === 0 ? "Honda" : "Ford");
  const behind = numbers
    .filter((number) => make === undefined || makeOf(number) === make)
    .filter((number) => after === null || after === undefined || number > Number(after));
  const nodes = behind.slice(0, first).map((number) => ({
    id: `unit_${number}`,
    price: { minorUnits: number * 100, currency: "USD" },
    vehicle: { id: `veh_${number}`, make: makeOf(number) },
  }));
  const end = behind.slice(0, first).at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: behind.length > first,
      endCursor: end === undefined ? null : String(end),
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
