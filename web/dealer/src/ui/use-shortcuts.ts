import { useEffect, useState, type RefObject } from "react";
import { isPlainCharacter, matchKeys, stepOf } from "./shortcut-keys.ts";

export interface Shortcut {
  /** "g s", "Shift+x", "Mod+Enter", "?". */
  readonly keys: string;
  /** What it does, as the `?` dialog says it. */
  readonly label: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Also while somebody types; keys with Mod always are. */
  readonly inFields?: boolean;
}

export interface ShortcutGroup {
  /** "Everywhere", "Stock list". */
  readonly name: string;
  readonly shortcuts: readonly Shortcut[];
  /** Only while the focus is in it: the way for a dialog to have keys. */
  readonly scope: RefObject<HTMLElement | null> | undefined;
}

const SEQUENCE_MS = 1_000;
const SINGLE_KEYS = "forecourt.single-keys";
const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select';
const OVERLAYS = 'dialog:modal, [aria-modal="true"], [role="menu"], [role="listbox"]';

interface Registered {
  readonly current: ShortcutGroup;
  /** Drawn so late: what is within comes after what is around it, whichever effect runs first. */
  readonly depth: number;
}

const groups: Registered[] = [];
let lastDepth = 0;
let typed = "";
let typedAtMs = 0;

/** Gives the screen its keys for as long as it shows. */
export function useShortcuts(
  name: string,
  shortcuts: readonly Shortcut[],
  scope?: RefObject<HTMLElement | null>,
): void {
  const [group] = useState(() => ({ current: { name, shortcuts, scope }, depth: nextDepth() }));
  useEffect(() => {
    group.current = { name, shortcuts, scope };
  });
  useEffect(() => {
    if (groups.length === 0) window.addEventListener("keydown", onKeyDown);
    groups.push(group);
    groups.sort((a, b) => a.depth - b.depth);
    return () => {
      groups.splice(groups.indexOf(group), 1);
      if (groups.length === 0) window.removeEventListener("keydown", onKeyDown);
    };
  }, [group]);
}

function nextDepth(): number {
  lastDepth += 1;
  return lastDepth;
}

/** What the screen answers to just now, for the `?` dialog. */
export function currentShortcuts(): ShortcutGroup[] {
  return groups.map(({ current }) => current);
}

/** Keys without Ctrl or Cmd may get in the way of speech input, so people can turn them off. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(SINGLE_KEYS) !== "off";
}

export function setSingleKeysOn(on: boolean): void {
  if (on) localStorage.removeItem(SINGLE_KEYS);
  else localStorage.setItem(SINGLE_KEYS, "off");
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const step = stepOf({
    key: event.key,
    ctrl: event.ctrlKey,
    meta: event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    altGraph: event.getModifierState("AltGraph"),
  });
  if (step === undefined) return;
  const before = event.timeStamp - typedAtMs < SEQUENCE_MS ? typed : "";
  const match = matchKeys(before, step, reachable(step, event.target));
  typed = match.kind === "wait" ? match.typed : "";
  typedAtMs = event.timeStamp;
  if (match.kind !== "run") return;
  event.preventDefault();
  match.shortcut.run(event);
}

function reachable(step: string, target: EventTarget | null): Shortcut[] {
  const plain = isPlainCharacter(step);
  if (plain && !singleKeysOn()) return [];
  const element = target instanceof Element ? target : undefined;
  const typing = plain && element !== undefined && isField(element);
  const overlaid = element?.closest(OVERLAYS) !== undefined && element?.closest(OVERLAYS) !== null;
  return groups
    .flatMap(({ current: { scope, shortcuts } }) => {
      const here = scope ? scope.current?.contains(element ?? null) : !overlaid;
      return here ? shortcuts : [];
    })
    .filter(({ inFields = false }) => inFields || !typing);
}

function isField(element: Element): boolean {
  return element.matches(FIELDS) || (element instanceof HTMLElement && element.isContentEditable);
}
