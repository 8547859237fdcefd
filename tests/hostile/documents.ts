import { getIntrospectionQuery } from "graphql";
import { postBody, type Outcome, type Target } from "./target.ts";

/** Something a client should not do. */
export interface Attack {
  readonly name: string;
  /** Code it is refused with; undefined for what is answered, and must be cheap all the same. */
  readonly code: string | undefined;
  /** One request. @param n makes it differ from the others, so that no cache answers */
  send(target: Target, n: number): Promise<Outcome>;
}

type Body = (n: number) => string;

/** Attacks that are one HTTP request each. */
export const documents: readonly Attack[] = [
  attack("a depth bomb", "QUERY_TOO_COMPLEX", (n) =>
    query(`{ vehicle(id: "${n}") { ${nested(60, "stockUnits { nodes { vehicle {", "} } }")} } }`),
  ),
  attack("a depth bomb of 1,600 levels", "QUERY_TOO_COMPLEX", (n) =>
    query(`{ vehicle(id: "${n}") { ${nested(1_600, "owner {", "}")} } }`),
  ),
  attack("an alias flood", "QUERY_TOO_COMPLEX", (n) =>
    query(`{ ${times(900, (i) => `a${n}_${i}: rooftops { id }`)} }`),
  ),
  attack("a flood of fields at the root", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { ${times(900, () => "rooftops { id }")} }`),
  ),
  attack("a flood of the same directive", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { rooftops { id ${times(600, () => "@include(if: true)")} } }`),
  ),
  attack("a flood of unknown directives", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { rooftops { id ${times(2_400, (i) => `@d${i}`)} } }`),
  ),
  attack("a fragment cycle", "QUERY_TOO_COMPLEX", (n) =>
    query(`{ rooftops { ...A${n} } }
      fragment A${n} on Rooftop { id ...B } fragment B on Rooftop { id ...A${n} }`),
  ),
  attack("cycles of fragments that nobody uses", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { rooftops { id } }
      ${times(300, (i) => `fragment F${i} on Rooftop { ...F${(i + 1) % 300} ...F${(i + 7) % 300} }`)}`),
  ),
  attack("a fragment bomb", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { rooftops { ...F0 } } ${doubling(30)}`),
  ),
  attack("a fragment bomb in an operation that is not asked for", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { rooftops { id } } query Bomb { rooftops { ...F0 } } ${doubling(200)}`, {
      operationName: `Q${n}`,
    }),
  ),
  attack("one field 1,900 times", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { rooftops { ${times(1_900, () => "id")} } }`),
  ),
  attack("fields 50 times each, misspelt", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { rooftops { ${times(11, (i) => `nam${i} `.repeat(50))} } }`),
  ),
  attack("one field 4,800 times in a fragment that nobody uses", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { rooftops { id } }
      fragment F on Rooftop { ${times(4_800, () => "id")} }`),
  ),
  attack("one object 600 times, nested", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { stockUnits(first: 1) { nodes {
      ${times(600, () => "askingPrice { currency }")} } } }`),
  ),
  attack("three objects 50 times, nested", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { stockUnits(first: 1) { nodes { ${conflicting(3)} } } }`),
  ),
  attack("one field twice with 800 arguments", "GRAPHQL_VALIDATION_FAILED", (n) => {
    const args = times(800, (i) => `a${i}: ${n}`);
    return query(`{ rooftops(${args}) { id } rooftops(${args}) { id } }`);
  }),
  attack("names that resemble fields", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { ${times(10, (i) => `stockUnit${i}s { id }`)} }
      fragment F on StockUnit { ${times(2_000, (i) => `askingPrise${i}`)} }`),
  ),
  attack("names that resemble types", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(
      `query Q${n} { rooftops { ${times(290, (i) => `... on StockUnitPriceChang${i} { id${i} }`)} } }`,
    ),
  ),
  attack("1,200 unused variables", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n}(${times(1_200, (i) => `$v${i}: Int`)}) { rooftops { id } }`),
  ),
  attack("5 MB of body", "BODY_TOO_LARGE", () =>
    query(`{ rooftops { id } } #${"x".repeat(5_000_000)}`),
  ),
  attack("a comment of 99,000 characters", undefined, (n) =>
    query(`query Q${n} { rooftops { id } } #${"x".repeat(99_000)}`),
  ),
  attack("a batch of 1,000", "BAD_REQUEST", (n) =>
    JSON.stringify(
      Array.from({ length: 1_000 }, () => ({ query: `query Q${n} { rooftops { id } }` })),
    ),
  ),
  attack("5 MB of variables", "BODY_TOO_LARGE", () =>
    query("query ($ids: [ID!]) { rooftops { id } }", { variables: { ids: "x".repeat(5_000_000) } }),
  ),
  attack("900 KB of variables", "QUERY_TOO_COMPLEX", (n) =>
    query("query ($id: ID!) { rooftop(id: $id) { id } }", {
      variables: { id: `${n}${"x".repeat(900_000)}` },
    }),
  ),
  attack(
    "variables nested 10,000 levels",
    "QUERY_TOO_COMPLEX",
    (n) =>
      `{"query":"query Q${n} { rooftops { id } }","variables":{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}}`,
  ),
  attack("a list of 100,000 entries", "QUERY_TOO_COMPLEX", (n) =>
    idsOf(Array.from({ length: 100_000 }, (_unused, i) => n + i)),
  ),
  attack("a list of 60,000 entries of the wrong type", "QUERY_TOO_COMPLEX", () =>
    idsOf(Array.from({ length: 60_000 }, () => ({}))),
  ),
  attack("a list of 9,000 entries within the limit", "LIST_TOO_LONG", (n) =>
    idsOf(Array.from({ length: 9_000 }, (_unused, i) => `${(n + i) % 1_000}`)),
  ),
  attack("a list of 9,000 entries of the wrong type", "BAD_USER_INPUT", () =>
    idsOf(Array.from({ length: 9_000 }, () => ({}))),
  ),
  attack("conditions nested inside conditions", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { stockUnits(where: ${nested(60, "{ and: [", "] }")}) { nodes { id } } }`),
  ),
  attack("pages inside pages", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { ${nested(3, "stockUnits(first: 250) { nodes { vehicle {", "} } }")} }`),
  ),
  attack("a page of 100,000", "LIST_TOO_LONG", (n) =>
    query(`query Q${n} { stockUnits(first: 100000) { nodes { id } } }`),
  ),
  attack("an introspection bomb", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { __schema { types { ${nested(20, "fields { type {", "} }")} } } }`),
  ),
  attack("an introspection bomb within the depth", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { __schema { types { ${nested(6, "fields { type {", "} }")} } } }`),
  ),
  attack("the schema 20 times", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { ${times(20, (i) => `s${i}: __schema { types { name } }`)} }`),
  ),
  attack("the introspection of an explorer, worded anew", undefined, (n) =>
    query(getIntrospectionQuery().replace("IntrospectionQuery", `Introspection${n}`)),
  ),
  attack("the introspection of an explorer with another question each time", undefined, (n) =>
    query(getIntrospectionQuery().replace("{", `{ __type(name: "Type${n}") { name } `)),
  ),
  attack("a document that no cache knows", undefined, (n) =>
    query(`query Q${n} { rooftops { id name } }`),
  ),
  attack("the widest document that the limits let pass", undefined, (n) =>
    query(`query Q${n} { ${widest(10)} }`),
  ),
  attack("an operation name of 900 KB", "OPERATION_RESOLUTION_FAILURE", (n) =>
    query("{ rooftops { id } }", { operationName: `${n}${"x".repeat(900_000)}` }),
  ),
  attack("a body that says it is compressed", "BAD_REQUEST", () => "\u001f\u008b\u0008", {
    headers: { "content-encoding": "gzip" },
  }),
  attack(
    "a poisoned prototype",
    "BAD_REQUEST",
    (n) => `{"__proto__":{"query":"{ a${n} }"},"query":"{ rooftops { id } }"}`,
  ),
];

/** The analysts' door takes larger documents. */
export const analystsDocuments: readonly Attack[] = [
  attackOnAnalysts("one field 4,900 times", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { rooftops { ${times(4_900, () => "id")} } }`),
  ),
  attackOnAnalysts("one object 1,600 times, nested", "QUERY_TOO_COMPLEX", (n) =>
    query(`query Q${n} { stockUnits(first: 1) { nodes {
      ${times(1_600, () => "askingPrice { currency }")} } } }`),
  ),
  attackOnAnalysts("eight objects 50 times, nested", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { stockUnits(first: 1) { nodes { ${conflicting(8)} } } }`),
  ),
  attackOnAnalysts(
    "a fragment bomb in an operation that is not asked for",
    "QUERY_TOO_COMPLEX",
    (n) =>
      query(`query Q${n} { rooftops { id } } query Bomb { rooftops { ...F0 } } ${doubling(600)}`, {
        operationName: `Q${n}`,
      }),
  ),
  attackOnAnalysts("2,400 unused variables", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n}(${times(2_400, (i) => `$v${i}: Int`)}) { rooftops { id } }`),
  ),
  attackOnAnalysts("names that resemble fields", "GRAPHQL_VALIDATION_FAILED", (n) =>
    query(`query Q${n} { stockUnits { nodes { ${times(1_150, (i) => `askingPrise${i}`)} } } }`),
  ),
  attackOnAnalysts("the widest document that the limits let pass", undefined, (n) =>
    query(`query Q${n} { ${widest(20)} }`),
  ),
];

function attackOnAnalysts(name: string, code: string | undefined, body: Body): Attack {
  return attack(`/bi: ${name}`, code, body, { door: "/bi" });
}

function attack(
  name: string,
  code: string | undefined,
  body: Body,
  how: Parameters<typeof postBody>[2] = {},
): Attack {
  return { name, code, send: (target, n) => postBody(target, body(n), how) };
}

function query(text: string, more: object = {}): string {
  return JSON.stringify({ query: text, ...more });
}

function idsOf(ids: readonly unknown[]): string {
  return query(
    "query ($ids: [ID!]) { stockUnits(where: { rooftopId: { in: $ids } }) { nodes { id } } }",
    {
      variables: { ids },
    },
  );
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_unused, index) => text(index)).join(" ");
}

function nested(levels: number, open: string, close: string): string {
  return `${`${open} `.repeat(levels)} __typename ${` ${close}`.repeat(levels)}`;
}

/** Each fragment spreads the next one twice. */
function doubling(levels: number): string {
  const fragments = times(levels, (i) => `fragment F${i} on Rooftop { ...F${i + 1} ...F${i + 1} }`);
  return `${fragments} fragment F${levels} on Rooftop { id }`;
}

/** Objects that are merged 50 times each, though nothing of the kind is in the schema. */
function conflicting(objects: number): string {
  return times(objects, (i) => `o${i} { currency } `.repeat(50));
}

/** Everything behind so many cars, through four departments. */
function widest(cars: number): string {
  const unit = "stockNumber status rooftop { name } askingPrice { decimal } activeDeal { number }";
  const car = `id vin modelYear odometer { value unit } specification { make model trim } openRecalls { campaign }
    serviceHistory(first: 2) { nodes { id number jobs { complaint } customer { id displayName } } }`;
  return times(
    cars,
    (i) =>
      `c${i}: vehicle(id: "${i}") { ${car} stockUnits(first: 2) { nodes { ${unit} vehicle { ${car} } } } }`,
  );
}
