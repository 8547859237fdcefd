import { createHash } from "node:crypto";

/** JSON with sorted keys; bigint as decimal text, Date as ISO text. Equal inputs give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return part.toString();
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)),
    );
  });
}

export function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
