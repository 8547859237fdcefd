import { Kind, type DocumentNode, type OperationDefinitionNode } from "graphql";

/** One operation with the fragments of its document; what it is called makes no difference to what it asks. */
export function namelessDocument(
  { definitions }: DocumentNode,
  { name: _name, ...operation }: OperationDefinitionNode,
): DocumentNode {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}
