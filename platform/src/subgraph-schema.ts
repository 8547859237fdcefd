import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  parse,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { readAccess, type Access } from "./access.ts";
import type { Page } from "./keyset.ts";
import { decimalOf, type Money } from "./money.ts";
import { scalars } from "./scalars.ts";

export type Resolvers = Readonly<Record<string, unknown>>;

const sharedFile = join(import.meta.dirname, "../../schema/shared.graphql");

/** The SDL of a subgraph: what every subgraph shares, then the contract of each of its features. */
export function subgraphSdl(folder: string): string {
  const features = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("schema.graphql"))
    .toSorted();
  return [sharedFile, ...features.map((file) => join(folder, file))]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

const sharedResolvers: Resolvers = {
  ...scalars,
  Money: { decimal: (amount: Money) => decimalOf(amount) },
  UserError: { __resolveType: (error: { __typename: string }) => error.__typename },
};

/**
 * Builds the executable schema of a subgraph and reads who may see what in it; nothing is guarded yet.
 * @throws when a root field has no resolver or a resolver has no field, which the library accepts silently,
 * and when nobody decided who may see a field
 */
export function buildSubgraph(folder: string, features: readonly Resolvers[]): Access {
  const all = merged([sharedResolvers, ...features]);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(subgraphSdl(folder)), resolvers: all as never },
  ]);
  countPages(schema);
  const faults = [...unresolvedRootFields(schema), ...resolversWithoutField(schema, all)];
  if (faults.length > 0) throw new Error(`resolvers and schema differ:\n  ${faults.join("\n  ")}`);
  return readAccess(schema);
}

/** Who may see what in a subgraph, from its SDL alone. @throws when nobody decided about a field */
export function subgraphAccess(folder: string): Access {
  return readAccess(buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(folder)) }]));
}

/** A page counts itself when asked; compiled documents do not call methods of a row by themselves. */
function countPages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith("Connection")) continue;
    const field = type.getFields().totalCount;
    if (field) field.resolve ??= (page: Page<object>, { limit }) => page.totalCount({ limit });
  }
}

function merged(features: readonly Resolvers[]): Record<string, object> {
  const all: Record<string, object> = {};
  for (const [type, fields] of features.flatMap((feature) => Object.entries(feature))) {
    // A scalar is one object with its methods; it must not be taken apart.
    all[type] = isScalarType(fields) ? fields : { ...all[type], ...(fields as object) };
  }
  return all;
}

const FEDERATION_FIELDS = new Set(["_entities", "_service"]);

function unresolvedRootFields(schema: GraphQLSchema): string[] {
  const roots = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ].filter((type): type is GraphQLObjectType => type !== undefined && type !== null);
  return roots.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !FEDERATION_FIELDS.has(field.name) && !field.resolve && !field.subscribe)
      .map((field) => `${type.name}.${field.name} has no resolver`),
  );
}

function resolversWithoutField(schema: GraphQLSchema, resolvers: Resolvers): string[] {
  return Object.entries(resolvers).flatMap(([typeName, fields]) => {
    const type = schema.getType(typeName);
    if (!type || isIntrospectionType(type)) return [`${typeName} is not a type of the schema`];
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.keys(fields as object)
      .filter((name) => !name.startsWith("__") && !(name in type.getFields()))
      .map((name) => `${typeName}.${name} is not a field of the schema`);
  });
}
