import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { argumentCostsOf, type ArgumentCost } from "./argument-cost.ts";
import { isPaged, listLengthOf, type ListLength } from "./list-length.ts";
import { createCollectFields, type CollectFields, type SelectedField } from "./selected-fields.ts";
import type { Weights } from "./weights.ts";

/** An operation as far as it costs anything: fragments expanded, equal fields merged as in the answer. */
export interface CostTree {
  readonly fields: readonly CostNode[];
  /** Defaults of the operation's variables. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** One field of the answer. */
export interface CostNode {
  /** Its name in the answer. */
  readonly key: string;
  /** `Type.field`. */
  readonly coordinate: string;
  /** Of each object or value that it returns. */
  readonly weight: number;
  /** Of being asked at all, besides its arguments. */
  readonly callWeight: number;
  readonly arguments: readonly ArgumentCost[];
  readonly isList: boolean;
  /** Entries of the list, or of the lists in the object. */
  readonly lengths: readonly ListLength[];
  /** A list of which the field around it says how many entries it has. */
  readonly sizedAbove: boolean;
  readonly children: readonly CostNode[];
}

/** A mutation costs so much besides what it returns. */
const MUTATION_WEIGHT = 10;
/** The whole schema takes as long as a thousand objects, and who asks for less pays the same. */
const INTROSPECTION_WEIGHT = 1_000;
const INTROSPECTION_FIELDS = new Set(["__schema", "__type"]);
const PAGE_FIELDS = ["nodes", "edges"];

interface Compilation {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
  readonly collect: CollectFields;
}

/** Compiles a valid operation of a known size. `@skip` and `@include` are not believed. */
export function costTreeOf(
  schema: GraphQLSchema,
  weights: Weights,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostTree {
  const collect = createCollectFields(schema, document);
  const root = schema.getRootType(operation.operation);
  const selected = new Map<string, SelectedField[]>();
  if (root) collect(operation.selectionSet, root, selected);
  const fields = nodesOf({ schema, weights, collect }, selected, NO_FIELDS);
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  return { fields, defaults };
}

const NO_FIELDS: ReadonlySet<string> = new Set();

/** @param sized names of the fields whose length the field around them tells */
function nodesOf(
  compilation: Compilation,
  selected: ReadonlyMap<string, readonly SelectedField[]>,
  sized: ReadonlySet<string>,
): CostNode[] {
  return [...selected].flatMap(([key, same]) => {
    const node = nodeOf(compilation, key, same, sized);
    return node && !isFree(node) ? [node] : [];
  });
}

/** Fields of several types may share a name in the answer: what is dearest of each counts. */
function nodeOf(
  compilation: Compilation,
  key: string,
  same: readonly SelectedField[],
  sized: ReadonlySet<string>,
): CostNode | undefined {
  const [first] = same;
  if (!first) return undefined;
  const name = first.node.name.value;
  const named = { key, coordinate: `${first.parent.name}.${name}` };
  if (INTROSPECTION_FIELDS.has(name)) {
    return { ...NOTHING, ...named, callWeight: INTROSPECTION_WEIGHT };
  }
  const { schema, weights, collect } = compilation;
  const asked = new Map<GraphQLField<unknown, unknown>, FieldNode>();
  const below = new Map<string, SelectedField[]>();
  for (const { parent, node } of same) {
    const declared = declaredField(parent, node);
    if (!declared) continue;
    for (const field of possibleFields(schema, parent, declared)) asked.set(field, node);
    if (node.selectionSet) collect(node.selectionSet, getNamedType(declared.type), below);
  }
  const fields = [...asked];
  if (fields.length === 0) return undefined;
  const isList = fields.some(([field]) => returnsList(field));
  const sizedBelow = new Set(fields.flatMap(([field]) => sizedFieldsOf(field, weights)));
  return {
    ...named,
    weight: Math.max(...fields.map(([field]) => weights.fieldWeight(field))),
    callWeight: first.parent === schema.getMutationType() ? MUTATION_WEIGHT : 0,
    arguments: fields.flatMap(([field, node]) => argumentCostsOf(node, field, weights)),
    isList,
    lengths: fields.map(([field, node]) => listLengthOf(node, field, weights.listSize(field))),
    sizedAbove: isList && same.some(({ node }) => sized.has(node.name.value)),
    children: nodesOf(compilation, below, sizedBelow),
  };
}

const NOTHING: Omit<CostNode, "key" | "coordinate"> = {
  weight: 0,
  callWeight: 0,
  arguments: [],
  isList: false,
  lengths: [],
  sizedAbove: false,
  children: [],
};

function declaredField(
  parent: GraphQLNamedType,
  { name }: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name.value];
}

/** The weights of a field are said where it is implemented. */
function possibleFields(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  declared: GraphQLField<unknown, unknown>,
): readonly GraphQLField<unknown, unknown>[] {
  if (!isInterfaceType(parent)) return [declared];
  return schema.getPossibleTypes(parent).flatMap((type) => type.getFields()[declared.name] ?? []);
}

function sizedFieldsOf(field: GraphQLField<unknown, unknown>, weights: Weights): readonly string[] {
  if (returnsList(field)) return [];
  return weights.listSize(field)?.sizedFields ?? (isPaged(field) ? PAGE_FIELDS : []);
}

function returnsList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

function isFree({ weight, callWeight, arguments: given, children }: CostNode): boolean {
  return weight === 0 && callWeight === 0 && given.length === 0 && children.length === 0;
}
