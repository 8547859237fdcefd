import { z } from "zod";

/**
 * Codes and their texts. Open on the way out: an import may bring codes that are not in the list.
 */
export type CodeList = Readonly<Record<string, string>>;

/** The code with its text for people; an unknown code stands for itself, no code is null. */
export function codedValue(list: CodeList, code: string | null) {
  return code === null ? null : { code, label: list[code] ?? code };
}

/** Closed on the way in. */
export function codeInput(list: CodeList) {
  return z.string().refine((code) => Object.hasOwn(list, code), "is not a code of this list");
}
