import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { InMemoryCache } from "@apollo/client";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import {
  buildSchema,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { format } from "prettier";

/**
 * What the screens ask, from the `.graphql` files that lie beside the component which shows it: a module of
 * documents per file, so that each route loads its own; types for all; and the manifest of registered
 * documents by which the gateway knows them.
 */
const root = join(import.meta.dirname, "src");
const generated = join(root, "__generated__");
const heading = "// Generated from .graphql files by `npm run generate`. Do not edit.\n";

type Executable = OperationDefinitionNode | FragmentDefinitionNode;

interface SourceFile {
  readonly path: string;
  readonly definitions: readonly Executable[];
}

const scalars = {
  ID: "string",
  DateTime: "string",
  LocalDate: "string",
  TimeZone: "string",
  Decimal: "string",
  Long: "number",
  CurrencyCode: "string",
  VIN: "string",
  Cursor: "string",
};

/** Files to write with their content. @throws for a document that is not valid in the schema */
export async function dealerDocuments(apiSdl: string): Promise<[string, string][]> {
  const files = await sourceFiles();
  const all = files.flatMap(({ definitions }) => definitions);
  const schema = buildSchema(apiSdl);
  requireValid(schema, all);
  const manifest = manifestOf(all);
  return [
    [join(generated, "types.ts"), await typesOf(apiSdl, all)],
    [join(generated, "operations.json"), `${JSON.stringify(manifest, null, 2)}\n`],
    [join(generated, "document-ids.ts"), await idsModule(manifest)],
    ...(await Promise.all(files.map((file) => documentModule(file, files)))),
  ];
}

async function sourceFiles(): Promise<SourceFile[]> {
  const cache = new InMemoryCache();
  const paths = globSync("**/*.graphql", { cwd: root }).toSorted();
  return Promise.all(
    paths.map(async (name) => {
      const path = join(root, name);
      const source = parse(await readFile(path, "utf8"), { noLocation: true });
      // As the cache would add it at run time, so that the registered text is the one that is sent.
      const { definitions } = cache.transformDocument(source);
      return { path, definitions: definitions.filter(isExecutable) };
    }),
  );
}

function isExecutable(definition: DefinitionNode): definition is Executable {
  return (
    definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
  );
}

function requireValid(schema: GraphQLSchema, definitions: readonly Executable[]): void {
  const errors = validate(schema, { kind: Kind.DOCUMENT, definitions });
  const faults = [
    ...errors.map(String),
    ...definitions.flatMap((each) => houseRules(schema, each)),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n\n"));
}

/** Without its id an entity would lie in the cache as nameless data, and tear a list apart. */
function houseRules(schema: GraphQLSchema, definition: Executable): string[] {
  const faults = definition.name === undefined ? ["an operation of the screens has no name"] : [];
  const types = new TypeInfo(schema);
  const look = (): void => {
    const type = types.getParentType();
    if (!isObjectType(type) || type.getFields()["id"] === undefined) return;
    faults.push(`${nameOf(definition)} selects a ${type.name} without its id`);
  };
  visit(
    definition,
    visitWithTypeInfo(types, {
      SelectionSet({ selections }) {
        if (!selections.some((each) => each.kind === Kind.FIELD && each.name.value === "id"))
          look();
      },
    }),
  );
  return faults;
}

function nameOf(definition: Executable): string {
  return definition.name?.value ?? "";
}

/** Fragments that a definition spreads, and those that these spread, by name. */
function fragmentsOf(definition: Executable, all: readonly Executable[]): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const collect = (within: Executable): void => {
    visit(within, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.find(
          (candidate) => candidate.kind === Kind.FRAGMENT_DEFINITION && nameOf(candidate) === value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || found.has(value)) return;
        found.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(definition);
  return [...found.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

interface Manifest {
  readonly format: "apollo-persisted-query-manifest";
  readonly version: 1;
  readonly operations: readonly { id: string; name: string; type: string; body: string }[];
}

function manifestOf(all: readonly Executable[]): Manifest {
  const operations = all.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return {
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: operations.map((operation) => {
      const document: DocumentNode = {
        kind: Kind.DOCUMENT,
        definitions: [operation, ...fragmentsOf(operation, all)],
      };
      const body = print(document);
      const id = createHash("sha256").update(body).digest("hex");
      return { id, name: nameOf(operation), type: operation.operation, body };
    }),
  };
}

async function idsModule({ operations }: Manifest): Promise<string> {
  const ids = Object.fromEntries(operations.map(({ name, id }) => [name, id]));
  return formatted(`/** SHA-256 of each registered document, by the name of its operation. */
export const documentIds: Readonly<Record<string, string>> = ${JSON.stringify(ids)};`);
}

async function documentModule(
  { path, definitions }: SourceFile,
  files: readonly SourceFile[],
): Promise<[string, string]> {
  const all = files.flatMap((file) => file.definitions);
  const foreign = new Map<string, Set<string>>();
  const target = moduleOf(path);
  const bodies = definitions.map((definition) => {
    const used = fragmentsOf(definition, all);
    for (const fragment of used) {
      const home = files.find((file) => file.definitions.includes(fragment));
      if (home === undefined || home.path === path) continue;
      const names = foreign.get(home.path) ?? new Set();
      foreign.set(home.path, names.add(constantOf(fragment)));
    }
    return exportsOf(definition, used);
  });
  const imports = [...foreign].map(
    ([home, names]) =>
      `import { ${[...names].join(", ")} } from "${specifier(target, moduleOf(home))}";`,
  );
  const constants = definitions.map(
    (definition) =>
      `${definition.kind === Kind.FRAGMENT_DEFINITION ? "export " : ""}const ${constantOf(definition)} = ${JSON.stringify(definition)};`,
  );
  const content = await formatted(`import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "${specifier(target, join(generated, "types.ts"))}";
${imports.join("\n")}

${constants.join("\n")}

${bodies.join("\n")}`);
  return [target, content];
}

function exportsOf(definition: Executable, used: readonly FragmentDefinitionNode[]): string {
  const name = nameOf(definition);
  const all = [definition, ...used].map(constantOf).join(", ");
  const document = `{ kind: "Document", definitions: [${all}] } as unknown`;
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    return `export const ${name}FragmentDoc = ${document} as TypedDocumentNode<Types.${name}Fragment, unknown>;`;
  }
  const kind = definition.operation[0]?.toUpperCase() + definition.operation.slice(1);
  return `export const ${name}Document = ${document} as TypedDocumentNode<Types.${name}${kind}, Types.${name}${kind}Variables>;`;
}

function constantOf(definition: Executable): string {
  const kind = definition.kind === Kind.FRAGMENT_DEFINITION ? "Fragment" : "Operation";
  const name = nameOf(definition);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${kind}`;
}

/** `stock/stock-list.graphql` has its documents in `stock/__generated__/stock-list.ts`. */
function moduleOf(path: string): string {
  return join(dirname(path), "__generated__", `${basename(path, ".graphql")}.ts`);
}

function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

async function typesOf(apiSdl: string, definitions: readonly Executable[]): Promise<string> {
  const generatedTypes = await codegen({
    filename: "types.ts",
    schema: parse(apiSdl),
    documents: [{ location: "dealer", document: { kind: Kind.DOCUMENT, definitions } }],
    config: {
      scalars,
      onlyOperationTypes: true,
      enumsAsTypes: true,
      skipTypename: false,
      nonOptionalTypename: true,
      immutableTypes: true,
      inlineFragmentTypes: "mask",
      customDirectives: { apolloUnmask: true },
      // A variable that is left out is not null.
      avoidOptionals: false,
      inputMaybeValue: "T | null | undefined",
    },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  return formatted(generatedTypes);
}

function formatted(content: string): Promise<string> {
  return format(`${heading}${content}`, { parser: "typescript", printWidth: 100 });
}
