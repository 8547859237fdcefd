// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

const receiveOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "Receive" },
  variableDefinitions: [],
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      {
        kind: "Field",
        name: { kind: "Name", value: "rooftops" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            { kind: "Field", name: { kind: "Name", value: "name" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "currency" },
              arguments: [],
              directives: [],
            },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};

export const ReceiveDocument = {
  kind: "Document",
  definitions: [receiveOperation],
} as unknown as TypedDocumentNode<Types.ReceiveQuery, Types.ReceiveQueryVariables>;
