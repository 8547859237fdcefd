import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { isPermission, permissionsOf, roles, type Permission } from "@forecourt/schema/permissions";

/** What somebody decided about a type, field or argument: who may see it, or that it is open to all callers. */
export type Decision = Permission | "OPEN";

export interface TypeAccess {
  readonly needs: Decision | undefined;
  /** Property of a row that names its rooftop; undefined for what belongs to the whole group. */
  readonly rooftopField: string | undefined;
}

/** An argument value that asks for more than its field: a sort by cost, a filter on cost. */
export interface ProtectedInput {
  /** Input fields from the argument inward. */
  readonly path: readonly string[];
  /** Only this enum value is protected; undefined for the whole field. */
  readonly value: string | undefined;
  readonly needs: Permission;
}

/** Who may see what in one subgraph, as its SDL says. */
export interface Access {
  readonly schema: GraphQLSchema;
  typeAccess(typeName: string): TypeAccess;
  fieldNeeds(typeName: string, fieldName: string): Decision;
  /** As `fieldNeeds`, undefined for what is no field: a change may name one that clients do not have. */
  decisionOf(typeName: string, fieldName: string): Decision | undefined;
  protectedInputs(typeName: string, fieldName: string): readonly ProtectedInput[];
}

/** Types whose fields are where requests begin. */
export const ROOTS: ReadonlySet<string> = new Set(["Query", "Mutation", "Subscription"]);
const FEDERATION = new Set(["_Service", "_Entity", "_Any"]);
/** Wrappers are as visible as what they carry, and are reached only through a field that was decided. */
const WRAPPERS = /(?:Connection|Edge|Payload)$/;
/** Amounts never inherit: somebody decides about each. */
const AMOUNTS = new Set(["Money", "MoneyFilter"]);

/** What has been read so far. */
interface Reading {
  readonly types: Map<string, TypeAccess>;
  readonly fields: Map<string, Decision>;
  readonly inputs: Map<string, readonly ProtectedInput[]>;
  readonly faults: string[];
}

/**
 * Reads the decisions of a schema.
 * @throws one error that lists every field without a decision, and every decision that cannot hold
 */
export function readAccess(schema: GraphQLSchema): Access {
  const reading: Reading = { types: new Map(), fields: new Map(), inputs: new Map(), faults: [] };
  const { types, fields, inputs, faults } = reading;
  const decided = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !isIntrospectionType(type) && !FEDERATION.has(type.name),
  );
  for (const type of decided) readType(type, reading);
  for (const type of decided) faults.push(...refusedNonNull(type, reading));
  if (faults.length > 0) throw new Error(`who may see what?\n  ${faults.join("\n  ")}`);

  return {
    schema,
    typeAccess: (name) => types.get(name) ?? { needs: undefined, rooftopField: undefined },
    fieldNeeds(typeName, fieldName) {
      const decision = fields.get(`${typeName}.${fieldName}`);
      if (decision === undefined) throw new Error(`nobody decided about ${typeName}.${fieldName}`);
      return decision;
    },
    decisionOf: (typeName, fieldName) => fields.get(`${typeName}.${fieldName}`),
    protectedInputs: (typeName, fieldName) => inputs.get(`${typeName}.${fieldName}`) ?? [],
  };
}

function readType(type: GraphQLObjectType, { types, fields, inputs, faults }: Reading): void {
  const decisionIn = decisionReader(faults);
  const directives = directivesOf(type);
  const needs = decisionIn(directives, type.name);
  const rooftopField = argumentOf(directives, "atRooftop", "field", "rooftopId");
  types.set(type.name, { needs, rooftopField });
  faults.push(...typeFaults(type, directives, needs, rooftopField));
  for (const field of Object.values(type.getFields())) {
    if (field.name === "_entities" || field.name === "_service") continue;
    const coordinate = `${type.name}.${field.name}`;
    const own = decisionIn(field.astNode?.directives ?? [], coordinate);
    const decision = own ?? inherited(type, field, needs);
    if (decision === undefined) faults.push(`${coordinate} has no decision: @needs or @open`);
    else fields.set(coordinate, decision);
    inputs.set(coordinate, inputsOf(field, decisionIn, faults));
  }
}

function decisionReader(faults: string[]): DecisionIn {
  return (directives, coordinate) => {
    const needs = argumentOf(directives, "needs", "permission");
    const open = directives.some(({ name }) => name.value === "open");
    if (needs === undefined) return open ? "OPEN" : undefined;
    if (open) faults.push(`${coordinate} is both open and guarded`);
    if (isPermission(needs)) return needs;
    faults.push(`${coordinate} needs ${needs}, which is no permission`);
    return undefined;
  };
}

/** A field that is refused to some who see its object is null for them: it must be able to. */
function refusedNonNull(type: GraphQLObjectType, { types, fields }: Reading): string[] {
  if (ROOTS.has(type.name) || WRAPPERS.test(type.name)) return [];
  const own = types.get(type.name)?.needs;
  return Object.values(type.getFields()).flatMap((field) => {
    const asked = [
      fields.get(`${type.name}.${field.name}`),
      types.get(objectTypeOf(field.type)?.name ?? "")?.needs,
    ];
    const refused = asked.some((needs) => isStricter(needs, own));
    if (!refused || !String(field.type).endsWith("!")) return [];
    return [`${type.name}.${field.name} may be refused, so it must be nullable`];
  });
}

function directivesOf(type: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function argumentOf(
  directives: readonly ConstDirectiveNode[],
  name: string,
  argument: string,
  fallback?: string,
): string | undefined {
  const directive = directives.find((candidate) => candidate.name.value === name);
  if (!directive) return undefined;
  const value = directive.arguments?.find((given) => given.name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : fallback;
}

function typeFaults(
  type: GraphQLObjectType,
  directives: readonly ConstDirectiveNode[],
  needs: Decision | undefined,
  rooftopField: string | undefined,
): string[] {
  const has = (name: string): boolean => directives.some((given) => given.name.value === name);
  const isEntity = has("key");
  if (isEntity && needs === "OPEN") return [`${type.name} is an entity: its fields decide, not it`];
  if (!isEntity || needs === undefined) return [];
  if (rooftopField !== undefined && has("groupWide")) {
    return [`${type.name} is of one rooftop or of the group, not both`];
  }
  if (rooftopField !== undefined || has("groupWide")) return [];
  return [`${type.name} has no decision whose it is: @atRooftop or @groupWide`];
}

/** The decision of its type, unless the field is an amount or a root. */
function inherited(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  needs: Decision | undefined,
): Decision | undefined {
  if (ROOTS.has(type.name)) return undefined;
  if (WRAPPERS.test(type.name)) return "OPEN";
  if (AMOUNTS.has(getNamedType(field.type).name)) return undefined;
  return needs;
}

/** Whether some role may see a type but not what is asked of it. */
function isStricter(asked: Decision | undefined, type: Decision | undefined): boolean {
  if (asked === undefined || asked === "OPEN" || asked === type) return false;
  if (type === undefined) return true;
  return roles.some((role) => {
    const held = permissionsOf(role);
    return (type === "OPEN" || held.includes(type)) && !held.includes(asked);
  });
}

type DecisionIn = (
  directives: readonly ConstDirectiveNode[],
  coordinate: string,
) => Decision | undefined;

const INPUT_DEPTH_MAX = 6;

function inputsOf(
  field: GraphQLField<unknown, unknown>,
  decisionIn: DecisionIn,
  faults: string[],
): readonly ProtectedInput[] {
  const found: ProtectedInput[] = [];

  function visit(type: GraphQLInputType, path: readonly string[]): void {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      for (const { name, astNode } of named.getValues()) {
        const needs = decisionIn(astNode?.directives ?? [], `${named.name}.${name}`);
        if (needs !== undefined && needs !== "OPEN") found.push({ path, value: name, needs });
      }
      return;
    }
    if (!isInputObjectType(named)) return;
    if (path.length > INPUT_DEPTH_MAX) {
      faults.push(`${path.join(".")} lies too deep to be guarded`);
      return;
    }
    for (const inner of Object.values(named.getFields())) {
      const coordinate = `${named.name}.${inner.name}`;
      const needs = decisionIn(inner.astNode?.directives ?? [], coordinate);
      if (needs === undefined && AMOUNTS.has(getNamedType(inner.type).name)) {
        faults.push(`${coordinate} has no decision: @needs or @open`);
      }
      const innerPath = [...path, inner.name];
      if (needs !== undefined && needs !== "OPEN") {
        found.push({ path: innerPath, value: undefined, needs });
      }
      visit(inner.type, innerPath);
    }
  }

  for (const argument of field.args) {
    const needs = decisionIn(argument.astNode?.directives ?? [], argument.name);
    if (needs !== undefined && needs !== "OPEN") {
      found.push({ path: [argument.name], value: undefined, needs });
    }
    visit(argument.type, [argument.name]);
  }
  return found;
}

/** The type of the objects that a field hands out: of a connection, the type of its nodes. */
export function objectTypeOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const named = getNamedType(type);
  if (isInterfaceType(named) || !isObjectType(named)) return undefined;
  if (!named.name.endsWith("Connection")) return named;
  const nodes = named.getFields().nodes;
  return nodes && objectTypeOf(nodes.type);
}
