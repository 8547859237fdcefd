import {
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";
import { refusal, tooComplex } from "./refusal.ts";
import type { RequestLimits } from "./limits.ts";

/** A field that takes `first` or `last`, and the ones below it. */
export interface PagedList {
  /** `Type.field`, or the field alone where the schema does not know it. */
  readonly field: string;
  readonly sizes: readonly PageSize[];
  readonly nested: PagedList[];
}

interface PageSize {
  readonly argument: string;
  readonly variable: string | undefined;
  /** Size when there is no variable, or no value for it; undefined when the caller gave none. */
  readonly size: number | undefined;
}

const SIZE_ARGUMENTS = ["first", "last"];

/** The paging of a field; undefined when it has none. */
export function pagedListOf(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  type: GraphQLNamedType | undefined,
  operation: OperationDefinitionNode,
): PagedList | undefined {
  const sizes = SIZE_ARGUMENTS.flatMap((argument): PageSize[] => {
    const value = field.arguments?.find((given) => given.name.value === argument)?.value;
    const inSchema = definition?.args.find((known) => known.name === argument)?.defaultValue;
    const fallback = typeof inSchema === "number" ? inSchema : undefined;
    if (value?.kind === Kind.VARIABLE) {
      const variable = value.name.value;
      const size = defaultOf(variable, operation) ?? fallback;
      return [{ argument, variable, size }];
    }
    const size = value === undefined ? fallback : wholeNumber(value);
    return size === undefined ? [] : [{ argument, variable: undefined, size }];
  });
  if (sizes.length === 0) return undefined;
  const name = field.name.value;
  return { field: type ? `${type.name}.${name}` : name, sizes, nested: [] };
}

/**
 * Checks every page size and what the lists inside one another multiply to.
 * @throws LIST_TOO_LONG for a page, QUERY_TOO_COMPLEX for the product
 */
export function requireListSizes(
  lists: readonly PagedList[],
  variables: Readonly<Record<string, unknown>>,
  limits: RequestLimits,
): void {
  let total = 0;

  function visit(list: PagedList, around: number): void {
    const { field } = list;
    const entries = around * pageSizeOf(list, variables, limits.listSize);
    if (entries > limits.listEntries) {
      throw tooComplex(`Entries of ${field}`, limits.listEntries, entries, { field });
    }
    total += entries;
    if (total > limits.totalEntries) {
      throw tooComplex(`Entries of all lists, at ${field}`, limits.totalEntries, total, { field });
    }
    for (const nested of list.nested) visit(nested, entries);
  }

  for (const list of lists) visit(list, 1);
}

function pageSizeOf(
  list: PagedList,
  variables: Readonly<Record<string, unknown>>,
  listSizeMax: number,
): number {
  const asked = list.sizes.map(({ argument, variable, size }) => {
    const given = variable === undefined ? undefined : variables[variable];
    // Another type than a number is refused when the variables are coerced.
    const actual = typeof given === "number" ? given : (size ?? 1);
    if (actual >= 1 && actual <= listSizeMax) return actual;
    throw refusal(
      "LIST_TOO_LONG",
      `${list.field}: ${argument} must be 1 to ${listSizeMax}, not ${actual}`,
      { argument, field: list.field, limit: listSizeMax, actual },
    );
  });
  return Math.max(...asked);
}

function defaultOf(variable: string, operation: OperationDefinitionNode): number | undefined {
  const definition = operation.variableDefinitions?.find(
    (candidate) => candidate.variable.name.value === variable,
  );
  return definition?.defaultValue && wholeNumber(definition.defaultValue);
}

function wholeNumber(value: ValueNode): number | undefined {
  return value.kind === Kind.INT ? Number(value.value) : undefined;
}
