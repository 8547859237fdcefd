import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  Lexer,
  SchemaMetaFieldDef,
  Source,
  TokenKind,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { pagedListOf, type PagedList } from "./list-sizes.ts";
import { refusal, tooComplex } from "./refusal.ts";
import type { RequestLimits } from "./limits.ts";

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Bounds the stack that parsing, validation and planning need: they recurse per bracket.
 * @throws QUERY_TOO_COMPLEX, or a syntax error of the lexer
 */
export function requireShallow(query: string, limits: RequestLimits): void {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (OPENING.has(token.kind)) nesting += 1;
    if (CLOSING.has(token.kind)) nesting -= 1;
    if (tokens > limits.tokens) throw tooComplex("Tokens of the document", limits.tokens, tokens);
    if (nesting > limits.nesting) throw tooComplex("Nested brackets", limits.nesting, nesting);
  }
}

interface Place {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  /** Fragments being expanded around this place. */
  readonly within: readonly string[];
  readonly lists: PagedList[];
}

/**
 * Walks an operation with its fragments expanded, and stops at the first limit it meets: the work is bounded
 * by the limits and not by the document. `@skip` and `@include` are not believed.
 * @returns the paged lists, whose sizes may depend on variables
 * @throws QUERY_TOO_COMPLEX
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: RequestLimits,
): readonly PagedList[] {
  const fragments = fragmentsOf(document);
  const depthMax = isIntrospection(operation) ? limits.introspectionDepth : limits.depth;
  const counts = { selections: 0, aliases: 0, rootFields: 0, schemas: 0 };

  function count(what: keyof typeof counts, label: string, limit: number): void {
    counts[what] += 1;
    if (counts[what] > limit) throw tooComplex(label, limit, counts[what]);
  }

  function visitField(field: FieldNode, place: Place): void {
    const name = field.name.value;
    if (place.depth === 1) count("rootFields", "Fields at the root", limits.rootFields);
    if (field.alias) count("aliases", "Aliases", limits.aliases);
    if (name === SchemaMetaFieldDef.name) count("schemas", "__schema selections", 1);
    if (field.alias && place.type?.name.startsWith("__")) {
      throw refusal("QUERY_TOO_COMPLEX", "Introspected fields cannot be aliased");
    }
    if (place.depth > depthMax) {
      throw tooComplex(`Depth at ${name}`, depthMax, place.depth, { field: name });
    }
    const definition = fieldOf(place.type, name);
    const list = pagedListOf(field, definition, place.type, operation);
    if (list) place.lists.push(list);
    if (!field.selectionSet) return;
    visit(field.selectionSet, {
      type: definition && getNamedType(definition.type),
      depth: place.depth + 1,
      within: place.within,
      lists: list?.nested ?? place.lists,
    });
  }

  function visit(selectionSet: SelectionSetNode, place: Place): void {
    for (const selection of selectionSet.selections) {
      count("selections", "Selections with fragments expanded", limits.selections);
      if (selection.kind === Kind.FIELD) {
        visitField(selection, place);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const type = condition === undefined ? place.type : schema.getType(condition);
        visit(selection.selectionSet, { ...place, type });
      } else {
        visitFragment(selection.name.value, place);
      }
    }
  }

  function visitFragment(name: string, place: Place): void {
    if (place.within.includes(name)) {
      throw refusal("QUERY_TOO_COMPLEX", `The fragment ${name} contains itself`, {
        fragment: name,
      });
    }
    const fragment = fragments.get(name);
    // Validation reports the missing one.
    if (!fragment) return;
    const type = schema.getType(fragment.typeCondition.name.value);
    visit(fragment.selectionSet, { ...place, type, within: [...place.within, name] });
  }

  const type = schema.getRootType(operation.operation) ?? undefined;
  const lists: PagedList[] = [];
  visit(operation.selectionSet, { type, depth: 1, within: [], lists });
  return lists;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

const INTROSPECTION_FIELDS = new Set(["__schema", "__type", "__typename"]);

/** Whether every field at the root introspects; a fragment there counts as one that does not. */
function isIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && INTROSPECTION_FIELDS.has(selection.name.value),
  );
}

function fieldOf(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[name];
}
