import { GraphQLError } from "graphql";

const REPETITIONS_MAX = 20;

/**
 * Errors of the same code at the same place of every entry of a list are one fault: an answer has the first 20
 * of them, and the last of these says by `extensions.repeated` how many there were.
 */
export function withoutRepetitions(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length <= REPETITIONS_MAX) return errors;
  const totals = new Map<string, number>();
  for (const error of errors) {
    const kind = kindOf(error);
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
  }
  const kept = new Map<string, number>();
  return errors.flatMap((error) => {
    const kind = kindOf(error);
    const count = (kept.get(kind) ?? 0) + 1;
    const total = totals.get(kind) ?? count;
    kept.set(kind, count);
    if (count > REPETITIONS_MAX) return [];
    return count === REPETITIONS_MAX && total > count ? [repeated(error, total)] : [error];
  });
}

function kindOf({ extensions, path = [] }: GraphQLError): string {
  const place = path.filter((key) => typeof key === "string");
  return JSON.stringify([extensions.code, ...place]);
}

function repeated({ message, path, extensions }: GraphQLError, total: number): GraphQLError {
  return new GraphQLError(message, {
    path: path ?? null,
    extensions: { ...extensions, repeated: total },
  });
}
