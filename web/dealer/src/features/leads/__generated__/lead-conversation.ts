// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { leadAsideFragment } from "./lead-aside.ts";
import { leadHeaderFragment } from "./lead-header.ts";
import { leadTasksFragment } from "./lead-tasks.ts";
import { leadThreadFragment, leadTouchFragment } from "./lead-thread.ts";
import { leadVehicleFragment } from "./lead-vehicle.ts";
import { taskFormFragment } from "../../tasks/__generated__/task-form.ts";
import { taskRowFragment } from "../../tasks/__generated__/task-row.ts";

const leadConversationOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "LeadConversation" },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "contacts" } },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "people" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "tasks" } },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "leads" } },
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
        name: { kind: "Name", value: "lead" },
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
              name: { kind: "Name", value: "version" },
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
            { kind: "FragmentSpread", name: { kind: "Name", value: "LeadHeader" }, directives: [] },
            { kind: "FragmentSpread", name: { kind: "Name", value: "LeadThread" }, directives: [] },
            { kind: "FragmentSpread", name: { kind: "Name", value: "LeadAside" }, directives: [] },
            { kind: "FragmentSpread", name: { kind: "Name", value: "LeadTasks" }, directives: [] },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
    ],
  },
};

export const LeadConversationDocument = {
  kind: "Document",
  definitions: [
    leadConversationOperation,
    leadAsideFragment,
    leadHeaderFragment,
    leadTasksFragment,
    leadThreadFragment,
    leadTouchFragment,
    leadVehicleFragment,
    taskFormFragment,
    taskRowFragment,
  ],
} as unknown as TypedDocumentNode<
  Types.LeadConversationQuery,
  Types.LeadConversationQueryVariables
>;
