import {
  astFromValue,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from "graphql";
import type { Role } from "@forecourt/schema/permissions";
import { api, needsOf, typeNeeds } from "./decisions.ts";
import type { InputLeaf } from "./input-leaves.ts";
import { holds } from "./roles.ts";
import { sampleOf, type Ids } from "./sample-values.ts";

export interface Step {
  readonly type: string;
  readonly field: string;
}

/** Fields from the root to a type. */
export type Path = readonly Step[];

type Field = GraphQLField<unknown, unknown>;

const WRAPPER = /(?:Connection|Edge)$/;

/** Every type that a query can reach, its wrappers apart. */
export const walkedTypes: readonly GraphQLObjectType[] = Object.values(api.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) &&
    !type.name.startsWith("__") &&
    !["Mutation", "Subscription"].includes(type.name),
);

/** Whether a role gets an object of the type at all. */
function opens(role: Role, { type, field }: Step, target: string): boolean {
  return holds(role, [...(needsOf(type, field) ?? []), ...typeNeeds(target)]);
}

/**
 * The shortest way of a role to each type; of nobody in particular when `role` is undefined. Fields whose
 * required arguments have no sample (`known`) are passed over.
 */
export function pathsFor(
  role: Role | undefined,
  known: (step: Step) => boolean,
): Map<string, Path> {
  const paths = new Map<string, Path>([["Query", []]]);
  const queue = ["Query"];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const type = api.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type).name;
      const step = { type: name, field: field.name };
      if (paths.has(target) || isLeafType(getNamedType(field.type)) || !known(step)) continue;
      if (role !== undefined && !opens(role, step, target)) continue;
      paths.set(target, [...(paths.get(name) ?? []), step]);
      queue.push(target);
    }
  }
  return paths;
}

/** Arguments of a field as text: those it requires and those that name something of the dealership. */
export function argumentsOf(type: string, fieldName: string, ids: Ids): string {
  const owner = api.getType(type);
  const field = isObjectType(owner) ? owner.getFields()[fieldName] : undefined;
  const given = (field?.args ?? []).filter(
    (argument) => isRequiredArgument(argument) || (type === "Query" && argument.name in ids),
  );
  if (given.length === 0) return "";
  const values = given.map(
    ({ name, type: input }) => `${name}: ${literal(sampleOf(input, name, ids), input)}`,
  );
  return `(${values.join(", ")})`;
}

/** A value of a type as a document holds it. */
export function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${String(type)} does not take ${JSON.stringify(value)}`);
  return print(node);
}

/** What is selected of a field: itself, or enough to see that there is something. */
export function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return "";
  if (!WRAPPER.test(type.name)) return "{ __typename }";
  return type.name.endsWith("Edge")
    ? "{ cursor }"
    : "{ nodes { __typename } pageInfo { hasNextPage } }";
}

/** A query that walks a path and asks there for the fields. */
export function queryAlong(
  path: Path,
  fields: readonly string[],
  idsOf: (step: Step) => Ids,
): string {
  return path.reduceRight(
    (inner, step) => `{ ${step.field}${argumentsOf(step.type, step.field, idsOf(step))} ${inner} }`,
    `{ __typename ${fields.join(" ")} }`,
  );
}

/** The object at the end of a path; the first one of lists. */
export function objectAt(data: unknown, path: Path): Record<string, unknown> | null {
  let value = data;
  for (const { field } of path) {
    value = (value as Record<string, unknown> | null | undefined)?.[field];
    if (Array.isArray(value)) value = value.find((item) => item !== null);
  }
  return (value as Record<string, unknown> | null | undefined) ?? null;
}

/** A mutation with the least input there is. */
export function mutationText(field: Field, ids: Ids): string {
  const input = field.args.find(({ name }) => name === "input");
  const given = input ? `(input: ${literal(sampleOf(input.type, "input", ids), input.type)})` : "";
  return `mutation { ${field.name}${given} { __typename } }`;
}

/** A query of one root field that gives one argument, beside those that must be there. */
export function queryWith(field: Field, leaf: InputLeaf, ids: Ids): string {
  const given = field.args.flatMap((argument) => {
    const { name, type } = argument;
    if (leaf.path[0] === name)
      return [`${name}: ${literal(valueAt(type, leaf, 1, name, ids), type)}`];
    return isRequiredArgument(argument)
      ? [`${name}: ${literal(sampleOf(type, name, ids), type)}`]
      : [];
  });
  return `{ ${field.name}(${given.join(", ")}) ${selectionOf(field)} }`;
}

function valueAt(
  type: GraphQLInputType,
  leaf: InputLeaf,
  depth: number,
  name: string,
  ids: Ids,
): unknown {
  if (isNonNullType(type)) return valueAt(type.ofType, leaf, depth, name, ids);
  if (isListType(type)) return [valueAt(type.ofType, leaf, depth, name, ids)];
  if (!isInputObjectType(type)) return leaf.value ?? sampleOf(type, name, ids);
  const inner = leaf.path[depth] ?? "";
  const required = sampleOf(type, name, {}) as Record<string, unknown>;
  const field = type.getFields()[inner];
  if (!field) throw new Error(`${type.name} has no field ${inner}`);
  return { ...required, [inner]: valueAt(field.type, leaf, depth + 1, inner, ids) };
}

/** Fields by which somebody who may see everything finds objects, from the root on. */
export async function fieldsWithObjects(
  ask: (query: string) => Promise<{ readonly data: unknown }>,
  idsOf: (step: Step) => Ids,
): Promise<ReadonlySet<string>> {
  const alive = new Set<string>();
  const paths = new Map<string, Path>([["Query", []]]);
  const queue = ["Query"];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const type = api.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (isLeafType(target)) continue;
      const path = [...(paths.get(name) ?? []), { type: name, field: field.name }];
      const { data } = await ask(queryAlong(path, [], idsOf));
      if (objectAt(data, path) === null) continue;
      alive.add(`${name}.${field.name}`);
      if (paths.has(target.name)) continue;
      paths.set(target.name, path);
      queue.push(target.name);
    }
  }
  return alive;
}
