import { Kind, type FieldNode, type GraphQLField } from "graphql";
import type { ListSizeDirective } from "./weights.ts";

/** How many entries a field may return, as its arguments and the schema say. */
export interface ListLength {
  readonly slices: readonly Slice[];
  /** Where no slicing argument has a value. */
  readonly assumed: number;
}

/** An argument that limits the entries. */
interface Slice {
  readonly argument: string;
  readonly variable: string | undefined;
  /** The literal; beside a variable the default of the argument. */
  readonly size: number | undefined;
}

const ASSUMED_LENGTH = 10;
const PAGE_ARGUMENTS = ["first", "last"];

/** Whether a field says by its arguments how long a list is. */
export function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => PAGE_ARGUMENTS.includes(name));
}

/**
 * The length of a list, or of the lists that the field's object holds. An argument `first` or `last` counts
 * without `@listSize` too: a forgotten annotation must not make a list cheap.
 */
export function listLengthOf(
  { arguments: given = [] }: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  directive: ListSizeDirective | undefined,
): ListLength {
  const names = directive?.slicingArguments ?? PAGE_ARGUMENTS;
  const slices = args
    .filter(({ name }) => names.includes(name))
    .map(({ name, defaultValue }): Slice => {
      const value = given.find((argument) => argument.name.value === name)?.value;
      const inSchema = typeof defaultValue === "number" ? defaultValue : undefined;
      if (value?.kind === Kind.VARIABLE) {
        return { argument: name, variable: value.name.value, size: inSchema };
      }
      const literal = value?.kind === Kind.INT ? Number(value.value) : undefined;
      return { argument: name, variable: undefined, size: value ? literal : inSchema };
    });
  return { slices, assumed: directive?.assumedSize ?? ASSUMED_LENGTH };
}

/** @param values the variables with the defaults of the operation */
export function lengthOf(
  { slices, assumed }: ListLength,
  values: Readonly<Record<string, unknown>>,
): number {
  let longest = -1;
  for (const slice of slices) longest = Math.max(longest, sliceOf(slice, values) ?? -1);
  return longest < 0 ? assumed : longest;
}

/** The argument that decides the length, or the one that could. */
export function slicingArgumentOf(
  lengths: readonly ListLength[],
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  const [first, ...others] = lengths.flatMap(({ slices }) => slices);
  if (!first) return undefined;
  const size = (slice: Slice): number => sliceOf(slice, values) ?? -1;
  return others.reduce((most, slice) => (size(slice) > size(most) ? slice : most), first).argument;
}

function sliceOf(
  { variable, size }: Slice,
  values: Readonly<Record<string, unknown>>,
): number | undefined {
  const value = variable === undefined ? undefined : values[variable];
  if (value === undefined) return size;
  // Null takes no slice; another type than a number is refused when the variables are coerced.
  return typeof value === "number" ? value : undefined;
}
