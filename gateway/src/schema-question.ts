import { Kind, OperationTypeNode, type OperationDefinitionNode } from "graphql";

const INTROSPECTION_FIELDS = new Set(["__schema", "__type", "__typename"]);

/** Whether an operation asks for nothing but the schema; a fragment at the root counts as something else. */
export function isIntrospection({ operation, selectionSet }: OperationDefinitionNode): boolean {
  if (operation !== OperationTypeNode.QUERY) return false;
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && INTROSPECTION_FIELDS.has(selection.name.value),
  );
}
