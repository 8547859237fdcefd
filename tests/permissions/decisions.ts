import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { objectTypeOf, type Access, type ProtectedInput } from "@forecourt/platform/access";
import { subgraphAccess } from "@forecourt/platform/subgraph-schema";
import type { Permission } from "@forecourt/schema/permissions";
import { subgraphs } from "@forecourt/schema/subgraphs";

const root = join(import.meta.dirname, "../..");

/** The whole graph as clients see it. */
export const api: GraphQLSchema = buildSchema(
  readFileSync(join(root, "schema/api.graphql"), "utf8"),
);

/** What each subgraph decided: by coordinate, with what the object needs that the field hands out there. */
const fields = new Map<string, readonly Permission[]>();
const types = new Map<string, Permission>();
/** Types whose objects belong to a rooftop. */
const ofRooftop = new Set<string>();
const inputs = new Map<string, readonly ProtectedInput[]>();
for (const { name } of subgraphs) {
  const access = subgraphAccess(join(root, "subgraphs", name, "src"));
  for (const type of Object.values(access.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("_")) continue;
    const { needs, rooftopField } = access.typeAccess(type.name);
    if (rooftopField !== undefined) ofRooftop.add(type.name);
    if (needs !== undefined && needs !== "OPEN") types.set(type.name, needs);
    for (const field of Object.keys(type.getFields())) {
      const coordinate = `${type.name}.${field}`;
      const decision = access.decisionOf(type.name, field);
      if (decision !== undefined) {
        // The key of an entity is open in the subgraphs that merely point at it.
        const known = fields.get(coordinate);
        const needs = [decision, targetNeeds(access, type, field)].filter(isPermissionAsked);
        fields.set(coordinate, known?.length === 0 ? known : needs);
      }
      const asked = access.protectedInputs(type.name, field);
      if (asked.length > 0) inputs.set(coordinate, asked);
    }
  }
}

/** A reference to an object of another subgraph is its key, which is as visible as the field. */
function targetNeeds(access: Access, type: GraphQLObjectType, fieldName: string) {
  const field = type.getFields()[fieldName];
  const target = field && objectTypeOf(field.type);
  return target && access.typeAccess(target.name).needs;
}

function isPermissionAsked(decision: Permission | "OPEN" | undefined): decision is Permission {
  return decision !== undefined && decision !== "OPEN";
}

/** Permissions without which a field is not answered; undefined when nobody decided about it. */
export function needsOf(typeName: string, fieldName: string): readonly Permission[] | undefined {
  return fields.get(`${typeName}.${fieldName}`);
}

/** Permission without which nothing of a type but its key is answered. */
export function typeNeeds(typeName: string): readonly Permission[] {
  const needs = types.get(typeName);
  return needs === undefined ? [] : [needs];
}

/** Whether a field hands out objects that belong to a rooftop. */
export function isOfRooftop(typeName: string, fieldName: string): boolean {
  const type = api.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  const target = field && objectTypeOf(field.type);
  return target !== undefined && ofRooftop.has(target.name);
}

export function protectedInputsOf(coordinate: string): readonly ProtectedInput[] {
  return inputs.get(coordinate) ?? [];
}
