/** A refusal of the server, as every mutation's `userErrors` have it. */
export interface UserErrorLike {
  readonly code: string;
  /** For developers. */
  readonly message: string;
  /** The input field, from the root of `input`. */
  readonly path?: readonly string[] | null | undefined;
}

export interface SortedErrors<E> {
  /** By the name that the form gave the field: "askingPrice", "phones.0.number". */
  readonly byField: ReadonlyMap<string, readonly E[]>;
  /** What is of no field that shows: said above the form, never lost. */
  readonly rest: readonly E[];
}

/** Puts each refusal to the field that it is about, or to the nearest one that holds it. */
export function sortUserErrors<E extends UserErrorLike>(
  errors: readonly E[],
  fields: readonly string[],
): SortedErrors<E> {
  const shown = new Set(fields);
  const byField = new Map<string, E[]>();
  const rest: E[] = [];
  for (const error of errors) {
    const field = nearestField(error.path ?? [], shown);
    if (field === undefined) rest.push(error);
    else byField.set(field, [...(byField.get(field) ?? []), error]);
  }
  return { byField, rest };
}

function nearestField(path: readonly string[], shown: ReadonlySet<string>): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join(".");
    if (shown.has(name)) return name;
  }
  return undefined;
}
