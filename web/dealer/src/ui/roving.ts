import type { KeyboardEvent } from "react";

/** Arrows, Home and End move the focus along what is one stop of the Tab key. */
export function rove(event: KeyboardEvent<HTMLElement>, selector: string): HTMLElement | undefined {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = indexAfter(event.key, at, items.length);
  const item = at === -1 || to === undefined ? undefined : items[to];
  if (!item) return undefined;
  event.preventDefault();
  item.focus();
  return item;
}

function indexAfter(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight" || key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowLeft" || key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
