// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

export const unitPriceFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "UnitPrice" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "StockUnit" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "version" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "status" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "availableActions" },
        arguments: [],
        directives: [],
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
        name: { kind: "Name", value: "priceHistory" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "IntValue", value: "50" },
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
                    name: { kind: "Name", value: "version" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "reason" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "changedAt" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "changedByUser" },
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
                          name: { kind: "Name", value: "staffMember" },
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
                    name: { kind: "Name", value: "price" },
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

export const UnitPriceFragmentDoc = {
  kind: "Document",
  definitions: [unitPriceFragment],
} as unknown as TypedDocumentNode<Types.UnitPriceFragment, unknown>;
