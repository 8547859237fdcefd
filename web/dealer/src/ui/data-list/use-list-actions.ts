import { useLingui } from "@lingui/react/macro";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { flushSync } from "react-dom";
import { useRef } from "react";
import { useShortcuts } from "../use-shortcuts.ts";
import { rowAfterKey } from "./list-keys.ts";
import type { ListMarks } from "./list-row.tsx";
import type { Identified, ListRows } from "./list-types.ts";

/** What has a use of its own within a row. */
const OWN_USE = "a, button, input, select, textarea, label, [contenteditable]";

export interface ListActionsOptions<Ref extends Identified> {
  readonly label: string;
  readonly body: RefObject<HTMLElement | null>;
  readonly rows: ListRows<Ref>;
  readonly marks: ListMarks;
  /** Rows that a screen shows. */
  readonly page: number;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: ((row: Ref, full: boolean) => void) | undefined;
}

/** What pointer and keys do with the rows: one listener each, on the body of the list. */
export function useListActions<Ref extends Identified>(options: ListActionsOptions<Ref>) {
  const { label, body, rows, marks, page, scrollTo, onOpen } = options;
  const { active, selection } = marks;
  const { t } = useLingui();
  /** Where a range begins. */
  const anchor = useRef(0);

  function goTo(index: number): void {
    flushSync(() => active.set(index));
    scrollTo(index);
    body.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"]`)
      ?.focus({ preventScroll: true });
  }

  function open(index: number, full: boolean): void {
    const row = rows.rowAt(index);
    if (row) onOpen?.(row, full);
  }

  function select(index: number, range: boolean): void {
    const row = rows.rowAt(index);
    if (!selection || !row) return;
    if (range) selection.add(idsBetween(rows, anchor.current, index));
    else selection.toggle(row.id);
    anchor.current = index;
  }

  function move(key: string): boolean {
    const to = rowAfterKey(key, active.get() ?? -1, { length: rows.length, page });
    if (to === undefined || rows.length === 0) return false;
    goTo(to);
    return true;
  }

  const selectActive = (range: boolean) => (): void => {
    const index = active.get();
    if (index !== undefined) select(index, range);
  };
  useShortcuts(label, [
    { keys: "j", label: t`Next row`, run: () => void move("j") },
    { keys: "k", label: t`Previous row`, run: () => void move("k") },
    ...(selection
      ? [
          { keys: "x", label: t`Select the row`, run: selectActive(false) },
          { keys: "Shift+x", label: t`Select up to the row`, run: selectActive(true) },
        ]
      : []),
  ]);

  return {
    onClick(event: MouseEvent): void {
      const target = event.target as Element;
      const index = indexOf(target);
      if (index === undefined) return;
      const isMark = target.closest("[data-mark]") !== null;
      // A click on the area around the box comes again, as one on the box.
      if (isMark && !(target instanceof HTMLInputElement)) return;
      if (!isMark && (target.closest(OWN_USE) || isTextSelected())) return;
      goTo(index);
      if (selection && (isMark || event.shiftKey)) return select(index, event.shiftKey);
      open(index, event.ctrlKey || event.metaKey);
    },
    onKeyDown(event: KeyboardEvent): void {
      const target = event.target as Element;
      const index = indexOf(target);
      if (index === undefined || target.getAttribute("role") !== "row") return;
      if (event.altKey || !actOn(event, index)) return;
      event.preventDefault();
    },
  };

  function actOn(event: KeyboardEvent, index: number): boolean {
    const { key, ctrlKey, metaKey } = event;
    const mod = ctrlKey || metaKey;
    if (key === "Enter") open(index, mod);
    else if (key === " " && selection && !mod) select(index, event.shiftKey);
    else if (key === "Escape" && selection && selection.size() > 0) selection.clear();
    else return !mod && key.length > 1 && move(key);
    return true;
  }
}

function indexOf(target: Element): number | undefined {
  const index = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
  return index === undefined ? undefined : Number(index);
}

function idsBetween<Ref extends Identified>(rows: ListRows<Ref>, a: number, b: number): string[] {
  const from = Math.min(a, b);
  const length = Math.abs(a - b) + 1;
  return Array.from({ length }, (_, step) => rows.rowAt(from + step)?.id ?? []).flat();
}

/** Somebody has marked text in a row, to copy it. */
function isTextSelected(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
