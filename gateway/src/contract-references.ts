import {
  Kind,
  specifiedScalarTypes,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from "graphql";

/** One type naming another. */
export interface TypeReference {
  /** Schema coordinate of the element that names it. */
  readonly from: string;
  readonly type: string;
  /** An interface or a union member can be left out; the type of a value cannot. */
  readonly optional: boolean;
}

const BUILT_IN = new Set(specifiedScalarTypes.map(({ name }) => name));

/** Every type that a definition names, except the built-in scalars. */
export function referencesOf(type: TypeDefinitionNode): TypeReference[] {
  const owner = type.name.value;
  const names = (references: readonly TypeReference[]): TypeReference[] =>
    references.filter((reference) => !BUILT_IN.has(reference.type));
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return names([
        ...(type.fields ?? []).flatMap((field) => ofField(owner, field)),
        ...(type.interfaces ?? []).map(({ name }) => optional(owner, name.value)),
      ]);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return names(
        (type.fields ?? []).map((field) => ofInput(`${owner}.${field.name.value}`, field)),
      );
    case Kind.UNION_TYPE_DEFINITION:
      return (type.types ?? []).map(({ name }) => optional(owner, name.value));
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
      return [];
  }
}

function ofField(owner: string, field: FieldDefinitionNode): TypeReference[] {
  const from = `${owner}.${field.name.value}`;
  return [
    { from, type: namedType(field.type), optional: false },
    ...(field.arguments ?? []).map((arg) => ofInput(`${from}(${arg.name.value}:)`, arg)),
  ];
}

function ofInput(from: string, { type }: InputValueDefinitionNode): TypeReference {
  return { from, type: namedType(type), optional: false };
}

function optional(from: string, type: string): TypeReference {
  return { from, type, optional: true };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
