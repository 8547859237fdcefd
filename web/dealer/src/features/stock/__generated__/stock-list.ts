// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { stockRowFragment } from "./stock-row.ts";

const stockListOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "StockList" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "where" } },
      type: { kind: "NamedType", name: { kind: "Name", value: "StockUnitFilter" } },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "orderBy" } },
      type: {
        kind: "ListType",
        type: {
          kind: "NonNullType",
          type: { kind: "NamedType", name: { kind: "Name", value: "StockUnitOrder" } },
        },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "first" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "after" } },
      type: { kind: "NamedType", name: { kind: "Name", value: "Cursor" } },
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
            name: { kind: "Name", value: "orderBy" },
            value: { kind: "Variable", name: { kind: "Name", value: "orderBy" } },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "Variable", name: { kind: "Name", value: "first" } },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "after" },
            value: { kind: "Variable", name: { kind: "Name", value: "after" } },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            {
              kind: "Field",
              name: { kind: "Name", value: "pageInfo" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "hasNextPage" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "endCursor" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
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
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "StockRow" },
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

export const StockListDocument = {
  kind: "Document",
  definitions: [stockListOperation, stockRowFragment],
} as unknown as TypedDocumentNode<Types.StockListQuery, Types.StockListQueryVariables>;
