import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

/** A field as a document asks for it. */
export interface SelectedField {
  /** The type that the selection is written for. */
  readonly parent: GraphQLNamedType;
  readonly node: FieldNode;
}

/** Fields by their name in the answer; several of one name are answered as one. */
export type SelectedFields = Map<string, SelectedField[]>;

/** Adds the fields of a selection set, its fragments expanded, to `into`. */
export type CollectFields = (
  selectionSet: SelectionSetNode,
  parent: GraphQLNamedType,
  into: SelectedFields,
) => void;

/** @param document whose fragments do not contain themselves */
export function createCollectFields(schema: GraphQLSchema, document: DocumentNode): CollectFields {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }

  function collect(
    selectionSet: SelectionSetNode,
    parent: GraphQLNamedType,
    into: SelectedFields,
  ): void {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = into.get(key);
        if (same) same.push({ parent, node: selection });
        else into.set(key, [{ parent, node: selection }]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const type = condition === undefined ? parent : schema.getType(condition);
      if (type) collect(fragment.selectionSet, type, into);
    }
  }

  return collect;
}
