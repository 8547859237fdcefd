// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";
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
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "overview" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
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
      {
        kind: "Field",
        alias: { kind: "Name", value: "overview" },
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
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "overview" } },
              },
            ],
          },
        ],
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
            {
              kind: "Field",
              name: { kind: "Name", value: "facets" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "status" },
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
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "condition" },
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
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "rooftop" },
                    arguments: [],
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "rooftop" },
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
                                name: { kind: "Name", value: "name" },
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
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "make" },
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
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "ages" },
                    arguments: [],
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "fromDays" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "toDays" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "count" },
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
const stockOverviewOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "StockOverview" },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "newest" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "newestMax" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
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
        alias: { kind: "Name", value: "newest" },
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
            value: { kind: "Variable", name: { kind: "Name", value: "newestMax" } },
          },
        ],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "newest" } },
              },
            ],
          },
        ],
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
        alias: { kind: "Name", value: "overview" },
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
            {
              kind: "Field",
              name: { kind: "Name", value: "facets" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "status" },
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
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "condition" },
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
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "rooftop" },
                    arguments: [],
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "rooftop" },
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
                                name: { kind: "Name", value: "name" },
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
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "make" },
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
                          name: { kind: "Name", value: "count" },
                          arguments: [],
                          directives: [],
                        },
                        { kind: "Field", name: { kind: "Name", value: "__typename" } },
                      ],
                    },
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "ages" },
                    arguments: [],
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "fromDays" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "toDays" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "count" },
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

export const StockListDocument = {
  kind: "Document",
  definitions: [stockListOperation, stockRowFragment],
} as unknown as TypedDocumentNode<Types.StockListQuery, Types.StockListQueryVariables>;
export const StockOverviewDocument = {
  kind: "Document",
  definitions: [stockOverviewOperation],
} as unknown as TypedDocumentNode<Types.StockOverviewQuery, Types.StockOverviewQueryVariables>;
