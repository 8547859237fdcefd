import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { actorWith, type Actor } from "../src/actor.ts";
import { createExecutor } from "../src/executor.ts";
import { guardSchema } from "../src/guard.ts";
import { buildSubgraph, type Resolvers } from "../src/subgraph-schema.ts";
import { groupOwner, staffOf } from "../src/testing/actors.ts";
import { ELM, NOW, OAK, silent } from "./note.ts";

const folder = await mkdtemp(join(tmpdir(), "forecourt-guard-"));
after(() => rm(folder, { recursive: true }));

const sdl = `
  type Query {
    unit(id: ID!): Unit @needs(permission: "stock:read")
    units(sort: UnitSort): UnitConnection! @needs(permission: "stock:read")
    secret: String @needs(permission: "customer:sensitive:read")
    hello: String @open
  }
  type Mutation { sell(id: ID!): SellPayload! @needs(permission: "deal:finalize") }
  type Subscription { changes: Unit @needs(permission: "stock:read") }
  enum UnitSort { NUMBER COST @needs(permission: "stock:cost:read") }
  type Unit @key(fields: "id") @needs(permission: "stock:read") @atRooftop {
    id: ID!
    price: Money @needs(permission: "stock:read")
    cost: Money @needs(permission: "stock:cost:read")
    books: Books
  }
  type Books @needs(permission: "ledger:read") { balance: String }
  type UnitConnection { nodes: [Unit!]! pageInfo: PageInfo! totalCount(limit: Int = 9): Int! }
  type SellPayload { unit: Unit }`;

const amount = { minorUnits: 100n, currency: "USD" };
const unitAt = (rooftopId: string) => ({ id: rooftopId, rooftopId, price: amount, cost: amount });
const pageOf = (rooftops: string[] | "ALL", ...rows: string[]) => ({
  rooftops,
  nodes: rows.map(unitAt),
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: () => 7,
});

/** Resolvers that limit nothing: whatever does not come out, the guard has kept. */
let page = pageOf([OAK], OAK);
const sold: string[] = [];
const resolvers: Resolvers = {
  Query: {
    unit: (_root: unknown, { id }: { id: string }) => unitAt(id),
    units: () => page,
    secret: () => "378-22",
    hello: () => "hello",
  },
  Mutation: {
    sell: (_root: unknown, { id }: { id: string }) => {
      sold.push(id);
      return { unit: unitAt(id) };
    },
  },
  Subscription: {
    changes: {
      subscribe: async function* () {
        yield unitAt(OAK);
        yield unitAt(ELM);
      },
      resolve: (unit: unknown) => unit,
    },
  },
  Unit: {
    __resolveReference: ({ id }: { id: string }) => Promise.resolve(unitAt(id)),
    books: () => ({ balance: "0" }),
  },
};
await mkdir(join(folder, "units"));
await writeFile(join(folder, "units/schema.graphql"), sdl);
const access = buildSubgraph(folder, [resolvers]);
guardSchema(access);
const executor = createExecutor(access.schema, silent);

async function ask(query: string, caller: Actor) {
  const result = await executor.execute({ query }, { caller, now: NOW }, "test");
  const { data, errors = [] } = JSON.parse(JSON.stringify(result));
  return { data, codes: errors.map((error: { extensions: object }) => error.extensions) };
}

const salesAtOak = staffOf("SALES", [OAK]);
const managerAtOak = staffOf("SALES_MANAGER", [OAK]);

describe("the guard", () => {
  test("lets pass what the caller may see", async () => {
    const query = `{ hello unit(id: "${OAK}") { id price { minorUnits } cost { minorUnits } } }`;
    const cost = { minorUnits: 100 };
    const unit = { id: OAK, price: cost, cost };
    assert.deepEqual(await ask(query, managerAtOak), { data: { hello: "hello", unit }, codes: [] });
  });

  test("stops a root field, whatever its resolver would have answered", async () => {
    const technician = staffOf("TECHNICIAN", [OAK]);
    const answer = await ask(`{ hello unit(id: "${OAK}") { id } }`, technician);
    assert.deepEqual(answer, {
      data: { hello: "hello", unit: null },
      codes: [{ code: "FORBIDDEN" }],
    });
    await ask(`mutation { sell(id: "${OAK}") { unit { id } } }`, technician);
    assert.deepEqual(sold, [], "nothing ran");
  });

  test("stops a field that asks for more than its object", async () => {
    const query = `{ unit(id: "${OAK}") { id cost { minorUnits } books { balance } } }`;
    const { data, codes } = await ask(query, salesAtOak);
    assert.deepEqual(data, { unit: { id: OAK, cost: null, books: null } });
    assert.deepEqual(codes, [{ code: "FORBIDDEN" }, { code: "FORBIDDEN" }]);
  });

  test("judges a field by what is held at the rooftop of its object", async () => {
    const caller = actorWith({
      ...salesAtOak,
      grants: [
        { role: "SALES", rooftops: [OAK, ELM] },
        { role: "SALES_MANAGER", rooftops: [ELM] },
      ],
    });
    const query = `{ oak: unit(id: "${OAK}") { cost { minorUnits } } elm: unit(id: "${ELM}") { cost { minorUnits } } }`;
    const { data } = await ask(query, caller);
    assert.deepEqual(data, { oak: { cost: null }, elm: { cost: { minorUnits: 100 } } });
  });

  test("keeps an object of another rooftop, however it is reached", async () => {
    for (const query of [
      `{ unit(id: "${ELM}") { id } }`,
      `mutation { sell(id: "${ELM}") { unit { id } } }`,
      `{ _entities(representations: [{ __typename: "Unit", id: "${ELM}" }]) { ... on Unit { id } } }`,
    ]) {
      const { data, codes } = await ask(query, managerAtOak);
      assert.doesNotMatch(JSON.stringify(data), new RegExp(ELM), query);
      assert.deepEqual(codes, [{ code: "FORBIDDEN" }], query);
    }
  });

  test("keeps a page that was not limited to what the caller may see, with its count", async () => {
    const query = "{ units { totalCount nodes { id } } }";
    page = pageOf([OAK], OAK);
    assert.equal((await ask(query, salesAtOak)).data.units.totalCount, 7);
    for (const unlimited of [
      pageOf("ALL", OAK),
      pageOf([OAK, ELM], OAK),
      pageOf([OAK], OAK, ELM),
    ]) {
      page = unlimited;
      assert.deepEqual((await ask(query, salesAtOak)).data, null);
      assert.equal((await ask(query, groupOwner)).data.units.totalCount, 7);
    }
    page = pageOf([OAK], OAK);
  });

  test("refuses an argument that asks for what may not be seen", async () => {
    const { data, codes } = await ask("{ units(sort: COST) { totalCount } }", salesAtOak);
    assert.deepEqual([data, codes], [null, [{ code: "FORBIDDEN" }]]);
    assert.ok((await ask("{ units(sort: NUMBER) { totalCount } }", salesAtOak)).data);
    assert.ok((await ask("{ units(sort: COST) { totalCount } }", managerAtOak)).data);
  });

  test("judges every entity that is asked for by its key", async () => {
    const query = `{ _entities(representations: [{ __typename: "Unit", id: "${OAK}" }]) { ... on Unit { id } } }`;
    assert.deepEqual((await ask(query, salesAtOak)).data, { _entities: [{ id: OAK }] });
    const technician = staffOf("TECHNICIAN", [OAK]);
    assert.deepEqual(await ask(query, technician), {
      data: { _entities: [null] },
      codes: [{ code: "FORBIDDEN" }],
    });
  });

  test("gives the contract to services only", async () => {
    assert.equal((await ask("{ _service { sdl } }", groupOwner)).data?._service?.sdl, undefined);
  });

  test("asks for a second factor of fifteen minutes at most, and of nobody who could not use it", async () => {
    const at = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
    const finance = (factor?: Date) => staffOf("FINANCE", [OAK], factor);
    const stepUp = [{ code: "STEP_UP_REQUIRED", maxAgeSeconds: 900 }];
    assert.deepEqual((await ask("{ secret }", finance())).codes, stepUp);
    assert.deepEqual((await ask("{ secret }", finance(at(15.1)))).codes, stepUp);
    assert.deepEqual((await ask("{ secret }", finance(at(14.9)))).data, { secret: "378-22" });
    assert.deepEqual((await ask("{ secret }", salesAtOak)).codes, [{ code: "FORBIDDEN" }]);
  });

  test("guards a subscription when it is opened, and each event", async () => {
    const open = (caller: Actor) =>
      executor.subscribe(
        { query: "subscription { changes { id } }" },
        () => ({ caller, now: NOW }),
        "test",
      );
    const refused = await open(staffOf("TECHNICIAN", [OAK]));
    assert.ok("errors" in refused);
    const stream = await open(salesAtOak);
    assert.ok(Symbol.asyncIterator in stream);
    const first = await stream.next();
    const second = await stream.next();
    assert.deepEqual(JSON.parse(JSON.stringify(first.value)), { data: { changes: { id: OAK } } });
    assert.deepEqual(JSON.parse(JSON.stringify(second.value.data)), { changes: null });
  });
});

describe("a schema in which somebody forgot to decide", () => {
  const base = "type Query { a: String @open }";
  for (const [fault, text, message] of [
    ["a root field", "type Query { a: String }", /Query\.a has no decision/],
    ["a field of an undecided type", `${base} type B { c: Int }`, /B\.c has no decision/],
    [
      "an amount, which never inherits",
      `${base} type B @needs(permission: "deal:read") { c: Money }`,
      /B\.c has no decision/,
    ],
    [
      "a filter on an amount",
      "type Query { a(w: W): Int @open } input W { m: MoneyFilter }",
      /W\.m/,
    ],
    [
      "whose an entity is",
      `${base} type B @key(fields: "id") @needs(permission: "deal:read") { id: ID! }`,
      /B has no decision whose it is/,
    ],
    [
      "a permission that exists",
      'type Query { a: Int @needs(permission: "deal:reed") }',
      /deal:reed, which is no permission/,
    ],
    [
      "what a client gets in place of a refused field",
      `${base} type B @needs(permission: "stock:read") { c: Int! @needs(permission: "ledger:read") }`,
      /B\.c may be refused, so it must be nullable/,
    ],
  ] as const) {
    test(`does not start: ${fault}`, async (t) => {
      const own = await mkdtemp(join(tmpdir(), "forecourt-guard-"));
      t.after(() => rm(own, { recursive: true }));
      await writeFile(join(own, "schema.graphql"), text);
      const query = { Query: { a: () => null } };
      assert.throws(() => buildSubgraph(own, [query]), message);
    });
  }
});
