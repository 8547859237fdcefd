// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { taskFormFragment } from "../../tasks/__generated__/task-form.ts";

export const workRowFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "WorkRow" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "WorkItem" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "kind" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "group" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "dueAt" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "reason" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "code" }, arguments: [], directives: [] },
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
            { kind: "FragmentSpread", name: { kind: "Name", value: "WorkLead" }, directives: [] },
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
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            { kind: "FragmentSpread", name: { kind: "Name", value: "WorkTask" }, directives: [] },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};
export const workLeadFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "WorkLead" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "Lead" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "version" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "stage" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "firstRespondedAt" },
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
            { kind: "Field", name: { kind: "Name", value: "code" }, arguments: [], directives: [] },
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
            {
              kind: "Field",
              name: { kind: "Name", value: "status" },
              arguments: [],
              directives: [],
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "askingPrice" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "minorUnits" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "currency" },
                    arguments: [],
                    directives: [],
                  },
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
};
export const workTaskFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "WorkTask" },
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
        name: { kind: "Name", value: "completedBy" },
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
      { kind: "FragmentSpread", name: { kind: "Name", value: "TaskForm" }, directives: [] },
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const WorkRowFragmentDoc = {
  kind: "Document",
  definitions: [workRowFragment, taskFormFragment, workLeadFragment, workTaskFragment],
} as unknown as TypedDocumentNode<Types.WorkRowFragment, unknown>;
export const WorkLeadFragmentDoc = {
  kind: "Document",
  definitions: [workLeadFragment],
} as unknown as TypedDocumentNode<Types.WorkLeadFragment, unknown>;
export const WorkTaskFragmentDoc = {
  kind: "Document",
  definitions: [workTaskFragment, taskFormFragment],
} as unknown as TypedDocumentNode<Types.WorkTaskFragment, unknown>;
