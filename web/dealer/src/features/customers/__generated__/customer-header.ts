// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";

export const customerHeaderFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "CustomerHeader" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Customer" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "kind" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "displayName" },
        arguments: [],
        directives: [],
      },
      { kind: "Field", name: { kind: "Name", value: "givenName" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "familyName" }, arguments: [], directives: [] },
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
      { kind: "Field", name: { kind: "Name", value: "createdAt" }, arguments: [], directives: [] },
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
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const CustomerHeaderFragmentDoc = {
  kind: "Document",
  definitions: [customerHeaderFragment],
} as unknown as TypedDocumentNode<Types.CustomerHeaderFragment, unknown>;
