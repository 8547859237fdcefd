import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Identified, ListRows } from "./list-types.ts";
import { rememberedScroll, rememberScroll } from "./scroll-memory.ts";

/** Rows that a refresh may bring or take above the screen without the screen moving. */
const SHIFT_MAX = 200;

export interface ListScroll<Ref extends Identified> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: ListRows<Ref>;
  /** px. */
  readonly rowHeight: number;
  /** Where in the browser's history we are. */
  readonly place: string | undefined;
  /** px scrolled when last heard: asking the browser makes it lay out what has just been put in. */
  readonly offset: () => number;
}

/** Another list is where it was left, or at its top; of the same list nothing moves under the cursor. */
export function useListScroll<Ref extends Identified>(options: ListScroll<Ref>): void {
  const { scroller, rows, rowHeight, place, offset } = options;
  const drawn = useRef(rows);

  // Before the effect that may scroll: this is how far it was for the place that is left.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (place === undefined || !element) return;
    return () => rememberScroll(place, element.scrollTop);
  }, [place, scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    const before = drawn.current;
    drawn.current = rows;
    if (!element || before === rows) return;
    if (before.list !== rows.list) element.scrollTop = rememberedScroll(place);
    else if (before.previous && !rows.previous) element.scrollTop = 0;
    else {
      const shift = rowsAbove(before, rows, offset() / rowHeight);
      if (shift !== 0) element.scrollTop += shift * rowHeight;
    }
  }, [scroller, rows, rowHeight, place, offset]);
}

/** How many rows more there are above the one that was at the top. */
function rowsAbove<Ref extends Identified>(
  before: ListRows<Ref>,
  rows: ListRows<Ref>,
  scrolledRows: number,
): number {
  const top = Math.floor(scrolledRows);
  const id = before.rowAt(top)?.id;
  // At the very top what is new is seen.
  if (scrolledRows === 0 || id === undefined) return 0;
  for (let shift = 0; shift <= SHIFT_MAX; shift += 1) {
    if (rows.rowAt(top + shift)?.id === id) return shift;
    if (rows.rowAt(top - shift)?.id === id) return -shift;
  }
  return 0;
}
