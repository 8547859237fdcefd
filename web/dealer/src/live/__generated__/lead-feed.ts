// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../__generated__/types.ts";
import { leadRowNowFragment } from "../../features/leads/__generated__/lead-row.ts";
import { workLeadFragment } from "../../features/today/__generated__/work-row.ts";

const leadFeedOperation = {
  kind: "OperationDefinition",
  operation: "subscription",
  name: { kind: "Name", value: "LeadFeed" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "rooftopIds" } },
      type: {
        kind: "ListType",
        type: {
          kind: "NonNullType",
          type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
        },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "people" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "touches" } },
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
        name: { kind: "Name", value: "leadChanges" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "rooftopIds" },
            value: { kind: "Variable", name: { kind: "Name", value: "rooftopIds" } },
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
              name: { kind: "Name", value: "cursor" },
              arguments: [],
              directives: [],
            },
            { kind: "Field", name: { kind: "Name", value: "kind" }, arguments: [], directives: [] },
            {
              kind: "Field",
              name: { kind: "Name", value: "leadId" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "version" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "changedPaths" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "reset" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "reason" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "resumeFrom" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "lead" },
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
                    name: { kind: "Name", value: "version" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "WorkLead" },
                    directives: [],
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
                  {
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "LeadRowNow" },
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

export const LeadFeedDocument = {
  kind: "Document",
  definitions: [leadFeedOperation, leadRowNowFragment, workLeadFragment],
} as unknown as TypedDocumentNode<Types.LeadFeedSubscription, Types.LeadFeedSubscriptionVariables>;
