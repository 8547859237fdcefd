import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { format } from "prettier";
import { composeSupergraph } from "@forecourt/gateway/compose";
import { publicContract } from "@forecourt/gateway/contract";
import { accessDocument } from "@forecourt/platform/access-document";
import { subgraphAccess, subgraphSdl } from "@forecourt/platform/subgraph-schema";
import { subgraphs } from "@forecourt/schema/subgraphs";
import { dealerDocuments } from "./web/dealer/documents.ts";

/**
 * `npm run generate`: resolver types of every subgraph, the composed supergraph, the API schema,
 * the public contract, the table of permissions and the documents of the screens.
 * `--check` writes nothing and fails when a committed file differs from what would be written.
 */
const root = import.meta.dirname;

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

/** What `@link` imports; the code generator does not know the federation specification. */
const federationDirectives = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @external on FIELD_DEFINITION | OBJECT
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | INPUT_OBJECT | ENUM | ENUM_VALUE | SCALAR | INTERFACE
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  schema { query: Query mutation: Mutation subscription: Subscription }
  type Query
  type Mutation
  type Subscription
`;

/**
 * Types of the resolvers of one subgraph. `src/mappers.ts` exports, as `<Type>Mapper`, the row behind a
 * GraphQL type; a type without a mapper is returned field by field.
 */
async function resolverTypes(source: string): Promise<string> {
  const mappers = await readFile(join(source, "mappers.ts"), "utf8");
  const names = [...mappers.matchAll(/\b(\w+)Mapper\b/g)].map(([, name]) => name ?? "");
  const generated = await codegen({
    filename: "resolvers.ts",
    schema: parse(`${federationDirectives}\n${subgraphSdl(source)}`),
    documents: [],
    config: {
      scalars,
      mappers: Object.fromEntries(names.map((name) => [name, `../mappers.ts#${name}Mapper`])),
      contextType: "../context.ts#Context",
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      maybeValue: "T | null | undefined",
      immutableTypes: true,
      emitLegacyCommonJSImports: false,
      importExtension: ".ts",
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  const heading = "// Generated from the schema.graphql files by `npm run generate`. Do not edit.";
  return format(`${heading}\n${generated}`, { parser: "typescript", printWidth: 100 });
}

async function supergraphFiles(): Promise<[string, string][]> {
  const { supergraphSdl, apiSdl } = composeSupergraph(
    subgraphs.map(({ name, port }) => ({
      name,
      url: `http://localhost:${port}/graphql`,
      sdl: subgraphSdl(join(root, "subgraphs", name, "src")),
    })),
  );
  const asGraphql = (sdl: string) => format(sdl, { parser: "graphql", printWidth: 100 });
  const files: [string, string][] = [
    [join(root, "schema/supergraph.graphql"), await asGraphql(supergraphSdl)],
    [join(root, "schema/api.graphql"), await asGraphql(apiSdl)],
  ];
  try {
    files.push(...(await dealerDocuments(apiSdl)));
  } catch (error) {
    faults.push(error);
  }
  try {
    const publicSdl = publicContract(supergraphSdl);
    if (publicSdl) files.push([join(root, "schema/public.graphql"), await asGraphql(publicSdl)]);
  } catch (error) {
    // The graph inside stands without its public part.
    faults.push(error);
  }
  return files;
}

async function permissionsFile(): Promise<string> {
  const graph = subgraphs.map(
    ({ name }) => [name, subgraphAccess(join(root, "subgraphs", name, "src"))] as const,
  );
  return format(accessDocument(new Map(graph)), { parser: "markdown", printWidth: 100 });
}

/** Writes the file, or under `--check` notes that it is stale. */
async function settle(file: string, content: string): Promise<void> {
  const current = existsSync(file) ? await readFile(file, "utf8") : undefined;
  if (current === content) return;
  if (checking) {
    stale.push(file);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const checking = process.argv.includes("--check");
const stale: string[] = [];
const faults: unknown[] = [];

// A fault in one department does not keep the others from their types.
for (const { name } of subgraphs) {
  const source = join(root, "subgraphs", name, "src");
  await resolverTypes(source)
    .then((content) => settle(join(source, "__generated__/resolvers.ts"), content))
    .catch((error: unknown) => faults.push(`${name}: ${String(error)}`));
}
await supergraphFiles()
  .then((files) => Promise.all(files.map(([file, content]) => settle(file, content))))
  .catch((error: unknown) => faults.push(error));

await permissionsFile()
  .then((content) => settle(join(root, "docs/permissions.md"), content))
  .catch((error: unknown) => faults.push(error));

if (stale.length > 0) {
  console.error(`These generated files are stale; run \`npm run generate\`:\n${stale.join("\n")}`);
}
for (const fault of faults) console.error(String(fault));
if (stale.length + faults.length > 0) process.exitCode = 1;
