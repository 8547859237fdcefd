import type { ApolloCache, Cache, Reference } from "@apollo/client";

/** An entity as a message or an answer carries it. */
export interface Versioned {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}

const keeping = new WeakSet<ApolloCache>();

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an entity is to the cached one. One that comes late is `OLDER` and must not set a screen back. One of the
 * `SAME` version is no change, yet it may carry fields that whoever read that version did not ask for.
 */
export function ageOf(cache: ApolloCache, entity: Versioned): "NEWER" | "SAME" | "OLDER" {
  const known = knownVersion(cache, idOf(cache, entity));
  if (typeof known !== "number" || entity.version > known) return "NEWER";
  return entity.version === known ? "SAME" : "OLDER";
}

/**
 * Has the cache keep the newer version of an entity, whichever way an older one comes: an answer that was on its way
 * while a change was pushed is older than what is shown. It only adds the fields that are not known yet.
 */
export function keepNewer(cache: ApolloCache): void {
  if (keeping.has(cache)) return;
  keeping.add(cache);
  const write = cache.write.bind(cache);
  cache.write = (options: Cache.WriteOptions) => {
    const older = olderIn(cache, options.result);
    if (older.size === 0) return write(options);
    return cache.batch<Reference | undefined>({
      update() {
        const known = [...older].map((id) => [id, knownFields(cache, id)] as const);
        const written = write(options);
        for (const [id, fields] of known) layOver(cache, id, fields);
        return written;
      },
    });
  };
}

/** Ids of the entities in an answer of which a newer version is cached. */
function olderIn(cache: ApolloCache, answer: unknown, found = new Set<string>()): Set<string> {
  if (typeof answer !== "object" || answer === null) return found;
  if (isVersioned(answer) && ageOf(cache, answer) === "OLDER") {
    found.add(idOf(cache, answer));
  }
  for (const part of Object.values(answer)) olderIn(cache, part, found);
  return found;
}

function isVersioned(answer: object): answer is Versioned {
  return "version" in answer && typeof answer.version === "number" && "id" in answer;
}

function idOf(cache: ApolloCache, { __typename, id }: Versioned): string {
  return cache.identify({ __typename, id }) ?? "";
}

/** Undefined for what is not cached. Unlike a read, a modifier that changes nothing leaves nothing in the memory. */
function knownVersion(cache: ApolloCache, id: string): unknown {
  let known: unknown;
  const version = (value: unknown): unknown => (known = value);
  cache.modify<Fields>({ id, broadcast: false, fields: { version } });
  return known;
}

/** By the names under which the cache holds them, arguments included. */
function knownFields(cache: ApolloCache, id: string): Fields {
  const known: Record<string, unknown> = {};
  cache.modify<Fields>({
    id,
    broadcast: false,
    fields: (value: unknown, { storeFieldName }) => (known[storeFieldName] = value),
  });
  return known;
}

function layOver(cache: ApolloCache, id: string, known: Fields): void {
  cache.modify<Fields>({
    id,
    fields(value: unknown, { storeFieldName }) {
      if (!(storeFieldName in known)) return value;
      const before = known[storeFieldName];
      // Of a value, too, the parts that were not known are added.
      return isObject(before) && isObject(value) ? { ...value, ...before } : before;
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
