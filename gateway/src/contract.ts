import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type TypeDefinitionNode,
} from "graphql";
import { isInaccessible, publicPart, ROOT_TYPES } from "./contract-elements.ts";
import { referencesOf } from "./contract-references.ts";

/**
 * Derives the schema of the public door from the supergraph: an allow-list. An element is public when it says
 * `@tag(name: "public")` itself and is not `@inaccessible`. The tag of a type means that it may appear and
 * nothing more: each field, argument, input field and enum value says so for itself. The root types need no
 * tag. What no public root field leads to is left out.
 * @returns sorted SDL without federation, empty while no root field is public
 * @throws one error with every fault and its schema coordinate: a reference to something that is not public,
 *   a required argument or input field that is not, a public type with nothing public in it, an enum that is
 *   answered and holds a value that is not public
 */
export function publicContract(supergraphSdl: string): string {
  const faults: string[] = [];
  const document = parse(supergraphSdl);
  const types = publicTypes(document, faults);
  if (![...ROOT_TYPES].some((root) => types.has(root))) return "";
  if (!types.has("Query")) faults.push("Query has no public field");
  faults.push(...privateReferences(types), ...interfacesWithoutImplementation(types));
  requireNone(faults);

  const schema = buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: reachable(types) },
    { assumeValidSDL: true },
  );
  requireNone([
    ...validateSchema(schema).map((error) => error.message),
    ...Object.values(schema.getTypeMap()).flatMap(lostDefaults),
    ...answeredPrivateValues(schema, document),
  ]);
  return printed(schema);
}

type PublicTypes = ReadonlyMap<string, TypeDefinitionNode>;

function publicTypes(document: DocumentNode, faults: string[]): PublicTypes {
  const types = new Map<string, TypeDefinitionNode>();
  for (const definition of document.definitions.filter(isTypeDefinitionNode)) {
    const part = publicPart(definition, faults);
    if (part) types.set(part.name.value, part);
  }
  return types;
}

function privateReferences(types: PublicTypes): string[] {
  return [...types.values()]
    .flatMap(referencesOf)
    .filter(({ type, optional }) => !optional && !types.has(type))
    .map(({ from, type }) => `${from} is public but ${type} is not`);
}

function interfacesWithoutImplementation(types: PublicTypes): string[] {
  return [...types.values()]
    .filter((type) => type.kind === Kind.INTERFACE_TYPE_DEFINITION)
    .map(({ name }) => name.value)
    .filter((name) => implementationsOf(name, types).length === 0)
    .map((name) => `${name} is public but no type that implements it is`);
}

function implementationsOf(name: string, types: PublicTypes): string[] {
  return [...types.values()]
    .filter((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((type) => type.interfaces?.some((implemented) => implemented.name.value === name))
    .map((type) => type.name.value);
}

/** What the root types lead to. */
function reachable(types: PublicTypes): TypeDefinitionNode[] {
  const seen = new Set<string>();
  const waiting = [...ROOT_TYPES];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = types.get(name);
    if (!type || seen.has(name)) continue;
    seen.add(name);
    waiting.push(...referencesOf(type).map((reference) => reference.type));
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION)
      waiting.push(...implementationsOf(name, types));
  }
  return [...types.values()]
    .filter(({ name }) => seen.has(name.value))
    .map((type) => withoutPrivateNames(type, types));
}

function withoutPrivateNames(type: TypeDefinitionNode, types: PublicTypes): TypeDefinitionNode {
  const isPublic = ({ name }: NamedTypeNode): boolean => types.has(name.value);
  if (type.kind === Kind.UNION_TYPE_DEFINITION) {
    return { ...type, types: type.types?.filter(isPublic) ?? [] };
  }
  if (!("interfaces" in type)) return type;
  return { ...type, interfaces: type.interfaces?.filter(isPublic) ?? [] };
}

/** A default that does not fit the public type any more, say an enum value that is not public, is dropped silently. */
function lostDefaults(type: GraphQLNamedType): string[] {
  const lost = ({ astNode, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
    astNode?.defaultValue !== undefined && defaultValue === undefined;
  const fault = (coordinate: string): string => `the default of ${coordinate} is not public`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(lost);
    return fields.map(({ name }) => fault(`${type.name}.${name}`));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.filter(lost).map(({ name }) => fault(`${type.name}.${field.name}(${name}:)`)),
  );
}

/** Every department adds its refusals to it; a public mutation answers with those that are public. */
const ENUM_OF_REFUSALS = "ErrorCode";

/** An enum value that is not public would come out all the same where its field is public. */
function answeredPrivateValues(schema: GraphQLSchema, document: DocumentNode): string[] {
  const answered = new Set(Object.values(schema.getTypeMap()).flatMap(answeredTypes));
  return document.definitions
    .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => name.value !== ENUM_OF_REFUSALS)
    .flatMap(({ name: { value: name }, values = [] }) => {
      const type = schema.getType(name);
      if (!isEnumType(type) || !answered.has(type)) return [];
      return values
        .filter((value) => !isInaccessible(value) && !type.getValue(value.name.value))
        .map((value) => `${name}.${value.name.value} is not public but may be answered`);
    });
}

function answeredTypes(type: GraphQLNamedType): GraphQLNamedType[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => getNamedType(field.type));
}

function printed(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}

function requireNone(faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Error(`the public contract cannot be derived:\n  ${faults.join("\n  ")}`);
}
