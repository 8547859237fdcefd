import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from "graphql";

const file = join(import.meta.dirname, "../../schema/api.graphql");
const schema = buildSchema(readFileSync(file, "utf8"));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const roots = new Set(["Query", "Mutation", "Subscription"]);

describe("the schema a client sees", () => {
  test("describes every type, field, argument, input field and enum value", () => {
    assert.deepEqual(types.flatMap(undescribed), []);
  });

  test("asks every mutation for an idempotency key and answers user errors", () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = schema.getType(`${field.name[0]?.toUpperCase()}${field.name.slice(1)}Input`);
      assert.ok(isInputObjectType(input), field.name);
      assert.equal(String(input.getFields().idempotencyKey?.type), "ID!", field.name);
      const payload = schema.getType(String(field.type).replace("!", ""));
      assert.ok(isObjectType(payload), field.name);
      assert.equal(String(payload.getFields().userErrors?.type), "[UserError!]!", field.name);
    }
  });

  test("never shows an amount, a rate or a quantity as a binary fraction", () => {
    const floats = types.flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).filter((field) => String(field.type).includes("Float"))
        : [],
    );
    assert.deepEqual(floats.map(String), []);
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description || roots.has(type.name) ? [] : [type.name];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().flatMap((value) => missing(`${type.name}.${value.name}`, value)),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap((field) =>
        missing(`${type.name}.${field.name}`, field),
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    ...missing(`${type.name}.${field.name}`, field),
    // The one argument of a mutation is told by its type.
    ...field.args
      .filter((arg) => arg.name !== "input")
      .flatMap((arg) => missing(`${type.name}.${field.name}(${arg.name})`, arg)),
  ]);
  return [...own, ...fields];
}

function missing(
  coordinate: string,
  { description }: { description?: string | null | undefined },
): string[] {
  return description ? [] : [coordinate];
}
