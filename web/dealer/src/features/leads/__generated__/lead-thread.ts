// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";

export const leadThreadFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "LeadThread" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Lead" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "receivedAt" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "comments" },
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
        name: { kind: "Name", value: "interest" },
        arguments: [],
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
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      {
        kind: "Field",
        name: { kind: "Name", value: "interactions" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "IntValue", value: "100" },
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
                value: { kind: "Variable", name: { kind: "Name", value: "touches" } },
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
                    name: { kind: "Name", value: "direction" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "occurredAt" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "LeadTouch" },
                    directives: [],
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
export const leadTouchFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "LeadTouch" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Interaction" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "channel" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "direction" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "automatic" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "occurredAt" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "subject" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "notes" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "staffMember" },
        arguments: [],
        directives: [],
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
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const LeadThreadFragmentDoc = {
  kind: "Document",
  definitions: [leadThreadFragment, leadTouchFragment],
} as unknown as TypedDocumentNode<Types.LeadThreadFragment, unknown>;
export const LeadTouchFragmentDoc = {
  kind: "Document",
  definitions: [leadTouchFragment],
} as unknown as TypedDocumentNode<Types.LeadTouchFragment, unknown>;
