import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import * as keyset from "./keyset-window.ts";
import type { KeysetConnection, KeysetWindow, RowRange } from "./keyset-window.ts";

interface Unit {
  readonly id: string;
  readonly key: number;
}
type Window = KeysetWindow<Unit>;

const PAGE = 5;
const AHEAD = 5;

/** What a server with these keys, in order, answers behind a cursor. */
function answer(keys: readonly number[], after: string | null): KeysetConnection<Unit> {
  const behind = keys.filter((key) => after === null || key > Number(after));
  const nodes = behind.slice(0, PAGE).map((key) => ({ id: `unit_${key}`, key }));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: behind.length > PAGE, endCursor: end ? String(end.key) : null },
  };
}

function fetchInto(window: Window, keys: readonly number[], pageIndex: number): Window {
  const after = keyset.cursorBefore(window, pageIndex);
  assert.notEqual(after, undefined, "a page is only asked for when its cursor is known");
  return keyset.withPage(window, pageIndex, after ?? null, answer(keys, after ?? null));
}

/** Fetches what the rows need until nothing more is needed. */
function settle(window: Window, keys: readonly number[], range: RowRange): Window {
  let settled = window;
  for (let round = 0; round < 200; round += 1) {
    const [pageIndex] = keyset.pagesNeeded(settled, range, AHEAD);
    if (pageIndex === undefined) return settled;
    settled = fetchInto(settled, keys, pageIndex);
  }
  return assert.fail("a list that does not come to rest");
}

function rows(window: Window, { first, last }: RowRange): (number | undefined)[] {
  return Array.from({ length: last - first + 1 }, (_, i) => keyset.rowAt(window, first + i)?.key);
}

function keysUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index * 10);
}

const ranges = fc
  .record({ first: fc.nat(120), length: fc.integer({ min: 1, max: 15 }) })
  .map(({ first, length }) => ({ first, last: first + length - 1 }));

describe("a list known page by page", () => {
  test("needs its first page before anything is known", () => {
    assert.deepEqual(keyset.pagesNeeded(keyset.emptyWindow, { first: 0, last: 0 }, AHEAD), [0]);
    assert.equal(keyset.lengthOf(keyset.emptyWindow), 0);
    assert.equal(keyset.rowAt(keyset.emptyWindow, 0), undefined);
  });

  test("asks for the next page as soon as the rows ahead reach its end, and not before", () => {
    const window = settle(keyset.emptyWindow, keysUpTo(100), { first: 0, last: 9 });
    assert.equal(keyset.lengthOf(window), 15);

    assert.deepEqual(keyset.pagesNeeded(window, { first: 0, last: 9 }, AHEAD), []);
    assert.deepEqual(keyset.pagesNeeded(window, { first: 1, last: 10 }, AHEAD), [3]);
  });

  test("ends where the server says so, and where a page is empty whatever the server says", () => {
    const ended = settle(keyset.emptyWindow, keysUpTo(12), { first: 0, last: 50 });
    assert.deepEqual([keyset.lengthOf(ended), ended.hasMore], [12, false]);

    const nothing = { nodes: [], pageInfo: { hasNextPage: true, endCursor: "9" } };
    assert.equal(keyset.withPage(keyset.emptyWindow, 0, null, nothing).hasMore, false);
  });

  test("shows each row at its place, whatever is looked at, let go of and fetched again", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.array(ranges, { maxLength: 12 }), (count, looks) => {
        const keys = keysUpTo(count);
        let window: Window = keyset.emptyWindow;
        for (const range of looks) {
          window = settle(keyset.keepNear(window, range, 20), keys, range);
          const reached = { ...range, last: Math.min(range.last, keyset.lengthOf(window) - 1) };
          assert.deepEqual(rows(window, reached), keys.slice(reached.first, reached.last + 1));
          assert.ok(keyset.lengthOf(window) <= count);
        }
      }),
    );
  });

  test("never lets go of what is looked at, and holds at most a page more on each side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 100 }), ranges, (count, range) => {
        const keys = keysUpTo(count);
        const full = settle(keyset.emptyWindow, keys, { first: 0, last: count });
        const window = keyset.keepNear(full, range, 20);
        const { length } = keys;
        const reached = { ...range, last: Math.min(range.last, length - 1) };
        assert.deepEqual(rows(window, reached), keys.slice(reached.first, reached.last + 1));
        const held = keys.filter((_, index) => keyset.rowAt(window, index) !== undefined);
        assert.ok(held.length <= 20 + 2 * PAGE);
        assert.equal(keyset.lengthOf(window), length);
      }),
    );
  });

  test("has neither a gap nor a row twice after it was refreshed over a list that has changed", () => {
    const keysOf = fc.uniqueArray(fc.nat(1_000), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(keysOf, keysOf, ranges, (before, after, range) => {
        const old = before.toSorted((a, b) => a - b);
        const keys = after.toSorted((a, b) => a - b);
        const shown = settle(keyset.emptyWindow, old, range);
        const window = settle(keyset.outOfDate(shown), keys, range);
        const seen = rows(window, { first: range.first, last: keyset.lengthOf(window) - 1 })
          .slice(0, range.last - range.first + 1)
          .filter((key) => key !== undefined);
        const from = keys.indexOf(seen[0] ?? -1);
        assert.deepEqual(seen, seen.length === 0 ? [] : keys.slice(from, from + seen.length));
      }),
    );
  });

  test("keeps its rows on show while they are fetched again", () => {
    const window = settle(keyset.emptyWindow, keysUpTo(30), { first: 0, last: 9 });
    const outdated = keyset.outOfDate(window);
    assert.deepEqual(rows(outdated, { first: 0, last: 9 }), rows(window, { first: 0, last: 9 }));
    assert.deepEqual(keyset.pagesNeeded(outdated, { first: 0, last: 4 }, AHEAD), [0, 1]);
  });

  test("fetches the page behind again when a refreshed page ends elsewhere", () => {
    const window = settle(keyset.emptyWindow, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], {
      first: 0,
      last: 9,
    });
    const grown = [1, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const refreshed = fetchInto(window, grown, 0);
    assert.deepEqual(keyset.pagesNeeded(refreshed, { first: 0, last: 9 }, 0), [1]);
    assert.deepEqual(
      rows(fetchInto(refreshed, grown, 1), { first: 0, last: 9 }),
      grown.slice(0, 10),
    );
  });

  test("ignores an answer for a page that begins elsewhere by now", () => {
    const window = settle(keyset.emptyWindow, keysUpTo(30), { first: 0, last: 9 });
    assert.equal(keyset.withPage(window, 1, "99", answer(keysUpTo(30), "99")), window);
    assert.equal(keyset.withPage(window, 9, null, answer(keysUpTo(30), null)), window);
  });

  test("shrinks when the list has come to end earlier", () => {
    const window = settle(keyset.emptyWindow, keysUpTo(30), { first: 0, last: 20 });
    const shrunk = fetchInto(window, keysUpTo(8), 1);
    assert.deepEqual([keyset.lengthOf(shrunk), shrunk.hasMore], [8, false]);
  });

  test("takes a row out, and those behind it move up", () => {
    const window = settle(keyset.emptyWindow, keysUpTo(15), { first: 0, last: 14 });
    const without = keyset.withoutRow(window, "unit_30");
    assert.deepEqual(rows(without, { first: 0, last: 13 }), keysUpTo(15).toSpliced(3, 1));
    assert.equal(keyset.withoutRow(window, "unit_nowhere"), window);
  });

  test("knows the cursors of the pages it holds, outdated ones too", () => {
    const full = settle(keyset.emptyWindow, keysUpTo(30), { first: 0, last: 29 });
    const near = keyset.outOfDate(keyset.keepNear(full, { first: 10, last: 14 }, 10));
    assert.deepEqual([...keyset.cursorsHeld(near)], ["40", "90", "140"]);
  });
});
