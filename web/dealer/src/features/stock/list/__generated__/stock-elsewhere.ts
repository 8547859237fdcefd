// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

const stockElsewhereOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "StockElsewhere" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "where" } },
      type: { kind: "NamedType", name: { kind: "Name", value: "StockUnitFilter" } },
      directives: [],
    },
  ],
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      {
        kind: "Field",
        name: { kind: "Name", value: "stockUnits" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: { kind: "Variable", name: { kind: "Name", value: "where" } },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "IntValue", value: "1" },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            {
              kind: "Field",
              name: { kind: "Name", value: "totalCount" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "value" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "precision" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};

export const StockElsewhereDocument = {
  kind: "Document",
  definitions: [stockElsewhereOperation],
} as unknown as TypedDocumentNode<Types.StockElsewhereQuery, Types.StockElsewhereQueryVariables>;
