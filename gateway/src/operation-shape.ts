import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
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
import { isIntrospection } from "./schema-question.ts";
import { pagedListOf, type PagedList } from "./list-sizes.ts";
import { refusal, tooComplex } from "./refusal.ts";
import type { RequestLimits } from "./limits.ts";

interface Place {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  /** Fragments being expanded around this place. */
  readonly within: readonly string[];
  readonly lists: PagedList[];
  readonly answer: AnswerFields;
}

/** The fields of one object of the answer, by name, and how often each is selected. */
type AnswerFields = Map<string, { selections: number; readonly below: AnswerFields }>;

/** What the operations of a document have in common. */
interface Walk {
  readonly schema: GraphQLSchema;
  readonly limits: RequestLimits;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly reached: Set<FragmentDefinitionNode>;
  selections: number;
}

/**
 * Walks all operations of a document with their fragments expanded, for validation does so whichever is asked
 * for, and stops at the first limit it meets: the work is bounded by the limits and not by the document. `@skip`
 * and `@include` are not believed.
 * @returns the paged lists of the operation that is asked for, whose sizes may depend on variables
 * @throws QUERY_TOO_COMPLEX, or GRAPHQL_VALIDATION_FAILED for a fragment that no operation reaches
 */
export function measureDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  asked: OperationDefinitionNode,
  limits: RequestLimits,
): readonly PagedList[] {
  const { definitions } = document;
  const all = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(all.map((fragment) => [fragment.name.value, fragment]));
  const walk: Walk = { schema, limits, fragments, reached: new Set(), selections: 0 };
  let lists: readonly PagedList[] = [];
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measured = measureOperation(definition, walk);
    if (definition === asked) lists = measured;
  }
  for (const fragment of all) if (!walk.reached.has(fragment)) throw unreached(fragment);
  return lists;
}

/** By the rule of validation, which would walk the fragment before it says so; or a second one of its name. */
function unreached(fragment: FragmentDefinitionNode): GraphQLError {
  return new GraphQLError(`Fragment "${fragment.name.value}" is never used.`, {
    nodes: fragment,
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
}

function measureOperation(operation: OperationDefinitionNode, walk: Walk): readonly PagedList[] {
  const { schema, limits, fragments } = walk;
  const depthMax = isIntrospection(operation) ? limits.introspectionDepth : limits.depth;
  const counts = { aliases: 0, rootFields: 0, schemas: 0 };

  function count(what: keyof typeof counts, label: string, limit: number): void {
    counts[what] += 1;
    if (counts[what] > limit) throw tooComplex(label, limit, counts[what]);
  }

  function visitField(field: FieldNode, place: Place): void {
    const name = field.name.value;
    const below = select(field, place.answer, limits.repetitions);
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
      answer: below,
    });
  }

  function visit(selectionSet: SelectionSetNode, place: Place): void {
    for (const selection of selectionSet.selections) {
      walk.selections += 1;
      if (walk.selections > limits.selections) {
        throw tooComplex(SELECTIONS, limits.selections, walk.selections);
      }
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
    walk.reached.add(fragment);
    const type = schema.getType(fragment.typeCondition.name.value);
    visit(fragment.selectionSet, { ...place, type, within: [...place.within, name] });
  }

  const type = schema.getRootType(operation.operation) ?? undefined;
  const lists: PagedList[] = [];
  visit(operation.selectionSet, { type, depth: 1, within: [], lists, answer: new Map() });
  return lists;
}

const SELECTIONS = "Selections of the document with fragments expanded";

/**
 * Validation compares every two selections of one field of the answer.
 * @returns the fields below
 */
function select({ alias, name }: FieldNode, answer: AnswerFields, limit: number): AnswerFields {
  const key = alias?.value ?? name.value;
  const known = answer.get(key) ?? { selections: 0, below: new Map() };
  known.selections += 1;
  if (known.selections > limit) {
    throw tooComplex(`Selections of ${key} in one object`, limit, known.selections, { field: key });
  }
  answer.set(key, known);
  return known.below;
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
