// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../__generated__/types.ts";
import { taskFormFragment } from "../../features/tasks/__generated__/task-form.ts";
import { taskRowFragment } from "../../features/tasks/__generated__/task-row.ts";
import { workTaskFragment } from "../../features/today/__generated__/work-row.ts";

const taskFeedOperation = {
  kind: "OperationDefinition",
  operation: "subscription",
  name: { kind: "Name", value: "TaskFeed" },
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
        name: { kind: "Name", value: "taskChanges" },
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
              name: { kind: "Name", value: "taskId" },
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
              name: { kind: "Name", value: "task" },
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
                    kind: "Field",
                    name: { kind: "Name", value: "customer" },
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
                    name: { kind: "Name", value: "TaskRow" },
                    directives: [],
                  },
                  {
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "WorkTask" },
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

export const TaskFeedDocument = {
  kind: "Document",
  definitions: [taskFeedOperation, taskFormFragment, taskRowFragment, workTaskFragment],
} as unknown as TypedDocumentNode<Types.TaskFeedSubscription, Types.TaskFeedSubscriptionVariables>;
