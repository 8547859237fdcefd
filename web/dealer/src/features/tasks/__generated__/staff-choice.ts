// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";

const staffChoiceOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "StaffChoice" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
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
        name: { kind: "Name", value: "staffMembers" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "rooftopId" },
            value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "active" },
            value: { kind: "BooleanValue", value: true },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "IntValue", value: "200" },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            {
              kind: "Field",
              name: { kind: "Name", value: "nodes" },
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
                    name: { kind: "Name", value: "displayName" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "title" },
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
                          name: { kind: "Name", value: "label" },
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

export const StaffChoiceDocument = {
  kind: "Document",
  definitions: [staffChoiceOperation],
} as unknown as TypedDocumentNode<Types.StaffChoiceQuery, Types.StaffChoiceQueryVariables>;
