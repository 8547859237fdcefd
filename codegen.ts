import { writeFile, mkdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { format } from "prettier";
import { subgraphSdl } from "@forecourt/platform/subgraph-schema";
import { subgraphs } from "@forecourt/schema/subgraphs";

const scalars = {
  ID: "string",
  DateTime: "Date",
  LocalDate: "string",
  TimeZone: "string",
  Decimal: "string",
  Long: "bigint",
  CurrencyCode: "string",
  VIN: "string",
  Cursor: "string",
};

/**
 * Types of the resolvers of one subgraph. `src/mappers.ts` exports, as `<Type>Mapper`, the row behind each
 * GraphQL type; a type without a mapper is returned field by field.
 */
export async function resolverTypes(folder: string): Promise<string> {
  const sdl = subgraphSdl(join(folder, "src"));
  const mappers = await mappersOf(folder);
  const config = {
    scalars,
    mappers,
    contextType: "../context.ts#Context",
    federation: true,
    useTypeImports: true,
    enumsAsTypes: true,
    maybeValue: "T | null | undefined",
    avoidOptionals: { inputValue: false, field: false },
    resolversNonOptionalTypename: { interfaceImplementingType: true },
    immutableTypes: true,
    emitLegacyCommonJSImports: false,
    importExtension: ".ts",
  };
  const source = await codegen({
    filename: "resolvers.ts",
    schema: parse(`${FEDERATION_DIRECTIVES}\n${sdl}`),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  return format(`${GENERATED}\n${source}`, { parser: "typescript", printWidth: 100 });
}

const GENERATED = "// Generated from the schema.graphql files by `npm run generate`. Do not edit.";

/** What `@link` imports; the code generator does not know the federation specification. */
const FEDERATION_DIRECTIVES = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @external on FIELD_DEFINITION | OBJECT
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  schema { query: Query mutation: Mutation subscription: Subscription }
  type Query
  type Mutation
  type Subscription
`;

async function mappersOf(folder: string): Promise<Record<string, string>> {
  const file = join(folder, "src/mappers.ts");
  const source = existsSync(file) ? await (await import("node:fs/promises")).readFile(file, "utf8") : "";
  const names = [...source.matchAll(/\b(\w+)Mapper\b/g)].map(([, name]) => name ?? "");
  return Object.fromEntries(names.map((name) => [name, `../mappers.ts#${name}Mapper`]));
}

if (import.meta.main) {
  for (const { name } of subgraphs) {
    const folder = join(import.meta.dirname, "subgraphs", name);
    if (!existsSync(join(folder, "src/mappers.ts"))) continue;
    await mkdir(join(folder, "src/__generated__"), { recursive: true });
    await writeFile(join(folder, "src/__generated__/resolvers.ts"), await resolverTypes(folder));
  }
}
