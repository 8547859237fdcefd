// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { leadTouchFragment } from "./lead-thread.ts";

const assignLeadOperation = {
  kind: "OperationDefinition",
  operation: "mutation",
  name: { kind: "Name", value: "AssignLead" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "AssignLeadInput" } },
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
        name: { kind: "Name", value: "assignLead" },
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
                    kind: "Field",
                    name: { kind: "Name", value: "stage" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "lostReason" },
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
                    name: { kind: "Name", value: "firstRespondedAt" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "nextStages" },
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
                  {
                    kind: "InlineFragment",
                    typeCondition: {
                      kind: "NamedType",
                      name: { kind: "Name", value: "VersionConflictError" },
                    },
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "currentVersion" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "changedPaths" },
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
    ],
  },
};
const changeLeadStageOperation = {
  kind: "OperationDefinition",
  operation: "mutation",
  name: { kind: "Name", value: "ChangeLeadStage" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "ChangeLeadStageInput" } },
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
        name: { kind: "Name", value: "changeLeadStage" },
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
                    kind: "Field",
                    name: { kind: "Name", value: "stage" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "lostReason" },
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
                    name: { kind: "Name", value: "firstRespondedAt" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "nextStages" },
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
                  {
                    kind: "InlineFragment",
                    typeCondition: {
                      kind: "NamedType",
                      name: { kind: "Name", value: "VersionConflictError" },
                    },
                    directives: [],
                    selectionSet: {
                      kind: "SelectionSet",
                      selections: [
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "currentVersion" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "changedPaths" },
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
    ],
  },
};
const recordInteractionOperation = {
  kind: "OperationDefinition",
  operation: "mutation",
  name: { kind: "Name", value: "RecordInteraction" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "RecordInteractionInput" } },
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
        name: { kind: "Name", value: "recordInteraction" },
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
              name: { kind: "Name", value: "interaction" },
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
                    name: { kind: "Name", value: "LeadTouch" },
                    directives: [],
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
                          kind: "Field",
                          name: { kind: "Name", value: "stage" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "lostReason" },
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
                          name: { kind: "Name", value: "firstResponseDueAt" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "firstRespondedAt" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "attempts" },
                          arguments: [],
                          directives: [],
                        },
                        {
                          kind: "Field",
                          name: { kind: "Name", value: "nextStages" },
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

export const AssignLeadDocument = {
  kind: "Document",
  definitions: [assignLeadOperation],
} as unknown as TypedDocumentNode<Types.AssignLeadMutation, Types.AssignLeadMutationVariables>;
export const ChangeLeadStageDocument = {
  kind: "Document",
  definitions: [changeLeadStageOperation],
} as unknown as TypedDocumentNode<
  Types.ChangeLeadStageMutation,
  Types.ChangeLeadStageMutationVariables
>;
export const RecordInteractionDocument = {
  kind: "Document",
  definitions: [recordInteractionOperation, leadTouchFragment],
} as unknown as TypedDocumentNode<
  Types.RecordInteractionMutation,
  Types.RecordInteractionMutationVariables
>;
