/** Numbers that look random and are the same for the same seed, kind and index. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** About normally distributed, within three deviations of the mean. */
  around(mean: number, deviation: number): number;
}

/**
 * A generator of its own for each thing: whoever needs to know something about repair order 817 can ask
 * again instead of remembering it, which is what keeps a million of them out of memory.
 */
export function randomOf(seed: number, kind: string, index = 0): Random {
  const bits = sfc32(seed, hashOf(kind), index);
  const next = (): number => bits() / 2 ** 32;
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    around: (mean, deviation) => mean + (next() + next() + next() - 1.5) * 2 * deviation,
  };
}

const HEX_DIGITS = Buffer.from("0123456789abcdef");
/** Written over and over: twelve million strings put together of pieces are a lot of pieces. */
const uuid = Buffer.alloc(36, "-");

/** A UUID of version 7 (RFC 9562) whose time is that of the thing it names; the rest comes from the seed. */
export function idOf(seed: number, kind: string, index: number, atMs: number): string {
  const bits = sfc32(seed ^ 0x1d, hashOf(kind), index);
  const ms = Math.floor(atMs);
  const first = bits();
  writeHex(Math.floor(ms / 0x10000), 0, 8);
  writeHex(ms % 0x10000, 9, 4);
  writeHex((first & 0x0fff) | 0x7000, 14, 4);
  writeHex(((first >>> 16) & 0x3fff) | 0x8000, 19, 4);
  writeHex(bits(), 24, 8);
  writeHex(bits() >>> 16, 32, 4);
  return uuid.toString("latin1");
}

function writeHex(value: number, at: number, digits: number): void {
  for (let place = at + digits - 1, rest = value; place >= at; place -= 1, rest >>>= 4) {
    uuid[place] = HEX_DIGITS[rest & 15] ?? 0;
  }
}

const hashes = new Map<string, number>();

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hashes.set(text, hash >>> 0);
  return hash >>> 0;
}

const WARM_UP = 12;

/** Chris Doty-Humphrey's Small Fast Counting generator of PractRand, 32 bits at a time. */
function sfc32(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, 1];
  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}
