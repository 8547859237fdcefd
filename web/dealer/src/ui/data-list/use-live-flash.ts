import { useEffect, type RefObject } from "react";

/**
 * Lets a cell of a live column shine up when its content changes under the eyes of somebody. It looks at the
 * page, not at data: neither the row nor the list is drawn again for it.
 */
export function useLiveFlash(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    const observer = new MutationObserver((records) => {
      if (still.matches) return;
      const cells = new Set(records.map(({ target }) => liveCellOf(target)));
      for (const cell of cells) if (cell) flash(cell);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [body]);
}

/** Undefined for a row that comes: there it is the body or the row that has changed. */
function liveCellOf(target: Node): Element | undefined {
  const element = target instanceof Element ? target : target.parentElement;
  return element?.closest("[data-live]") ?? undefined;
}

function flash(cell: Element): void {
  cell.animate([{ backgroundColor: "var(--accent-fill)" }, { backgroundColor: "transparent" }], {
    duration: 900,
    easing: "ease-out",
  });
}
