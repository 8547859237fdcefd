import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from "@apollo/client";
import { cachePolicies } from "./cache-policies.ts";
import { keysetPages } from "./keyset-lists.ts";
import {
  startKeysetServer,
  UnitRow,
  UnitsDocument,
  type KeysetTestServer,
  type Unit,
} from "./keyset-test-server.ts";
import { ageOf, keepNewer } from "./version-guard.ts";

/** Faults of the cache that were met, each shown with what keeps it away. */

const variables = { first: 50, after: null };

/** The list as a screen watches it; returns the rows' prices as they are painted. */
function watchList({ client }: KeysetTestServer): { prices: () => unknown; stop: () => void } {
  const query = client.watchQuery({ query: UnitsDocument, variables });
  const subscription = query.subscribe({});
  return {
    prices: () => {
      const from = { __typename: "Unit", id: "unit_1" };
      return client.cache.readFragment<{ price: unknown }>({ fragment: UnitRow, from })?.price;
    },
    stop: () => subscription.unsubscribe(),
  };
}

/** What a subscription pushes, written as the client writes it. */
function push({ client }: KeysetTestServer, fields: string, unit: object): void {
  const query = gql`subscription { unitChanged { __typename ${fields} } }`;
  const result = { unitChanged: { __typename: "Unit", ...unit } };
  client.cache.write({ dataId: "ROOT_SUBSCRIPTION", query, result });
}

/** Until it is so; an assertion that never holds fails as itself. */
async function eventually(check: () => void): Promise<void> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
}

async function loadRows({ client }: KeysetTestServer, count: number) {
  const pages = keysetPages(client, {
    query: UnitsDocument,
    variables: { first: 50 },
    pageOf: (data) => data.units,
  });
  for (let first = 0; first < count; first += 50) {
    pages.ensure({ first, last: first + 24 });
    while (pages.state().loading) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return pages;
}

describe("a list that grows", () => {
  test("is a cache entry per page, none of which grows with it", async () => {
    await using server = await startKeysetServer(1_000);
    await loadRows(server, 500);
    const root = server.client.cache.extract() as {
      ROOT_QUERY: Record<string, { nodes?: unknown[] }>;
    };
    const sizes = Object.entries(root.ROOT_QUERY)
      .filter(([field]) => field.startsWith("units("))
      .map(([, { nodes }]) => nodes?.length);
    // The page after the last may be on its way.
    assert.ok(sizes.length >= 10, `${sizes.length} pages`);
    assert.deepEqual(new Set(sizes), new Set([50]));
  });

  test("leaves neither rows that are far nor remembered reads behind", async () => {
    await using server = await startKeysetServer(6_000);
    const { cache } = server.client;
    const pages = await loadRows(server, 5_000);
    const read = () =>
      cache.readQuery({ query: UnitsDocument, variables: { first: 50, after: "4949" } });
    const remembered = read();
    assert.equal(read(), remembered);

    pages.hold()();
    // A row is two entities; 200 rows and the pages at their ends are kept for coming back.
    await eventually(() => {
      const entities = Object.keys(cache.extract() as object).length;
      assert.ok(entities < 2 * 300 + 10, `${entities} entities`);
    });
    assert.notEqual(read(), remembered);
    assert.deepEqual(read(), remembered);
  });
});

describe("a pushed document", () => {
  const changed = { id: "unit_1", price: { __typename: "Money", minorUnits: 5, currency: "USD" } };

  test("without ids tears the row apart and has the list fetched again", async () => {
    await using server = await startKeysetServer(10);
    const list = watchList(server);
    await eventually(() => assert.ok(list.prices()));
    const vehicle = { __typename: "Vehicle", make: "Ford" };
    push(server, "id vehicle { __typename make }", { id: "unit_1", vehicle });
    await eventually(() => assert.equal(server.asked.length, 2));
    list.stop();
  });

  test("with ids changes the row and nothing else", async () => {
    await using server = await startKeysetServer(10);
    const list = watchList(server);
    await eventually(() => assert.ok(list.prices()));
    const vehicle = { __typename: "Vehicle", id: "veh_1", make: "Ford" };
    const fields = "id price { __typename minorUnits currency } vehicle { __typename id make }";
    push(server, fields, { ...changed, vehicle });
    await settled();
    assert.deepEqual(list.prices(), changed.price);
    assert.equal(server.asked.length, 1);
    list.stop();
  });

  test("with a part of a value leaves the other part, and the list is not fetched again", async () => {
    await using server = await startKeysetServer(10);
    const list = watchList(server);
    await eventually(() => assert.ok(list.prices()));
    const price = { __typename: "Money", minorUnits: 7 };
    push(server, "id price { __typename minorUnits }", { id: "unit_1", price });
    await settled();
    assert.deepEqual(list.prices(), { ...price, currency: "USD" });
    assert.equal(server.asked.length, 1);
    list.stop();
  });

  test("with a part of a value would lose the other part without the policy of values", () => {
    const values = new InMemoryCache({ typePolicies: cachePolicies });
    const bare = new InMemoryCache();
    const prices = [values, bare].map((cache) => {
      const unit: Unit = { __typename: "Unit", id: "unit_1" };
      const write = (fields: string, price: object): void => {
        const fragment = gql`fragment Price on Unit { __typename id price { __typename ${fields} } }`;
        cache.writeFragment({
          fragment,
          data: { ...unit, price: { __typename: "Money", ...price } },
        });
      };
      write("minorUnits currency", { minorUnits: 1, currency: "USD" });
      const { warn } = console;
      console.warn = () => undefined;
      write("minorUnits", { minorUnits: 2 });
      console.warn = warn;
      const { price } = (cache.extract() as Record<string, { price: object }>)["Unit:unit_1"] ?? {};
      return price;
    });
    assert.deepEqual(prices, [
      { __typename: "Money", minorUnits: 2, currency: "USD" },
      { __typename: "Money", minorUnits: 2 },
    ]);
  });

  test("of the version that is cached is merged and brings what nobody has asked for, an older one is dropped", () => {
    const cache = new InMemoryCache({ typePolicies: cachePolicies });
    const fragment = gql`
      fragment Now on Unit {
        __typename
        id
        version
        status
        note
      }
    `;
    const now = () => cache.readFragment({ fragment, from: unit(5, {}), returnPartialData: true });
    const unit = (version: number, fields: object) => ({
      __typename: "Unit",
      id: "unit_1",
      version,
      ...fields,
    });
    const pushed = (version: number, fields: object): void => {
      const entity = unit(version, fields);
      if (ageOf(cache, entity) === "OLDER") return;
      const selected = ["id", "version", ...Object.keys(fields)].join(" ");
      cache.writeFragment({
        fragment: gql`fragment Pushed on Unit { __typename ${selected} }`,
        data: entity,
      });
    };
    pushed(5, { status: "HELD" });
    pushed(5, { note: "deposit taken" });
    pushed(4, { status: "FRONT_LINE", note: "" });
    assert.deepEqual(now(), unit(5, { status: "HELD", note: "deposit taken" }));
    pushed(6, { status: "SOLD_PENDING" });
    assert.deepEqual(now(), unit(6, { status: "SOLD_PENDING", note: "deposit taken" }));
  });
});

describe("a record whose department is away when it is asked for again", () => {
  const query = gql`
    query ($id: ID!) {
      lead(id: $id) {
        id
        notes
      }
    }
  `;
  const variables = { id: "led_1" };
  const lead = { __typename: "Lead", id: "led_1", notes: "likes blue" };
  const errors = [{ message: "away", path: ["lead"] }];

  /** Asks twice; returns what is shown then. */
  async function shownAfter(...answers: readonly ApolloLink.Result[]): Promise<unknown> {
    const left = [...answers];
    const client = new ApolloClient({
      cache: new InMemoryCache({ typePolicies: cachePolicies }),
      link: new ApolloLink(
        () =>
          new Observable((observer) => {
            const answer = left.shift();
            if (answer) observer.next(answer);
            observer.complete();
          }),
      ),
    });
    const open = client.watchQuery({ query, variables, errorPolicy: "all" });
    const subscription = open.subscribe({});
    await eventually(() => assert.equal(open.getCurrentResult().loading, false));
    await open.refetch();
    const { data } = open.getCurrentResult();
    subscription.unsubscribe();
    client.stop();
    return data;
  }

  test("stays on the screen, with the forms that are open on it", async () => {
    const shown = await shownAfter({ data: { lead } }, { data: { lead: null }, errors });
    assert.deepEqual(shown, { lead });
  });

  test("that nobody has seen is none", async () => {
    const none = { data: { lead: null } };
    assert.deepEqual(await shownAfter(none, { ...none, errors }), { lead: null });
  });
});

describe("an answer that was on its way while a change was pushed", () => {
  const query = gql`
    query ($first: Int!) {
      units(first: $first) {
        __typename
        id
        version
        status
        price {
          __typename
          minorUnits
          currency
        }
        photos(first: $first)
      }
    }
  `;
  const variables = { first: 2 };
  const price = { __typename: "Money", minorUnits: 100, currency: "USD" };
  const unit = { __typename: "Unit", id: "unit_1", version: 5, status: "HELD", price, photos: 3 };

  function shownAfter(cache: InMemoryCache, late: object): readonly unknown[] {
    const shown: unknown[] = [];
    const watch = { query, variables, optimistic: true };
    cache.watch({ ...watch, callback: ({ result }) => shown.push(result) });
    cache.writeQuery({ query, variables, data: { units: [late] } });
    return shown;
  }

  function pushed(known: readonly object[], selected: string, news: object): InMemoryCache {
    const cache = new InMemoryCache({ typePolicies: cachePolicies });
    keepNewer(cache);
    if (known.length > 0) cache.writeQuery({ query, variables, data: { units: known } });
    const changed = gql`subscription { changed { __typename id version ${selected} } }`;
    const result = { changed: { __typename: "Unit", id: "unit_1", version: 6, ...news } };
    cache.write({ dataId: "ROOT_SUBSCRIPTION", query: changed, result });
    return cache;
  }

  test("sets nothing back, and is not shown in between", () => {
    const cache = pushed([unit], "status", { status: "SOLD" });
    const other = { ...unit, id: "unit_2" };
    cache.writeQuery({ query, variables, data: { units: [unit, other] } });
    assert.deepEqual(cache.readQuery({ query, variables }), {
      units: [{ ...unit, version: 6, status: "SOLD" }, other],
    });
    const now = { ...unit, version: 6, status: "SOLD" };
    assert.deepEqual(shownAfter(cache, unit), [{ units: [now] }]);
  });

  test("brings what was not known, parts of values too", () => {
    const cheaper = { __typename: "Money", minorUnits: 90 };
    const cache = pushed([], "price { __typename minorUnits }", { price: cheaper });
    const now = { ...unit, version: 6, price: { ...price, minorUnits: 90 } };
    assert.deepEqual(shownAfter(cache, unit), [{ units: [now] }]);
  });

  test("of a later version is taken", () => {
    const cache = pushed([unit], "status", { status: "SOLD" });
    const later = { ...unit, version: 7, status: "FRONT_LINE" };
    assert.deepEqual(shownAfter(cache, later), [{ units: [later] }]);
  });
});
