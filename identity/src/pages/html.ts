/** Markup that is safe to send: every value in it was escaped when it was put in. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | undefined | false | readonly Html[];

/** A template of markup. Texts are escaped, markup is not; `undefined` and `false` leave nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = parts[0] ?? "";
  for (const [index, value] of values.entries()) markup += markupOf(value) + parts[index + 1];
  return { markup };
}

function markupOf(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if ("markup" in value) return value.markup;
  return value.map(({ markup }) => markup).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
