// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

export const stockRowFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "StockRow" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "StockUnit" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "version" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "stockNumber" },
        arguments: [],
        directives: [],
      },
      { kind: "Field", name: { kind: "Name", value: "status" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "condition" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "daysInStock" },
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
        name: { kind: "Name", value: "nextStatuses" },
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
      {
        kind: "Field",
        name: { kind: "Name", value: "unitCost" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "costs" } },
              },
            ],
          },
        ],
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
      {
        kind: "Field",
        name: { kind: "Name", value: "openLeadCount" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "leads" } },
              },
            ],
          },
        ],
      },
      {
        kind: "Field",
        name: { kind: "Name", value: "activeDeal" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "deals" } },
              },
            ],
          },
        ],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "number" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "state" },
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
      {
        kind: "Field",
        name: { kind: "Name", value: "vehicle" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            { kind: "Field", name: { kind: "Name", value: "vin" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "modelYear" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "odometer" },
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
                    name: { kind: "Name", value: "unit" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
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
                    name: { kind: "Name", value: "make" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "model" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "trim" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "certainTrim" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "openRecalls" },
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
                    name: { kind: "Name", value: "title" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "serviceHistory" },
              arguments: [
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
                      value: { kind: "Variable", name: { kind: "Name", value: "workshop" } },
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
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "number" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "state" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "openedAt" },
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
export const stockRowNowFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "StockRowNow" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "StockUnit" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "version" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "stockNumber" },
        arguments: [],
        directives: [],
      },
      { kind: "Field", name: { kind: "Name", value: "status" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "condition" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "availableActions" },
        arguments: [],
        directives: [],
      },
      {
        kind: "Field",
        name: { kind: "Name", value: "nextStatuses" },
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
      {
        kind: "Field",
        name: { kind: "Name", value: "unitCost" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "costs" } },
              },
            ],
          },
        ],
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
      {
        kind: "Field",
        name: { kind: "Name", value: "activeDeal" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "deals" } },
              },
            ],
          },
        ],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "number" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "state" },
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
};

export const StockRowFragmentDoc = {
  kind: "Document",
  definitions: [stockRowFragment],
} as unknown as TypedDocumentNode<Types.StockRowFragment, unknown>;
export const StockRowNowFragmentDoc = {
  kind: "Document",
  definitions: [stockRowNowFragment],
} as unknown as TypedDocumentNode<Types.StockRowNowFragment, unknown>;
