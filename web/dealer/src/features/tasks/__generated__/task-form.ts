// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";

export const taskFormFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "TaskForm" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Task" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "version" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "kind" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "title" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "notes" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "dueAt" }, arguments: [], directives: [] },
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
const createTaskOperation = {
  kind: "OperationDefinition",
  operation: "mutation",
  name: { kind: "Name", value: "CreateTask" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "CreateTaskInput" } },
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
        name: { kind: "Name", value: "createTask" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "input" },
            value: { kind: "Variable", name: { kind: "Name", value: "input" } },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
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
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "TaskForm" },
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "userErrors" },
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
                    name: { kind: "Name", value: "message" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "path" },
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
    ],
  },
};
const updateTaskOperation = {
  kind: "OperationDefinition",
  operation: "mutation",
  name: { kind: "Name", value: "UpdateTask" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "UpdateTaskInput" } },
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
        name: { kind: "Name", value: "updateTask" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "input" },
            value: { kind: "Variable", name: { kind: "Name", value: "input" } },
          },
        ],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
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
                    name: { kind: "Name", value: "kind" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "title" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "notes" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "dueAt" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "assignee" },
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
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "userErrors" },
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
                    name: { kind: "Name", value: "message" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "path" },
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
    ],
  },
};

export const TaskFormFragmentDoc = {
  kind: "Document",
  definitions: [taskFormFragment],
} as unknown as TypedDocumentNode<Types.TaskFormFragment, unknown>;
export const CreateTaskDocument = {
  kind: "Document",
  definitions: [createTaskOperation, taskFormFragment],
} as unknown as TypedDocumentNode<Types.CreateTaskMutation, Types.CreateTaskMutationVariables>;
export const UpdateTaskDocument = {
  kind: "Document",
  definitions: [updateTaskOperation],
} as unknown as TypedDocumentNode<Types.UpdateTaskMutation, Types.UpdateTaskMutationVariables>;
