import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** A row that moves to another group keeps the focus; that of a row that is gone goes to the next one. */
export function useFocusKept(
  list: RefObject<HTMLElement | null>,
  items: readonly { readonly id: string }[],
): void {
  const focused = useRef<{ readonly id: string; readonly index: number }>(undefined);
  useEffect(() => {
    const element = list.current;
    const note = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest("li") : null;
      const id = row?.dataset.item;
      if (!row || id === undefined) return;
      const index = rowsOf(element).indexOf(row);
      focused.current = { id, index };
    };
    // Leaving by hand is not losing: then something else has the focus.
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) focused.current = undefined;
    };
    element?.addEventListener("focusin", note);
    element?.addEventListener("focusout", forget);
    return () => {
      element?.removeEventListener("focusin", note);
      element?.removeEventListener("focusout", forget);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (!focused.current || document.activeElement !== document.body) return;
    const rows = rowsOf(list.current);
    const { id, index } = focused.current;
    const row =
      rows.find((each) => each.dataset.item === id) ?? rows[Math.min(index, rows.length - 1)];
    row?.querySelector<HTMLElement>("[data-row]")?.focus();
  }, [list, items]);
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("li[data-item]") ?? [])];
}
