import {
  Kind,
  specifiedDirectives,
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from "graphql";

export const ROOT_TYPES: ReadonlySet<string> = new Set(["Query", "Mutation", "Subscription"]);

const KEPT_DIRECTIVES = new Set(specifiedDirectives.map(({ name }) => name));

interface Element {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Whether the element itself says that it is public. */
function isPublic(element: Element): boolean {
  return (element.directives ?? []).some(isPublicTag) && !isInaccessible(element);
}

/** Whether no client sees it, inside or outside. */
export function isInaccessible({ directives = [] }: Element): boolean {
  return directives.some(({ name }) => name.value === "inaccessible");
}

function isPublicTag({ name, arguments: given }: ConstDirectiveNode): boolean {
  if (name.value !== "tag") return false;
  return (
    given?.some(({ value }) => value.kind === Kind.STRING && value.value === "public") ?? false
  );
}

/** The public elements of a type; undefined when it is not public. */
export function publicPart(
  type: TypeDefinitionNode,
  faults: string[],
): TypeDefinitionNode | undefined {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return ofComposite(type, faults);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return ofInputObject(type, faults);
    case Kind.ENUM_TYPE_DEFINITION:
      return ofEnum(type, faults);
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return isPublic(type) ? plain(type) : undefined;
  }
}

function ofComposite(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  faults: string[],
): TypeDefinitionNode | undefined {
  const name = type.name.value;
  const fields = (type.fields ?? []).filter(isPublic);
  const isRoot = ROOT_TYPES.has(name);
  if (!memberOfPublic(isRoot ? undefined : type, name, fields, faults)) return undefined;
  return { ...plain(type), fields: fields.map((field) => ofField(name, field, faults)) };
}

function ofField(owner: string, field: FieldDefinitionNode, faults: string[]): FieldDefinitionNode {
  const at = `${owner}.${field.name.value}`;
  const given = publicInputs(field.arguments ?? [], (name) => `${at}(${name}:)`, faults);
  return { ...plain(field), arguments: given };
}

function ofInputObject(
  type: InputObjectTypeDefinitionNode,
  faults: string[],
): TypeDefinitionNode | undefined {
  const name = type.name.value;
  const fields = type.fields ?? [];
  if (!memberOfPublic(type, name, fields.filter(isPublic), faults)) return undefined;
  return { ...plain(type), fields: publicInputs(fields, (field) => `${name}.${field}`, faults) };
}

function ofEnum(type: EnumTypeDefinitionNode, faults: string[]): TypeDefinitionNode | undefined {
  const values = (type.values ?? []).filter(isPublic);
  if (!memberOfPublic(type, type.name.value, values, faults)) return undefined;
  return { ...plain(type), values: values.map(plain) };
}

/** Whether the type appears; it is a fault when it and its members disagree about that. @param type none for a root */
function memberOfPublic(
  type: Element | undefined,
  name: string,
  members: readonly { readonly name: { readonly value: string } }[],
  faults: string[],
): boolean {
  if (!type) return members.length > 0;
  if (!isPublic(type)) {
    faults.push(
      ...members.map((member) => `${name}.${member.name.value} is public but ${name} is not`),
    );
    return false;
  }
  if (members.length === 0) faults.push(`${name} is public but nothing in it is`);
  return members.length > 0;
}

/** A caller cannot give what is not public, so it must not be required. */
function publicInputs(
  inputs: readonly InputValueDefinitionNode[],
  coordinate: (name: string) => string,
  faults: string[],
): InputValueDefinitionNode[] {
  for (const input of inputs) {
    const required = input.type.kind === Kind.NON_NULL_TYPE && !input.defaultValue;
    if (required && !isPublic(input)) {
      faults.push(`${coordinate(input.name.value)} is required but not public`);
    }
  }
  return inputs.filter(isPublic).map(plain);
}

function plain<Node extends Element>(node: Node): Node {
  const directives = node.directives?.filter(({ name }) => KEPT_DIRECTIVES.has(name.value)) ?? [];
  return { ...node, directives };
}
