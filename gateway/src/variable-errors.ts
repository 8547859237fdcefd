import {
  coerceInputValue,
  GraphQLError,
  isInputType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import { scalars } from "@forecourt/platform/scalars";

const ERRORS_MAX = 20;
/** Thrown to leave a coercion, which goes on to the last entry of a list by itself. */
const ENOUGH = new Error("enough errors of the variables");

/**
 * Lets a composed schema refuse wrong scalars as the subgraphs do: composition knows their names only. It
 * changes what is checked, never what is sent, and the messages leave it to the schema to say where.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = (value) => located(() => parseValue(value));
    type.parseLiteral = (node, variables) => located(() => parseLiteral(node, variables));
  }
}

/** An error of GraphQL passes validation as it is, without a location; any other is told with its place. */
function located<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(error.message) : error;
  }
}

/**
 * Why variables do not fit their types, at most 20 reasons: BAD_USER_INPUT with the place as `argument`, such
 * as "input.askingPrice.minorUnits". Values are not repeated: they may be personal.
 */
export function variableErrors(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  try {
    for (const definition of definitions) {
      checkVariable(schema, definition, variables, (error) => {
        errors.push(error);
        if (errors.length === ERRORS_MAX) throw ENOUGH;
      });
    }
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return errors;
}

function checkVariable(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  report: (error: GraphQLError) => void,
): void {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) return;
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined && !(isNonNullType(type) && !definition.defaultValue)) return;
  coerceInputValue(value, type, (path, _invalid, { message }) =>
    report(invalid(definition, [name, ...path].join("."), message)),
  );
}

function invalid(
  definition: VariableDefinitionNode,
  argument: string,
  reason: string,
): GraphQLError {
  const message = `Variable "$${definition.variable.name.value}" is invalid at "${argument}": ${reason}`;
  return new GraphQLError(message, {
    nodes: definition,
    extensions: { code: "BAD_USER_INPUT", argument },
  });
}
