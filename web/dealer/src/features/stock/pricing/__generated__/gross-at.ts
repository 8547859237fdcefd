// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

const grossAtOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "GrossAt" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "id" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "askingPrice" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "MoneyInput" } },
      },
      directives: [],
    },
  ],
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      {
        kind: "Field",
        name: { kind: "Name", value: "stockUnit" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "id" },
            value: { kind: "Variable", name: { kind: "Name", value: "id" } },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "grossAt" },
              arguments: [
                {
                  kind: "Argument",
                  name: { kind: "Name", value: "askingPrice" },
                  value: { kind: "Variable", name: { kind: "Name", value: "askingPrice" } },
                },
              ],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "minorUnits" },
                    arguments: [],
                    directives: [],
                  },
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
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};

export const GrossAtDocument = {
  kind: "Document",
  definitions: [grossAtOperation],
} as unknown as TypedDocumentNode<Types.GrossAtQuery, Types.GrossAtQueryVariables>;
