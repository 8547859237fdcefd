import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { publicContract } from "@forecourt/gateway/contract";
import { publicPaths } from "./public-paths.ts";
import { operationsAsking, operationsOf } from "./random-operation.ts";

const schemaDir = join(import.meta.dirname, "../../schema");
const api = buildSchema(readFileSync(join(schemaDir, "api.graphql"), "utf8"));
const sdl = publicContract(readFileSync(join(schemaDir, "supergraph.graphql"), "utf8"));
const contract = buildSchema(sdl);
const types = Object.values(contract.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const written = new Set(Object.entries(publicPaths).flatMap(writtenCoordinates));
const roots = ["Query", "Mutation", "Subscription"];

/** Departments' records: nothing of the public graph leads to them. */
const PRIVATE_TYPES =
  /^(Customer|Lead|Deal|StockUnit|JournalEntry|RepairOrder|StaffMember|Vehicle)$/;
const PRIVATE_NAMES = /cost|gross|margin|payoff|buyer/i;

describe("the public contract", () => {
  test("holds what is written down in public-paths.ts and nothing else", () => {
    assert.deepEqual(types.flatMap(coordinatesOf).toSorted(), [...written].toSorted());
  });

  test("leads from no root to a record of a department, nor to an amount of the house", () => {
    const leaks = pathsFromRoots().filter(
      ({ path, type }) =>
        PRIVATE_TYPES.test(type) || PRIVATE_NAMES.test(path.split(".").at(-1) ?? ""),
    );
    assert.deepEqual(leaks, []);
  });

  for (const { root, field } of privateRootFields()) {
    test(`refuses ${root.name}.${field.name}`, () => {
      fc.assert(
        fc.property(operationsAsking(api, root, field), (operation) => {
          assert.notDeepEqual(messages(contract, operation), []);
        }),
        { numRuns: 20 },
      );
    });
  }

  test("has no operation that the graph inside would not take", () => {
    fc.assert(
      fc.property(operationsOf(contract), (operation) => {
        assert.deepEqual(messages(api, operation), [], operation);
      }),
      { numRuns: 500 },
    );
  });

  test("takes an operation exactly when all that it touches is written down", () => {
    fc.assert(
      fc.property(fc.oneof(operationsOf(api), operationsOf(contract)), (operation) => {
        const touched = coordinatesIn(operation);
        const isPublic = touched.every((coordinate) => written.has(coordinate));
        assert.equal(messages(contract, operation).length === 0, isPublic, operation);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** `validate` has nothing to say about an operation of a kind that the schema does not have. */
function messages(schema: GraphQLSchema, text: string): string[] {
  const document = parse(text);
  const kind = getOperationAST(document)?.operation;
  if (kind === undefined || !schema.getRootType(kind)) return [`there is no ${kind}`];
  return validate(schema, document).map((error) => error.message);
}

/** The type, and in it fields with their arguments, input fields, enum values or members of a union. */
function coordinatesOf(type: GraphQLNamedType): string[] {
  return [type.name, ...membersOf(type).map((member) => `${type.name}.${member}`)];
}

function membersOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [
    name,
    ...args.map((arg) => `${name}.${arg.name}`),
  ]);
}

/** `listings(first, after)` of Query gives Query.listings, Query.listings.first and Query.listings.after. */
function writtenCoordinates([type, members]: [string, readonly string[]]): string[] {
  return [
    type,
    ...members.flatMap((member) => {
      const [field = "", ...args] = member.split(/[(), ]+/).filter((word) => word !== "");
      return [`${type}.${field}`, ...args.map((arg) => `${type}.${field}.${arg}`)];
    }),
  ];
}

interface Path {
  /** `Query.listings.nodes.price`, arguments and input fields included. */
  readonly path: string;
  /** The type it ends at. */
  readonly type: string;
}

/** Every field, argument and input field that a root leads to, by the first path found. */
function pathsFromRoots(): Path[] {
  const found: Path[] = [];
  const seen = new Set<string>();

  function follow(path: string, type: GraphQLNamedType): void {
    found.push({ path, type: type.name });
    if (seen.has(type.name)) return;
    seen.add(type.name);
    if (isUnionType(type) || isInterfaceType(type)) {
      for (const possible of contract.getPossibleTypes(type)) follow(path, possible);
    }
    if (isInputObjectType(type)) followAll(path, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const field of Object.values(type.getFields())) {
      followAll(path, [field]);
      followAll(`${path}.${field.name}`, field.args);
    }
  }

  function followAll(
    path: string,
    elements: readonly {
      readonly name: string;
      readonly type: Parameters<typeof getNamedType>[0];
    }[],
  ): void {
    for (const { name, type } of elements) {
      const named = getNamedType(type);
      if (named) follow(`${path}.${name}`, named);
    }
  }

  for (const root of roots) {
    const type = contract.getType(root);
    if (type) follow(root, type);
  }
  return found;
}

function privateRootFields() {
  return roots.flatMap((name) => {
    const root = api.getType(name);
    if (!isObjectType(root)) return [];
    return Object.values(root.getFields())
      .filter((field) => !written.has(`${name}.${field.name}`))
      .map((field) => ({ root, field }));
  });
}

/** Types, fields, arguments, input fields and enum values that an operation names. */
function coordinatesIn(operation: string): string[] {
  const info = new TypeInfo(api);
  const found: string[] = [];
  const visitor: ASTVisitor = {
    Field({ name }) {
      if (name.value !== "__typename") found.push(`${info.getParentType()?.name}.${name.value}`);
    },
    Argument({ name }) {
      found.push(`${info.getParentType()?.name}.${info.getFieldDef()?.name}.${name.value}`);
    },
    ObjectField({ name }) {
      found.push(`${getNamedType(info.getParentInputType())?.name}.${name.value}`);
    },
    EnumValue({ value }) {
      found.push(`${getNamedType(info.getInputType())?.name}.${value}`);
    },
    NamedType({ name }) {
      found.push(name.value);
    },
  };
  visit(parse(operation), visitWithTypeInfo(info, visitor));
  return found;
}
