// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../__generated__/types.ts";

const keepSessionOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "KeepSession" },
  variableDefinitions: [],
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "__typename" }, arguments: [], directives: [] },
    ],
  },
};

export const KeepSessionDocument = {
  kind: "Document",
  definitions: [keepSessionOperation],
} as unknown as TypedDocumentNode<Types.KeepSessionQuery, Types.KeepSessionQueryVariables>;
