import { useLayoutEffect, useState, type RefObject } from "react";

/** Up to this width, px, rows are cards of two lines. The styles say the same. */
const CARDS_WIDTH_MAX = 600;

/** Whether rows are cards. */
export function useCards(root: RefObject<HTMLElement | null>): boolean {
  const [cards, setCards] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const look = (): void => setCards(element.offsetWidth <= CARDS_WIDTH_MAX);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return cards;
}
