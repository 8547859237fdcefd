// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";

export const unitHeaderFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "UnitHeader" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "StockUnit" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
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
      { kind: "Field", name: { kind: "Name", value: "leftOn" }, arguments: [], directives: [] },
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
};

export const UnitHeaderFragmentDoc = {
  kind: "Document",
  definitions: [unitHeaderFragment],
} as unknown as TypedDocumentNode<Types.UnitHeaderFragment, unknown>;
