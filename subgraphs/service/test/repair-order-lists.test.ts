import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { encodeId } from "@forecourt/platform/type-id";
import { managerOf, openServiceHarness, uuidOf, type ServiceHarness } from "./harness.ts";

const LIST = `query ($where: RepairOrderFilter, $orderBy: [RepairOrderOrder!], $first: Int, $after: Cursor) {
  repairOrders(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount { value precision } pageInfo { hasNextPage endCursor }
    nodes { id number } edges { cursor node { id } } } }`;

const pagesOf = (selection: string): string =>
  `query ($representations: [_Any!]!, $first: Int, $after: Cursor) {
     _entities(representations: $representations) { ${selection} } }`;
const NUMBERS = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on RepairOrder { number } } }`;

const PAGE = `totalCount(limit: 20) { value precision } pageInfo { hasNextPage endCursor } nodes { id number openedAt }`;
const SERVICE_HISTORY = pagesOf(
  `... on Vehicle { serviceHistory(first: $first, after: $after) { ${PAGE} } }`,
);
const CUSTOMER_ORDERS = pagesOf(
  `... on Customer { repairOrders(first: $first, after: $after) { ${PAGE} } }`,
);

interface PageAnswer {
  readonly nodes: readonly { readonly number: string; readonly openedAt: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: object;
}

/** The one list asked for of an entity. */
function pageOf(entity: Record<string, PageAnswer>): PageAnswer {
  const [page] = Object.values(entity);
  assert.ok(page);
  return page;
}

/** Orders that share instants, so that the id has to decide. */
const ORDERS = 47;

describe("lists of repair orders", () => {
  let harness: ServiceHarness;
  let lakeside: string;
  let airport: string;
  const vehicleId = encodeId("veh", "01990000-0000-7000-8000-000000000001");
  const customerId = encodeId("cus", "01990000-0000-7000-8000-000000000002");

  before(async () => {
    harness = await openServiceHarness();
    lakeside = await harness.openRooftop();
    airport = await harness.openRooftop();
    await harness.rows(
      `INSERT INTO repair_order (id, version, rooftop_id, number, state, opened_at, vehicle_id,
         customer_id, odometer_unit, currency)
       SELECT gen_random_uuid(), 1, (ARRAY[$1, $2]::uuid[])[1 + n % 2], n,
         (ARRAY['CLOSED', 'VOID', 'READY'])[1 + n % 3],
         timestamptz '2026-01-01T00:00:00.000001Z' + n / 5 * interval '1 day', $3, $4, 'MILE', 'USD'
       FROM generate_series(1, ${ORDERS}) AS n`,
      [uuidOf(lakeside), uuidOf(airport), uuidOf(vehicleId), uuidOf(customerId)],
    );
  });
  after(() => harness.close());

  async function walk(variables: object, actor?: Actor): Promise<string[]> {
    const numbers: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 100; pages += 1) {
      const { data, errors } = await harness.request(
        LIST,
        { first: 4, ...variables, after },
        actor,
      );
      assert.equal(errors, undefined);
      const { nodes, pageInfo } = data.repairOrders;
      numbers.push(...nodes.map((node: { number: string }) => node.number));
      if (!pageInfo.hasNextPage) return numbers;
      after = pageInfo.endCursor;
    }
    throw new Error("the list does not end");
  }

  const matching = (holds: (n: number) => boolean): string[] =>
    Array.from({ length: ORDERS }, (_, index) => index + 1)
      .filter(holds)
      .map(String);

  test("every sort walks every order once", async () => {
    for (const orderBy of [
      undefined,
      [{ field: "OPENED_AT" }],
      [{ field: "NUMBER", direction: "DESC" }],
      [{ field: "OPENED_AT", direction: "DESC" }, { field: "NUMBER" }],
    ]) {
      const numbers = await walk({ orderBy });
      assert.equal(numbers.length, ORDERS);
      assert.deepEqual(new Set(numbers), new Set(matching(() => true)));
    }
    assert.deepEqual(
      await walk({ orderBy: [{ field: "NUMBER" }] }),
      matching(() => true),
    );
  });

  test("conditions hold together", async () => {
    const orderBy = [{ field: "NUMBER" }];
    const cases: [object, (n: number) => boolean][] = [
      [{ rooftopId: { eq: lakeside } }, (n) => n % 2 === 0],
      [{ rooftopId: { in: [lakeside, airport] } }, () => true],
      [{ state: { eq: "READY" } }, (n) => n % 3 === 2],
      [
        { state: { in: ["READY", "VOID"] }, rooftopId: { eq: airport } },
        (n) => n % 3 > 0 && n % 2 === 1,
      ],
      [{ number: { eq: "12" } }, (n) => n === 12],
      [{ number: { in: ["12", "013", "x", "40", "99999999999"] } }, (n) => n === 12 || n === 40],
      [{ vehicleId: { eq: vehicleId }, customerId: { in: [customerId] } }, () => true],
      [{ vehicleId: { eq: encodeId("veh", uuidOf(customerId)) } }, () => false],
      [
        { openedAt: { gte: "2026-01-03T00:00:00Z", lt: "2026-01-04T00:00:00Z" } },
        (n) => n >= 10 && n < 15,
      ],
      [{ state: null, number: {} }, () => true],
    ];
    for (const [where, holds] of cases) {
      assert.deepEqual(await walk({ where, orderBy }), matching(holds), JSON.stringify(where));
    }
  });

  test("an actor of one rooftop sees its orders only", async () => {
    const manager = managerOf(lakeside);
    assert.equal((await walk({}, manager)).length, 23);
    assert.deepEqual(await walk({ where: { rooftopId: { eq: airport } } }, manager), []);

    const firstAt = async (rooftopId: string): Promise<string> => {
      const { data } = await harness.request(LIST, {
        where: { rooftopId: { eq: rooftopId } },
        first: 1,
      });
      return data.repairOrders.nodes[0].id;
    };
    const read = (id: string) =>
      harness.request(`query ($id: ID!) { repairOrder(id: $id) { id } }`, { id }, manager);
    assert.equal((await read(await firstAt(airport))).data.repairOrder, null);
    assert.notEqual((await read(await firstAt(lakeside))).data.repairOrder, null);
  });

  for (const [name, document, typename, id] of [
    ["the service history of a car", SERVICE_HISTORY, "Vehicle", vehicleId],
    ["the orders of a customer", CUSTOMER_ORDERS, "Customer", customerId],
  ] as const) {
    test(`${name} walks newest first, each order once`, async () => {
      const representations = [{ __typename: typename, id }];
      const nodes: { number: string; openedAt: string }[] = [];
      for (let after: string | null = null, more = true; more && nodes.length <= ORDERS;) {
        const { data, errors } = await harness.request(document, {
          representations,
          first: 7,
          after,
        });
        assert.equal(errors, undefined);
        const page = pageOf(data._entities[0]);
        assert.deepEqual(page.totalCount, { value: 20, precision: "AT_LEAST" });
        nodes.push(...page.nodes);
        more = page.pageInfo.hasNextPage;
        after = page.pageInfo.endCursor;
      }
      assert.equal(new Set(nodes.map((node) => node.number)).size, ORDERS);
      const openedAt = nodes.map((node) => node.openedAt);
      assert.deepEqual(openedAt, openedAt.toSorted().toReversed());
    });

    test(`${name} ends at the rooftops of the actor`, async () => {
      const { data } = await harness.request(
        document,
        { representations: [{ __typename: typename, id }], first: 250 },
        managerOf(airport),
      );
      assert.equal(pageOf(data._entities[0]).nodes.length, 24);
    });
  }

  test("a car or customer that is not known here has an empty list; a foreign id is no one", async () => {
    const { data, errors } = await harness.request(SERVICE_HISTORY, {
      first: 5,
      representations: [
        { __typename: "Vehicle", id: encodeId("veh", uuidOf(customerId)) },
        { __typename: "Vehicle", id: customerId },
        { __typename: "Vehicle", id: "veh_not-an-id" },
      ],
    });
    assert.equal(errors, undefined);
    assert.deepEqual(data._entities[0].serviceHistory, {
      totalCount: { value: 0, precision: "EXACT" },
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [],
    });
    assert.deepEqual(data._entities.slice(1), [null, null]);
  });

  test("orders, too, are entities: unknown, foreign and malformed ids are null", async () => {
    const { data: list } = await harness.request(LIST, { first: 1 });
    const { id, number } = list.repairOrders.nodes[0];
    const { data, errors } = await harness.request(NUMBERS, {
      representations: [id, encodeId("rpo", uuidOf(vehicleId)), vehicleId, "rpo_", ""].map(
        (id) => ({
          __typename: "RepairOrder",
          id,
        }),
      ),
    });
    assert.equal(errors, undefined);
    assert.deepEqual(data._entities, [{ number }, null, null, null, null]);
  });

  test("what a list cannot serve is refused by name", async () => {
    const { data } = await harness.request(LIST, { first: 1 });
    const { endCursor } = data.repairOrders.pageInfo;
    const cases: [object, string][] = [
      [{ first: 0 }, "LIST_TOO_LONG"],
      [{ first: 251 }, "LIST_TOO_LONG"],
      [{ first: 1, after: "AAAA" }, "CURSOR_INVALID"],
      [{ first: 1, after: endCursor, orderBy: [{ field: "NUMBER" }] }, "CURSOR_INVALID"],
      [{ first: 1, after: endCursor, where: { number: { eq: "1" } } }, "CURSOR_INVALID"],
      [{ first: 1, where: { rooftopId: { eq: vehicleId } } }, "ID_MALFORMED"],
      [{ first: 1, where: { rooftopId: { eq: "" } } }, "ID_MALFORMED"],
      [{ first: 1, where: { vehicleId: { eq: "" } } }, "ID_MALFORMED"],
      [{ first: 1, where: { customerId: { eq: "" } } }, "ID_MALFORMED"],
      [
        { first: 1, where: { number: { in: Array.from({ length: 501 }, String) } } },
        "LIST_TOO_LONG",
      ],
      [
        { first: 1, orderBy: Array.from({ length: 3 }, () => ({ field: "NUMBER" })) },
        "LIST_TOO_LONG",
      ],
    ];
    for (const [variables, code] of cases) {
      const { errors } = await harness.request(LIST, { ...variables });
      assert.equal(errors?.[0]?.extensions?.code, code, JSON.stringify(variables).slice(0, 80));
    }
  });
});
