import { useLingui } from "@lingui/react/macro";
import type { RefObject } from "react";
import { useShortcuts } from "../../ui/use-shortcuts.ts";

/**
 * Keys of a list of rows. What a key does, a click does: rows mark what opens them with `data-row`, and what
 * finishes them with `data-finish`.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const { t } = useLingui();
  const links = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []),
  ];
  const move = (step: number): void => {
    const all = links();
    const at = indexOfFocus(all);
    const next = at === -1 ? all[0] : all[Math.min(Math.max(at + step, 0), all.length - 1)];
    next?.focus();
  };
  const finish = (): void => {
    const all = links();
    const at = indexOfFocus(all);
    const row = all[at]?.closest("li");
    if (!row) return move(0);
    // The next one is under the hand before this one is gone.
    (all[at + 1] ?? all[at - 1])?.focus();
    row.querySelector<HTMLElement>("[data-finish]")?.click();
  };
  useShortcuts(t`Today`, [
    { keys: "j", label: t`Next`, run: () => move(1) },
    { keys: "k", label: t`Previous`, run: () => move(-1) },
    { keys: "e", label: t`Mark done and go to the next; opens a lead`, run: finish },
  ]);
  useShortcuts(
    t`Today`,
    [
      { keys: "ArrowDown", label: t`Next`, run: () => move(1) },
      { keys: "ArrowUp", label: t`Previous`, run: () => move(-1) },
      { keys: "Home", label: t`First`, run: () => links()[0]?.focus() },
      { keys: "End", label: t`Last`, run: () => links().at(-1)?.focus() },
    ],
    list,
  );
}

/** The row that has the focus, on its link or on a button of it. */
function indexOfFocus(links: readonly HTMLElement[]): number {
  const row = document.activeElement?.closest("li");
  return row ? links.findIndex((link) => row.contains(link)) : -1;
}
