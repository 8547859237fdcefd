import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";

/** One place in the arguments of a field where a value can be given; enums have one for each value. */
export interface InputLeaf {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  /** Of an enum. */
  readonly value?: string;
}

const DEPTH_MAX = 5;

/** Every argument of a field down to its leaves. */
export function inputLeaves(field: GraphQLField<unknown, unknown>): readonly InputLeaf[] {
  return field.args.flatMap(({ name, type }) => leavesOf(type, [name]));
}

function leavesOf(type: GraphQLInputType, path: readonly string[]): readonly InputLeaf[] {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    return named.getValues().map(({ name }) => ({ path, type, value: name }));
  }
  if (!isInputObjectType(named)) return [{ path, type }];
  if (path.length >= DEPTH_MAX) return [];
  return Object.values(named.getFields()).flatMap((inner) =>
    leavesOf(inner.type, [...path, inner.name]),
  );
}
