import { createHash } from "node:crypto";

/**
 * Canonical JSON (RFC 8785): no spaces, keys in the order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them. A bigint is written as decimal text, a Date as ISO text; undefined is left out of objects
 * and null in lists. Half a surrogate pair, which the RFC refuses, is written as its escape, so that who stores the
 * text can refuse it by name.
 * @throws TypeError for NaN and infinities, which would all be null
 */
export function canonicalJson(value: unknown): string {
  return textOf(value) ?? "null";
}

// Objects are written here and not sorted into new ones: those would put keys like "10" first, in order of number.
function textOf(value: unknown): string | undefined {
  if (typeof value === "bigint") return `"${value}"`;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`JSON has no form for ${value}`);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("toJSON" in value && typeof value.toJSON === "function") return textOf(value.toJSON());
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  let members = "";
  for (const [key, part] of Object.entries(value).toSorted(byKey)) {
    const text = textOf(part);
    if (text !== undefined) members += `${members && ","}${JSON.stringify(key)}:${text}`;
  }
  return `{${members}}`;
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}

export function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
