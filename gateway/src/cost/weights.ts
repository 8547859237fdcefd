import {
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/** What the elements of a graph weigh: `@cost` and `@listSize` of its SDL, else the defaults. */
export interface Weights {
  /** Of each object or value that a field returns. */
  fieldWeight(field: GraphQLField<unknown, unknown>): number;
  /** Of an argument or a field of an input; undefined where nothing is said. */
  inputWeight(input: GraphQLArgument | GraphQLInputField): number | undefined;
  /** Whether anything inside an input of this type weighs. */
  weighsInside(type: GraphQLInputType): boolean;
  listSize(field: GraphQLField<unknown, unknown>): ListSizeDirective | undefined;
}

/** `@listSize` of the cost specification. */
export interface ListSizeDirective {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

const OBJECT_WEIGHT = 1;
const LEAF_WEIGHT = 0;

/** An element of a schema, as far as its directives go. */
type Annotated = Readonly<{
  astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}>;

/** @throws when a weight is negative: a request would pay for another */
export function requireWeights(document: DocumentNode): void {
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      const value = given.find((argument) => argument.name.value === "weight")?.value;
      if (name.value !== "cost" || value?.kind !== Kind.INT || Number(value.value) >= 0) return;
      throw new Error(`a weight is negative: @cost(weight: ${value.value})`);
    },
  });
}

/** @param schema built from SDL, whose directives a schema without its document has lost */
export function readWeights(schema: GraphQLSchema): Weights {
  const cost = schema.getDirective("cost");
  const listSize = schema.getDirective("listSize");

  function weightOf({ astNode }: Annotated): number | undefined {
    const weight = cost && astNode && getDirectiveValues(cost, astNode)?.weight;
    return typeof weight === "number" ? weight : undefined;
  }

  /** The dearest object that an abstract type may turn out to be. */
  function typeWeight(type: GraphQLNamedType): number {
    if (isAbstractType(type)) return Math.max(...schema.getPossibleTypes(type).map(typeWeight));
    return weightOf(type) ?? (isCompositeType(type) ? OBJECT_WEIGHT : LEAF_WEIGHT);
  }

  function weighs(type: GraphQLNamedType, seen: ReadonlySet<GraphQLNamedType>): boolean {
    if (!isInputObjectType(type) || seen.has(type)) return false;
    const around = new Set([...seen, type]);
    return Object.values(type.getFields()).some(
      (field) => weightOf(field) !== undefined || weighs(getNamedType(field.type), around),
    );
  }

  return {
    fieldWeight: (field) => weightOf(field) ?? typeWeight(getNamedType(field.type)),
    inputWeight: weightOf,
    weighsInside: (type) => weighs(getNamedType(type), new Set()),
    listSize: ({ astNode }) =>
      (listSize && astNode && getDirectiveValues(listSize, astNode)) ?? undefined,
  };
}
