/**
 * A list that is known page by page. A page knows only the cursor it begins behind, so pages are fetched in
 * turn; one whose rows were let go of is fetched again where it stood.
 */
export interface KeysetWindow<Row> {
  readonly pages: readonly KeysetPage<Row>[];
  /** Whether rows follow the last page. */
  readonly hasMore: boolean;
}

export interface KeysetPage<Row> {
  /** Index in the list of its first row. */
  readonly start: number;
  readonly count: number;
  /** Absent while the page is outside the window. */
  readonly rows: readonly Row[] | undefined;
  /** Cursor it was fetched behind; null for the first page. */
  readonly after: string | null;
  /** Cursor of its last row: what the next page begins behind. */
  readonly end: string | null;
  /** Whether it is to be fetched again. */
  readonly outdated: boolean;
}

/** What a server answers. */
export interface KeysetConnection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Indexes of rows, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

export const emptyWindow: KeysetWindow<never> = { pages: [], hasMore: true };

export function lengthOf(window: KeysetWindow<unknown>): number {
  return endOf(window.pages.at(-1));
}

/** The row; undefined where its page is away, and outside the list. */
export function rowAt<Row>({ pages }: KeysetWindow<Row>, index: number): Row | undefined {
  const page = pages[pageIndexAt(pages, index)];
  return page?.rows?.[index - page.start];
}

/** Cursor to fetch a page behind; null for the first. Known once the page before has come. */
export function cursorBefore(
  { pages }: KeysetWindow<unknown>,
  pageIndex: number,
): string | null | undefined {
  return pageIndex === 0 ? null : pages[pageIndex - 1]?.end;
}

/** Pages to fetch for these rows, of at most `ahead` rows further: those away, out of date, or the next one. */
export function pagesNeeded(
  window: KeysetWindow<unknown>,
  { first, last }: RowRange,
  ahead: number,
): readonly number[] {
  const { pages, hasMore } = window;
  const needed: number[] = [];
  const from = Math.max(0, pageIndexAt(pages, Math.max(0, first - ahead)));
  for (let index = from; index < pages.length; index += 1) {
    const page = pages[index];
    if (page === undefined || page.start > last + ahead) break;
    const moved = page.after !== cursorBefore(window, index);
    if (page.rows === undefined || page.outdated || moved) needed.push(index);
  }
  if (hasMore && last + ahead >= lengthOf(window)) needed.push(pages.length);
  return needed;
}

/**
 * The window with a fetched page in its place. Where the page now ends elsewhere, the next one counts as out of
 * date. An answer that no longer fits (its page begins elsewhere by now) changes nothing.
 */
export function withPage<Row>(
  window: KeysetWindow<Row>,
  pageIndex: number,
  after: string | null,
  { nodes, pageInfo }: KeysetConnection<Row>,
): KeysetWindow<Row> {
  if (after !== cursorBefore(window, pageIndex)) return window;
  const { pages } = window;
  const before = pages.slice(0, pageIndex);
  const page: KeysetPage<Row> = {
    start: endOf(before.at(-1)),
    count: nodes.length,
    rows: nodes,
    after,
    end: pageInfo.endCursor,
    outdated: false,
  };
  // A page without rows says nothing about where to go on, whatever it says about the rest.
  const isLast = !pageInfo.hasNextPage || nodes.length === 0 || pageInfo.endCursor === null;
  if (isLast) return { pages: [...before, page], hasMore: false };
  const behind = pages.slice(pageIndex + 1);
  return {
    pages: inOrder([...before, page, ...behind], pageIndex + 1),
    hasMore: behind.length === 0 || window.hasMore,
  };
}

/** Lets go of the rows of pages that are not among the `size` rows around the visible ones. */
export function keepNear<Row>(
  window: KeysetWindow<Row>,
  { first, last }: RowRange,
  size: number,
): KeysetWindow<Row> {
  const middle = (first + last) / 2;
  const isFar = (page: KeysetPage<Row>): boolean =>
    endOf(page) <= middle - size / 2 || page.start >= middle + size / 2;
  if (!window.pages.some((page) => page.rows !== undefined && isFar(page))) return window;
  const pages = window.pages.map((page) => (isFar(page) ? { ...page, rows: undefined } : page));
  return { ...window, pages };
}

/** Cursors behind which the pages were fetched whose rows are held. */
export function cursorsHeld({ pages }: KeysetWindow<unknown>): ReadonlySet<string | null> {
  return new Set(pages.filter(({ rows }) => rows !== undefined).map(({ after }) => after));
}

/** The same rows, to be fetched again as soon as they are looked at. */
export function outOfDate<Row>(window: KeysetWindow<Row>): KeysetWindow<Row> {
  return { ...window, pages: window.pages.map((page) => ({ ...page, outdated: true })) };
}

/** The list without one row; those behind it move up. */
export function withoutRow<Row extends { readonly id: string }>(
  window: KeysetWindow<Row>,
  id: string,
): KeysetWindow<Row> {
  const index = window.pages.findIndex(({ rows }) => rows?.some((row) => row.id === id));
  const page = window.pages[index];
  if (page?.rows === undefined) return window;
  const rows = page.rows.filter((row) => row.id !== id);
  const pages = window.pages.with(index, { ...page, rows, count: rows.length });
  return { ...window, pages: inOrder(pages, index + 1) };
}

function endOf(page: KeysetPage<unknown> | undefined): number {
  return page === undefined ? 0 : page.start + page.count;
}

/** Pages from `from` on begin where the one before ends. */
function inOrder<Row>(pages: KeysetPage<Row>[], from: number): readonly KeysetPage<Row>[] {
  for (let index = from; index < pages.length; index += 1) {
    const page = pages[index];
    const start = endOf(pages[index - 1]);
    if (page === undefined || page.start === start) break;
    pages[index] = { ...page, start };
  }
  return pages;
}

/** Index of the page that has the row, the last one for a row behind the list; -1 without pages. */
function pageIndexAt(pages: readonly KeysetPage<unknown>[], rowIndex: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.start ?? 0) <= rowIndex) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
