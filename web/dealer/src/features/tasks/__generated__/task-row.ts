// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { taskFormFragment } from "./task-form.ts";

export const taskRowFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "TaskRow" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Task" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "version" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "kind" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "title" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "dueAt" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "completedAt" },
        arguments: [],
        directives: [],
      },
      { kind: "Field", name: { kind: "Name", value: "outcome" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "notes" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "assignee" },
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
      {
        kind: "Field",
        name: { kind: "Name", value: "customer" },
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
      {
        kind: "Field",
        name: { kind: "Name", value: "lead" },
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
      { kind: "FragmentSpread", name: { kind: "Name", value: "TaskForm" }, directives: [] },
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const TaskRowFragmentDoc = {
  kind: "Document",
  definitions: [taskRowFragment, taskFormFragment],
} as unknown as TypedDocumentNode<Types.TaskRowFragment, unknown>;
