/** What a key event says, without the event. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** AltGr is Ctrl+Alt to Windows, though it only writes a character. */
  readonly altGraph: boolean;
}

export type KeyMatch<T> =
  | { readonly kind: "run"; readonly shortcut: T }
  /** The beginning of a sequence. */
  | { readonly kind: "wait"; readonly typed: string }
  | { readonly kind: "none" };

const MODIFIERS: ReadonlySet<string> = new Set(["Control", "Meta", "Alt", "Shift", "AltGraph"]);

/**
 * One step of a shortcut: "x", "Shift+x", "?", "Mod+Enter", where Mod is Ctrl or Cmd. Shift is part of
 * what a sign is ("?"), and told of letters and named keys only. Undefined for a modifier alone.
 */
export function stepOf({ key, ctrl, meta, alt, shift, altGraph }: KeyPress): string | undefined {
  if (MODIFIERS.has(key)) return undefined;
  if (key === " ") return `${shift ? "Shift+" : ""}Space`;
  const isCharacter = [...key].length === 1;
  const isLetter = isCharacter && key.toLowerCase() !== key.toUpperCase();
  const mod = !altGraph && (ctrl || meta) ? "Mod+" : "";
  const option = !altGraph && alt ? "Alt+" : "";
  const shifted = shift && (isLetter || !isCharacter) ? "Shift+" : "";
  return mod + option + shifted + (isLetter ? key.toLowerCase() : key);
}

/** Whether a step is written with one character, so that it could be meant for a field. */
export function isPlainCharacter(step: string): boolean {
  return !step.startsWith("Mod+") && !step.startsWith("Alt+");
}

/** What `step` means after `typed`. The last shortcut of the same keys wins: it was registered nearest. */
export function matchKeys<T extends { readonly keys: string }>(
  typed: string,
  step: string,
  shortcuts: readonly T[],
): KeyMatch<T> {
  const keys = typed === "" ? step : `${typed} ${step}`;
  const shortcut = shortcuts.findLast((one) => one.keys === keys);
  if (shortcut) return { kind: "run", shortcut };
  if (shortcuts.some((one) => one.keys.startsWith(`${keys} `)))
    return { kind: "wait", typed: keys };
  return typed === "" ? { kind: "none" } : matchKeys("", step, shortcuts);
}
