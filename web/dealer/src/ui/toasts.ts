export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
}

export const TOAST_MS = 10_000;
/** Older ones give way. */
const SHOWN_MAX = 3;

let shown: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says what was done. @param onUndo takes it back, while it can be */
export function showToast(text: string, onUndo?: () => void): void {
  lastId += 1;
  change([...shown, { id: lastId, text, onUndo }].slice(-SHOWN_MAX));
}

export function dismissToast(id: number): void {
  change(shown.filter((toast) => toast.id !== id));
}

export function toasts(): readonly Toast[] {
  return shown;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
