// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../../__generated__/types.ts";
import { unitActionsFragment } from "./unit-actions.ts";
import { unitDealFragment } from "./unit-deal.ts";
import { unitHeaderFragment } from "./unit-header.ts";
import { unitLeadsFragment } from "./unit-leads.ts";
import { unitPriceFragment } from "./unit-price.ts";
import { unitRecallsFragment } from "./unit-recalls.ts";
import { unitSpecificationFragment } from "./unit-specification.ts";
import { unitTimelineFragment } from "./unit-timeline.ts";

const unitPageOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "UnitPage" },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "people" } },
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
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "amounts" } },
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
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            { kind: "FragmentSpread", name: { kind: "Name", value: "UnitHeader" }, directives: [] },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "UnitActions" },
              directives: [],
            },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "UnitRecalls" },
              directives: [],
            },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "UnitSpecification" },
              directives: [],
            },
            {
              kind: "FragmentSpread",
              name: { kind: "Name", value: "UnitTimeline" },
              directives: [],
            },
            { kind: "FragmentSpread", name: { kind: "Name", value: "UnitPrice" }, directives: [] },
            { kind: "FragmentSpread", name: { kind: "Name", value: "UnitDeal" }, directives: [] },
            { kind: "FragmentSpread", name: { kind: "Name", value: "UnitLeads" }, directives: [] },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};

export const UnitPageDocument = {
  kind: "Document",
  definitions: [
    unitPageOperation,
    unitActionsFragment,
    unitDealFragment,
    unitHeaderFragment,
    unitLeadsFragment,
    unitPriceFragment,
    unitRecallsFragment,
    unitSpecificationFragment,
    unitTimelineFragment,
  ],
} as unknown as TypedDocumentNode<Types.UnitPageQuery, Types.UnitPageQueryVariables>;
