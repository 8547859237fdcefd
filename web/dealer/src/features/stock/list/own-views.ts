/** A view that somebody has kept on this device. */
export interface OwnView {
  readonly id: string;
  readonly name: string;
  /** Filters and sort, as the address has them. */
  readonly search: string;
}

const KEPT = "forecourt.stock-views";
const VIEWS_MAX = 20;
export const NAME_LENGTH_MAX = 40;

const listeners = new Set<() => void>();
let known: { readonly text: string | null; readonly views: readonly OwnView[] } | undefined;

/** The views of a person; others at the same desk have theirs. */
export function ownViews(personId: string): readonly OwnView[] {
  const text = localStorage.getItem(keyOf(personId));
  if (known?.text !== text) known = { text, views: parseViews(text) };
  return known.views;
}

export function subscribeOwnViews(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Keeps a view; one of the same name gives way, and the oldest when there are too many. */
export function keepView(personId: string, name: string, search: string): void {
  const others = ownViews(personId).filter((view) => view.name !== name);
  store(personId, [...others, { id: crypto.randomUUID(), name, search }].slice(-VIEWS_MAX));
}

export function dropView(personId: string, id: string): void {
  store(
    personId,
    ownViews(personId).filter((view) => view.id !== id),
  );
}

function keyOf(personId: string): string {
  return `${KEPT}.${personId}`;
}

function store(personId: string, views: readonly OwnView[]): void {
  localStorage.setItem(keyOf(personId), JSON.stringify(views));
  listeners.forEach((listener) => listener());
}

/** Views as they were stored; whatever is not right is left out. */
export function parseViews(text: string | null): readonly OwnView[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(stored) ? stored.filter(isOwnView).slice(0, VIEWS_MAX) : [];
  } catch {
    return [];
  }
}

function isOwnView(stored: unknown): stored is OwnView {
  return (
    typeof stored === "object" &&
    stored !== null &&
    ["id", "name", "search"].every((key) => typeof Reflect.get(stored, key) === "string")
  );
}
