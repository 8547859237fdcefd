import { readFileSync, statSync } from "node:fs";

/** A secret that can be replaced while processes run: what was signed with an older one still counts. */
export interface SecretRing {
  /** The one to sign with. */
  current(): string;
  /** All that are accepted, the newest first. */
  all(): readonly string[];
}

/** A secret that a process was given and does not change, or one that is kept in a file. */
export type Secret = string | SecretRing;

interface RingEntry {
  readonly secret: string;
  /** Instant (ms) from which it is signed with. */
  readonly activeFrom: number;
}

const RELOAD_MS = 2_000;
const LENGTH_MIN = 32;
/** Other processes have read a new secret before anybody signs with it. */
export const ACTIVATION_MS = 10_000;

/**
 * The ring kept in a file: one secret per line, the newest first, each but the first-made with the instant from
 * which it signs. Looked at again at most every two seconds.
 * @throws when the file holds no secret
 */
export function secretRingIn(file: string): SecretRing {
  let entries = readEntries(file);
  let version = versionOf(file);
  let lookAgainAt = 0;

  function fresh(): readonly RingEntry[] {
    const now = Date.now();
    if (now < lookAgainAt) return entries;
    lookAgainAt = now + RELOAD_MS;
    const changed = versionOf(file);
    if (changed !== version) {
      entries = readEntries(file);
      version = changed;
    }
    return entries;
  }

  return {
    current() {
      const now = Date.now();
      const known = fresh();
      const active = known.find(({ activeFrom }) => activeFrom <= now) ?? known.at(-1);
      if (active) return active.secret;
      throw new Error(`${file} holds no secret`);
    },
    all: () => fresh().map(({ secret }) => secret),
  };
}

/** A rotated file is another file, even within the same millisecond. */
function versionOf(file: string): string {
  const { ino, mtimeMs } = statSync(file);
  return `${ino}/${mtimeMs}`;
}

function readEntries(file: string): readonly RingEntry[] {
  const entries = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [secret = "", activeFrom = "0"] = line.split(" ");
      return { secret, activeFrom: Number(activeFrom) };
    });
  const whole = entries.every(({ secret, activeFrom }) => {
    return secret.length >= LENGTH_MIN && Number.isFinite(activeFrom);
  });
  if (entries.length === 0 || !whole) throw new Error(`${file} is damaged: it holds no secret`);
  return entries;
}

export function currentOf(secret: Secret): string {
  return typeof secret === "string" ? secret : secret.current();
}

export function allOf(secret: Secret): readonly string[] {
  return typeof secret === "string" ? [secret] : secret.all();
}
