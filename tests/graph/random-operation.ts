import fc from "fast-check";
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

const DEPTH_MAX = 5;
const FIELDS_MAX = 3;
const INPUT_DEPTH_MAX = 2;

type Field = GraphQLField<unknown, unknown>;

/** Valid operations of a schema: a few fields and arguments each, fragments on what is behind interfaces. */
export function operationsOf(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.oneof(
    ...rootTypesOf(schema).map((type) => {
      // A subscription has one field at the root.
      const maxLength = type === schema.getSubscriptionType() ? 1 : FIELDS_MAX;
      return some(fieldsOf(type), { minLength: 1, maxLength }).chain((fields) =>
        operationText(schema, type, fields),
      );
    }),
  );
}

/** Valid operations with this one field at the root. */
export function operationsAsking(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
): fc.Arbitrary<string> {
  return operationText(schema, type, [field]);
}

function rootTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => type ?? [],
  );
}

function operationText(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  fields: readonly Field[],
): fc.Arbitrary<string> {
  const texts = all(fields.map((field) => fieldText(schema, type, field, DEPTH_MAX)));
  return texts.map((selected) => `${type.name.toLowerCase()} { ${selected.join(" ")} }`);
}

function selection(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  depth: number,
): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant("");
  const fields = fieldsOf(named).filter(
    (field) => depth > 1 || isLeafType(getNamedType(field.type)),
  );
  const own = some(fields, { maxLength: FIELDS_MAX }).chain((chosen) =>
    all(chosen.map((field) => fieldText(schema, named, field, depth - 1))),
  );
  const behind = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  const fragments = some(behind, { maxLength: 1 }).chain((chosen) =>
    all(
      chosen.map((object) =>
        selection(schema, object, depth - 1).map((text) => `... on ${object.name} ${text}`),
      ),
    ),
  );
  return fc
    .tuple(own, fragments)
    .map(([texts, others]) => `{ __typename ${[...texts, ...others].join(" ")} }`);
}

/** The alias keeps apart what an interface and the type behind it ask for with other arguments. */
function fieldText(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: Field,
  depth: number,
): fc.Arbitrary<string> {
  return fc
    .tuple(argumentsText(field.args), selection(schema, field.type, depth))
    .map(([args, below]) => `${parent.name}_${field.name}: ${field.name}${args} ${below}`);
}

function argumentsText(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  return inputTexts(args, isRequiredArgument, INPUT_DEPTH_MAX).map((texts) =>
    texts.length > 0 ? `(${texts.join(", ")})` : "",
  );
}

function inputTexts<Input extends GraphQLArgument | GraphQLInputField>(
  inputs: readonly Input[],
  isRequired: (input: Input) => boolean,
  depth: number,
): fc.Arbitrary<string[]> {
  const optional = inputs.filter((input) => !isRequired(input));
  return some(optional, { maxLength: depth > 0 ? 2 : 0 }).chain((chosen) =>
    all(
      [...inputs.filter(isRequired), ...chosen].map(({ name, type }) =>
        literal(type, depth - 1).map((text) => `${name}: ${text}`),
      ),
    ),
  );
}

function literal(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isNonNullType(type)) return literal(type.ofType, depth);
  if (isListType(type)) return literal(type.ofType, depth).map((text) => `[${text}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return inputTexts(fields, isRequiredInputField, depth).map(
      (texts) => `{ ${texts.join(", ")} }`,
    );
  }
  if (type.name === "Boolean") return fc.constantFrom("true", "false");
  if (type.name === "Int" || type.name === "Float") return fc.constant("1");
  return fc.constant('"x"');
}

function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function all<Value>(arbitraries: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value[]> {
  return fc.tuple(...arbitraries);
}

/** A choice of the values, in their order, as far as there are so many. */
function some<Value>(
  values: readonly Value[],
  { minLength = 0, maxLength }: { minLength?: number; maxLength: number },
): fc.Arbitrary<Value[]> {
  return fc.subarray([...values], { minLength, maxLength: Math.min(maxLength, values.length) });
}
