import { RECENT } from "../session/left-behind.ts";

/** Something that was found, to be found again. */
export interface RecentObject {
  readonly kind: ObjectKind;
  /** TypeID. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

export type ObjectKind = "unit" | "customer" | "lead" | "deal" | "order";

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const COUNT_MAX = 8;
const kinds: ReadonlySet<unknown> = new Set<ObjectKind>([
  "unit",
  "customer",
  "lead",
  "deal",
  "order",
]);

/** What a person found last, the latest first. What somebody else left in this browser is thrown away. */
export function recentObjects(kept: Kept, personId: string): readonly RecentObject[] {
  const stored = parsed(kept.getItem(RECENT));
  if (stored.person === personId) return stored.objects;
  kept.removeItem(RECENT);
  return [];
}

export function rememberObject(kept: Kept, personId: string, object: RecentObject): void {
  const others = recentObjects(kept, personId).filter(({ id }) => id !== object.id);
  const objects = [object, ...others].slice(0, COUNT_MAX);
  kept.setItem(RECENT, JSON.stringify({ person: personId, objects }));
}

interface Stored {
  readonly person: unknown;
  readonly objects: readonly RecentObject[];
}

const nothing: Stored = { person: undefined, objects: [] };

/** An older version of the screens may have written it, or anybody. */
function parsed(text: string | null): Stored {
  if (text === null) return nothing;
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored) || !Array.isArray(stored.objects)) return nothing;
    return { person: stored.person, objects: stored.objects.filter(isObject) };
  } catch {
    return nothing;
  }
}

function isObject(value: unknown): value is RecentObject {
  return (
    isRecord(value) &&
    kinds.has(value.kind) &&
    ["id", "label", "detail", "href"].every((name) => typeof value[name] === "string") &&
    // Never out of the application.
    /^\/(?!\/)/.test(String(value.href))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
