import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema } from "graphql";
import type { ProtectedInput } from "@forecourt/platform/access";
import { subgraphAccess } from "@forecourt/platform/subgraph-schema";
import type { Permission } from "@forecourt/schema/permissions";
import { subgraphs } from "@forecourt/schema/subgraphs";

const root = join(import.meta.dirname, "../..");

/** The whole graph as clients see it. */
export const api: GraphQLSchema = buildSchema(
  readFileSync(join(root, "schema/api.graphql"), "utf8"),
);

/** What each subgraph decided, by coordinate and by type. */
const fields = new Map<string, Permission | "OPEN">();
const types = new Map<string, Permission>();
const inputs = new Map<string, readonly ProtectedInput[]>();
for (const { name } of subgraphs) {
  const access = subgraphAccess(join(root, "subgraphs", name, "src"));
  for (const type of Object.values(access.schema.getTypeMap())) {
    if (!("getFields" in type) || type.name.startsWith("_")) continue;
    const { needs } = access.typeAccess(type.name);
    if (needs !== undefined && needs !== "OPEN") types.set(type.name, needs);
    for (const field of Object.keys(type.getFields())) {
      const coordinate = `${type.name}.${field}`;
      const decision = access.decisionOf(type.name, field);
      // The key of an entity is open in the subgraphs that merely point at it.
      if (decision !== undefined && fields.get(coordinate) !== "OPEN") {
        fields.set(coordinate, decision);
      }
      const asked = access.protectedInputs(type.name, field);
      if (asked.length > 0) inputs.set(coordinate, asked);
    }
  }
}

/** Permissions without which a field is not answered; undefined when nobody decided about it. */
export function needsOf(typeName: string, fieldName: string): readonly Permission[] | undefined {
  const decision = fields.get(`${typeName}.${fieldName}`);
  if (decision === undefined) return undefined;
  return decision === "OPEN" ? [] : [decision];
}

/** Permission without which nothing of a type but its key is answered. */
export function typeNeeds(typeName: string): readonly Permission[] {
  const needs = types.get(typeName);
  return needs === undefined ? [] : [needs];
}

export function protectedInputsOf(coordinate: string): readonly ProtectedInput[] {
  return inputs.get(coordinate) ?? [];
}
