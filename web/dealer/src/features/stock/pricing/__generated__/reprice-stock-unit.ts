// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

const repriceStockUnitOperation = {
  kind: "OperationDefinition",
  operation: "mutation",
  name: { kind: "Name", value: "RepriceStockUnit" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "RepriceStockUnitInput" } },
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
        name: { kind: "Name", value: "repriceStockUnit" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "input" },
            value: { kind: "Variable", name: { kind: "Name", value: "input" } },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            {
              kind: "Field",
              name: { kind: "Name", value: "stockUnit" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "id" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "version" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "status" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "availableActions" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "askingPrice" },
                    arguments: [],
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
            {
              kind: "Field",
              name: { kind: "Name", value: "userErrors" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "code" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "message" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "path" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "InlineFragment",
                    typeCondition: {
                      kind: "NamedType",
                      name: { kind: "Name", value: "VersionConflictError" },
                    },
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "currentVersion" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "changedPaths" },
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
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};

export const RepriceStockUnitDocument = {
  kind: "Document",
  definitions: [repriceStockUnitOperation],
} as unknown as TypedDocumentNode<
  Types.RepriceStockUnitMutation,
  Types.RepriceStockUnitMutationVariables
>;
