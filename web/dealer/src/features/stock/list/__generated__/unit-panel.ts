// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";
import { stockRowFragment } from "./stock-row.ts";
import { unitActionsFragment } from "../../unit/__generated__/unit-actions.ts";

const unitPanelOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "UnitPanel" },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "costs" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "deals" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "leads" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "workshop" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
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
            { kind: "FragmentSpread", name: { kind: "Name", value: "StockRow" }, directives: [] },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "UnitPanelMore" },
              directives: [],
            },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "UnitActions" },
              directives: [],
            },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};
export const unitPanelMoreFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "UnitPanelMore" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "StockUnit" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "receivedOn" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "leftOn" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "vehicle" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "specification" },
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
                    name: { kind: "Name", value: "engine" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "transmission" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "bodyStyle" },
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
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "drivetrain" },
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
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const UnitPanelDocument = {
  kind: "Document",
  definitions: [unitPanelOperation, stockRowFragment, unitActionsFragment, unitPanelMoreFragment],
} as unknown as TypedDocumentNode<Types.UnitPanelQuery, Types.UnitPanelQueryVariables>;
export const UnitPanelMoreFragmentDoc = {
  kind: "Document",
  definitions: [unitPanelMoreFragment],
} as unknown as TypedDocumentNode<Types.UnitPanelMoreFragment, unknown>;
