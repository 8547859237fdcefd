import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ApolloClient } from "@apollo/client";
import { keysetPages, preloadKeysetPages } from "./keyset-lists.ts";
import type { KeysetList } from "./keyset-page.ts";
import type { KeysetPages } from "./keyset-pages.ts";
import {
  startKeysetServer,
  UnitRow,
  UnitsDocument,
  type Unit,
  type UnitsData,
  type UnitsVariables,
} from "./keyset-test-server.ts";
import { lengthOf, rowAt } from "./keyset-window.ts";

function unitList(
  variables: Partial<UnitsVariables> = {},
): KeysetList<UnitsData, UnitsVariables, Unit> {
  return {
    query: UnitsDocument,
    variables: { first: 50, ...variables },
    pageOf: (data) => data.units,
  };
}

/** Resolves when nothing is on its way any more. */
async function quiet(pages: KeysetPages<unknown>): Promise<void> {
  await until(pages, () => !pages.state().loading);
}

async function until(pages: KeysetPages<unknown>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const stop = pages.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}

/** Looks at the rows one screen after the other, as somebody does who scrolls. */
async function scrollTo(pages: KeysetPages<unknown>, row: number): Promise<void> {
  for (let first = 0; first <= row; first += 25) {
    pages.ensure({ first, last: first + 24 });
    await quiet(pages);
  }
}

function idAt(
  pages: KeysetPages<Pick<Unit, "__typename" | "id">>,
  index: number,
): string | undefined {
  return rowAt(pages.state().window, index)?.id;
}

function isCached(client: ApolloClient, id: string): boolean {
  const unit = { __typename: "Unit", id };
  return client.cache.readFragment({ fragment: UnitRow, from: unit }) !== null;
}

/** In the order of the list: requests that are on their way together arrive in any. */
function cursors(asked: readonly UnitsVariables[]): string[] {
  return asked.map(({ after }) => after ?? "").toSorted((a, b) => Number(a) - Number(b));
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

async function idle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}

describe("the pages of a list", () => {
  test("are fetched fifty by fifty, shortly before they are looked at", async () => {
    await using server = await startKeysetServer(1_000);
    const pages = keysetPages(server.client, unitList());
    pages.ensure({ first: 0, last: 20 });
    await quiet(pages);
    assert.deepEqual(
      server.asked.map(({ after }) => after),
      [null, "49"],
    );

    pages.ensure({ first: 20, last: 49 });
    await quiet(pages);
    assert.equal(server.asked.length, 2);

    pages.ensure({ first: 21, last: 50 });
    await quiet(pages);
    assert.deepEqual(server.asked.at(-1), { first: 50, after: "99" });
    assert.equal(idAt(pages, 149), "unit_149");
  });

  test("hand out which rows there are, and the cache knows the rest", async () => {
    await using server = await startKeysetServer(10);
    const pages = keysetPages(server.client, unitList());
    pages.ensure({ first: 0, last: 9 });
    await quiet(pages);

    const row = rowAt(pages.state().window, 3);
    assert.deepEqual(row, { __typename: "Unit", id: "unit_3" });
    assert.deepEqual(server.client.cache.readFragment({ fragment: UnitRow, from: row ?? "" }), {
      __typename: "Unit",
      id: "unit_3",
      price: { __typename: "Money", minorUnits: 300, currency: "USD" },
      vehicle: { __typename: "Vehicle", id: "veh_3", make: "Ford" },
    });
    assert.equal(pages.state().window.hasMore, false);
  });

  test("are let go of far from the screen, out of the cache too, and fetched again in place", async () => {
    await using server = await startKeysetServer(3_000);
    const pages = keysetPages(server.client, unitList());
    await scrollTo(pages, 2_500);
    const length = lengthOf(pages.state().window);
    assert.equal(idAt(pages, 0), undefined);
    await eventually(() => assert.equal(isCached(server.client, "unit_0"), false));
    assert.equal(isCached(server.client, "unit_2500"), true);

    const before = server.asked.length;
    pages.ensure({ first: 300, last: 330 });
    assert.equal(lengthOf(pages.state().window), length);
    await quiet(pages);
    assert.equal(idAt(pages, 310), "unit_310");
    assert.equal(lengthOf(pages.state().window), length);
    assert.deepEqual(cursors(server.asked.slice(before)), ["249", "299", "349"]);
  });

  test("come again in place when they are refreshed, only those that are looked at", async () => {
    await using server = await startKeysetServer(1_000);
    const pages = keysetPages(server.client, unitList());
    await scrollTo(pages, 500);
    const before = server.asked.length;
    server.numbers = server.numbers.filter((number) => number !== 480);
    pages.refresh();
    assert.equal(idAt(pages, 480), "unit_480");
    await quiet(pages);

    assert.equal(idAt(pages, 480), "unit_481");
    assert.deepEqual(cursors(server.asked.slice(before)), ["449", "499", "500", "549", "550"]);
  });

  test("keep their rows when one fails, ask no more by themselves and go on when told to", async () => {
    await using server = await startKeysetServer(1_000);
    const pages = keysetPages(server.client, unitList());
    await scrollTo(pages, 0);
    server.before = () => Promise.reject(new Error("down"));
    pages.ensure({ first: 60, last: 80 });
    await quiet(pages);
    assert.ok(pages.state().error);
    assert.equal(idAt(pages, 99), "unit_99");
    const { length } = server.asked;
    pages.ensure({ first: 70, last: 90 });
    await quiet(pages);
    assert.equal(server.asked.length, length);

    server.before = () => undefined;
    pages.retry();
    await quiet(pages);
    assert.equal(pages.state().error, undefined);
    assert.equal(idAt(pages, 149), "unit_149");
  });

  test("of a list that nobody looks at any more are not waited for", async () => {
    await using server = await startKeysetServer(1_000);
    const held = Promise.withResolvers<void>();
    server.before = ({ make }) => (make === "Honda" ? held.promise : undefined);
    const hondas = keysetPages(server.client, unitList({ make: "Honda" }));
    const letGo = hondas.hold();
    await eventually(() => assert.equal(server.asked.length, 1));
    letGo();
    await idle();
    assert.deepEqual(server.asked, [{ first: 50, make: "Honda", after: null }]);
    held.resolve();
    await idle();
    assert.deepEqual([hondas.state().loaded, hondas.state().error], [false, undefined]);
    assert.equal(isCached(server.client, "unit_0"), false);
  });

  test("are the same ones on coming back, shown at once and then fetched again", async () => {
    await using server = await startKeysetServer(3_000);
    const pages = keysetPages(server.client, unitList());
    const letGo = pages.hold();
    await scrollTo(pages, 1_000);
    letGo();
    await eventually(() => assert.equal(isCached(server.client, "unit_300"), false));

    const again = keysetPages(server.client, unitList());
    assert.equal(idAt(again, 1_010), "unit_1010");
    const before = server.asked.length;
    again.ensure({ first: 1_000, last: 1_024 });
    await quiet(again);
    assert.deepEqual(cursors(server.asked.slice(before)), ["949", "999", "1049"]);
  });

  test("begin anew on reset, and the old ones stay until then", async () => {
    await using server = await startKeysetServer(1_000);
    const pages = keysetPages(server.client, unitList());
    await scrollTo(pages, 500);
    server.numbers = [-1, ...server.numbers];
    pages.reset();
    assert.deepEqual([pages.state().resetting, idAt(pages, 0)], [true, "unit_0"]);
    await until(pages, () => !pages.state().resetting);
    assert.equal(idAt(pages, 0), "unit_-1");
  });

  test("are asked for once when a route preloads them", async () => {
    await using server = await startKeysetServer(1_000);
    preloadKeysetPages(server.client, unitList());
    const pages = keysetPages(server.client, unitList());
    pages.hold();
    await quiet(pages);
    preloadKeysetPages(server.client, unitList());
    await quiet(pages);
    assert.deepEqual(
      server.asked.map(({ after }) => after),
      [null, "49"],
    );
  });

  test("are forgotten when the store is cleared, as on signing out", async () => {
    await using server = await startKeysetServer(100);
    const pages = keysetPages(server.client, unitList());
    await scrollTo(pages, 0);
    await server.client.clearStore();
    assert.equal(lengthOf(pages.state().window), 0);
  });

  test("lose a row that has gone", async () => {
    await using server = await startKeysetServer(100);
    const pages = keysetPages(server.client, unitList());
    await scrollTo(pages, 0);
    pages.remove("unit_5");
    assert.deepEqual([idAt(pages, 5), lengthOf(pages.state().window)], ["unit_6", 99]);
  });
});
