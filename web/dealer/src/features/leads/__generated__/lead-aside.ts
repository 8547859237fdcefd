// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { leadVehicleFragment } from "./lead-vehicle.ts";

export const leadAsideFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "LeadAside" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Lead" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "rooftop" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      {
        kind: "Field",
        name: { kind: "Name", value: "contact" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "contacts" } },
              },
            ],
          },
        ],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            {
              kind: "Field",
              name: { kind: "Name", value: "givenName" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "familyName" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "businessName" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "email" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "phone" },
              arguments: [],
              directives: [],
            },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      {
        kind: "Field",
        name: { kind: "Name", value: "interest" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "LeadVehicle" },
              directives: [],
            },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      {
        kind: "Field",
        name: { kind: "Name", value: "deal" },
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
        name: { kind: "Name", value: "customer" },
        arguments: [],
        directives: [
          {
            kind: "Directive",
            name: { kind: "Name", value: "include" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "if" },
                value: { kind: "Variable", name: { kind: "Name", value: "people" } },
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
              name: { kind: "Name", value: "displayName" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "email" },
              arguments: [],
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "contacts" } },
                    },
                  ],
                },
              ],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "phone" },
              arguments: [],
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "contacts" } },
                    },
                  ],
                },
              ],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "leads" },
              arguments: [
                {
                  kind: "Argument",
                  name: { kind: "Name", value: "first" },
                  value: { kind: "IntValue", value: "10" },
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
                          name: { kind: "Name", value: "stage" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "receivedAt" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "source" },
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
                          name: { kind: "Name", value: "interest" },
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
                                name: { kind: "Name", value: "stockNumber" },
                                arguments: [],
                                directives: [],
                              },
                              {
                                kind: "Field",
                                name: { kind: "Name", value: "vehicle" },
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
                                      name: { kind: "Name", value: "modelYear" },
                                      arguments: [],
                                      directives: [],
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
                                            name: { kind: "Name", value: "certainTrim" },
                                            arguments: [],
                                            directives: [],
                                          },
                                          {
                                            kind: "Field",
                                            name: { kind: "Name", value: "__typename" },
                                          },
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
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "deals" },
              arguments: [
                {
                  kind: "Argument",
                  name: { kind: "Name", value: "first" },
                  value: { kind: "IntValue", value: "5" },
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
                      value: { kind: "Variable", name: { kind: "Name", value: "deals" } },
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
                                name: { kind: "Name", value: "stockNumber" },
                                arguments: [],
                                directives: [],
                              },
                              {
                                kind: "Field",
                                name: { kind: "Name", value: "vehicle" },
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
                                      name: { kind: "Name", value: "modelYear" },
                                      arguments: [],
                                      directives: [],
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
                                            name: { kind: "Name", value: "certainTrim" },
                                            arguments: [],
                                            directives: [],
                                          },
                                          {
                                            kind: "Field",
                                            name: { kind: "Name", value: "__typename" },
                                          },
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
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "repairOrders" },
              arguments: [
                {
                  kind: "Argument",
                  name: { kind: "Name", value: "first" },
                  value: { kind: "IntValue", value: "10" },
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
                          name: { kind: "Name", value: "openedAt" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "vehicle" },
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
                                name: { kind: "Name", value: "modelYear" },
                                arguments: [],
                                directives: [],
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
                                      name: { kind: "Name", value: "certainTrim" },
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
            },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const LeadAsideFragmentDoc = {
  kind: "Document",
  definitions: [leadAsideFragment, leadVehicleFragment],
} as unknown as TypedDocumentNode<Types.LeadAsideFragment, unknown>;
