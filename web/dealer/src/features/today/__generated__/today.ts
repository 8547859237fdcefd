// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";
import { dealRowFragment } from "./deal-row.ts";
import { proposalRowFragment } from "./proposal-row.ts";
import { repairOrderRowFragment } from "./repair-order-row.ts";
import { taskFormFragment } from "../../tasks/__generated__/task-form.ts";
import { workLeadFragment, workRowFragment, workTaskFragment } from "./work-row.ts";

const todayOperation = {
  kind: "OperationDefinition",
  operation: "query",
  name: { kind: "Name", value: "Today" },
  variableDefinitions: [
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "assignee" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "WorkAssignee" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "rows" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "queue" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "queueRows" } },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "entries" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "entryRows" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "orders" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "orderRows" } },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "jobs" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "stock" } },
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
      variable: { kind: "Variable", name: { kind: "Name", value: "dealRows" } },
      type: {
        kind: "NonNullType",
        type: { kind: "NamedType", name: { kind: "Name", value: "Boolean" } },
      },
      directives: [],
    },
    {
      kind: "VariableDefinition",
      variable: { kind: "Variable", name: { kind: "Name", value: "salesperson" } },
      type: { kind: "NamedType", name: { kind: "Name", value: "IDFilter" } },
      directives: [],
    },
  ],
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      {
        kind: "Field",
        name: { kind: "Name", value: "workQueue" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: {
              kind: "ObjectValue",
              fields: [
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "rooftopId" },
                  value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "assignee" },
                  value: { kind: "Variable", name: { kind: "Name", value: "assignee" } },
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "Variable", name: { kind: "Name", value: "rows" } },
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
                value: { kind: "Variable", name: { kind: "Name", value: "queue" } },
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
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "queueRows" } },
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
                    name: { kind: "Name", value: "group" },
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
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "WorkRow" },
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "totalCount" },
              arguments: [],
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "queueRows" } },
                    },
                  ],
                },
              ],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "value" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "precision" },
                    arguments: [],
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "summary" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "overdue" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "nextTwoHours" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "today" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "later" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "doneToday" },
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
        name: { kind: "Name", value: "leads" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: {
              kind: "ObjectValue",
              fields: [
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "rooftopId" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "eq" },
                        value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "IntValue", value: "1" },
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
              name: { kind: "Name", value: "queues" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "unanswered" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "overdue" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "mine" },
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
        name: { kind: "Name", value: "journalEntryProposals" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: {
              kind: "ObjectValue",
              fields: [
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "rooftopId" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "eq" },
                        value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
                      },
                    ],
                  },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "state" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "eq" },
                        value: { kind: "EnumValue", value: "PROPOSED" },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "Variable", name: { kind: "Name", value: "rows" } },
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
                value: { kind: "Variable", name: { kind: "Name", value: "entries" } },
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
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "entryRows" } },
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
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "ProposalRow" },
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "totalCount" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "value" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "precision" },
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
        name: { kind: "Name", value: "repairOrders" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: {
              kind: "ObjectValue",
              fields: [
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "rooftopId" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "eq" },
                        value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
                      },
                    ],
                  },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "state" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "in" },
                        value: {
                          kind: "ListValue",
                          values: [
                            { kind: "EnumValue", value: "CHECKED_IN" },
                            { kind: "EnumValue", value: "WRITE_UP" },
                            { kind: "EnumValue", value: "DISPATCHED" },
                            { kind: "EnumValue", value: "IN_PROGRESS" },
                            { kind: "EnumValue", value: "WAITING_PARTS" },
                            { kind: "EnumValue", value: "WAITING_APPROVAL" },
                            { kind: "EnumValue", value: "SUBLET" },
                            { kind: "EnumValue", value: "QC" },
                            { kind: "EnumValue", value: "READY" },
                            { kind: "EnumValue", value: "INVOICED" },
                            { kind: "EnumValue", value: "PAID" },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "orderBy" },
            value: {
              kind: "ListValue",
              values: [
                {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "field" },
                      value: { kind: "EnumValue", value: "OPENED_AT" },
                    },
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "direction" },
                      value: { kind: "EnumValue", value: "ASC" },
                    },
                  ],
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "Variable", name: { kind: "Name", value: "rows" } },
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
                value: { kind: "Variable", name: { kind: "Name", value: "orders" } },
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
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "orderRows" } },
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
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "RepairOrderRow" },
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "totalCount" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "value" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "precision" },
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
        name: { kind: "Name", value: "stockUnits" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: {
              kind: "ObjectValue",
              fields: [
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "rooftopId" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "eq" },
                        value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
                      },
                    ],
                  },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "status" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "in" },
                        value: {
                          kind: "ListValue",
                          values: [
                            { kind: "EnumValue", value: "RECEIVED" },
                            { kind: "EnumValue", value: "IN_RECON" },
                            { kind: "EnumValue", value: "FRONT_LINE" },
                            { kind: "EnumValue", value: "HELD" },
                            { kind: "EnumValue", value: "SOLD_PENDING" },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "daysInStock" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "gte" },
                        value: { kind: "IntValue", value: "61" },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "IntValue", value: "1" },
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
                value: { kind: "Variable", name: { kind: "Name", value: "stock" } },
              },
            ],
          },
        ],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            {
              kind: "Field",
              name: { kind: "Name", value: "totalCount" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "value" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "precision" },
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
        name: { kind: "Name", value: "deals" },
        arguments: [
          {
            kind: "Argument",
            name: { kind: "Name", value: "where" },
            value: {
              kind: "ObjectValue",
              fields: [
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "rooftopId" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "eq" },
                        value: { kind: "Variable", name: { kind: "Name", value: "rooftopId" } },
                      },
                    ],
                  },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "state" },
                  value: {
                    kind: "ObjectValue",
                    fields: [
                      {
                        kind: "ObjectField",
                        name: { kind: "Name", value: "in" },
                        value: {
                          kind: "ListValue",
                          values: [
                            { kind: "EnumValue", value: "DRAFT" },
                            { kind: "EnumValue", value: "RESERVING" },
                            { kind: "EnumValue", value: "COMMITTING" },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "ObjectField",
                  name: { kind: "Name", value: "salespersonId" },
                  value: { kind: "Variable", name: { kind: "Name", value: "salesperson" } },
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "orderBy" },
            value: {
              kind: "ListValue",
              values: [
                {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "field" },
                      value: { kind: "EnumValue", value: "CREATED_AT" },
                    },
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "direction" },
                      value: { kind: "EnumValue", value: "DESC" },
                    },
                  ],
                },
              ],
            },
          },
          {
            kind: "Argument",
            name: { kind: "Name", value: "first" },
            value: { kind: "Variable", name: { kind: "Name", value: "rows" } },
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
                value: { kind: "Variable", name: { kind: "Name", value: "deals" } },
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
              directives: [
                {
                  kind: "Directive",
                  name: { kind: "Name", value: "include" },
                  arguments: [
                    {
                      kind: "Argument",
                      name: { kind: "Name", value: "if" },
                      value: { kind: "Variable", name: { kind: "Name", value: "dealRows" } },
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
                    kind: "FragmentSpread",
                    name: { kind: "Name", value: "DealRow" },
                    directives: [],
                  },
                  { kind: "Field", name: { kind: "Name", value: "__typename" } },
                ],
              },
            },
            {
              kind: "Field",
              name: { kind: "Name", value: "totalCount" },
              arguments: [],
              directives: [],
              selectionSet: {
                kind: "SelectionSet",
                selections: [
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "value" },
                    arguments: [],
                    directives: [],
                  },
                  {
                    kind: "Field",
                    name: { kind: "Name", value: "precision" },
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

export const TodayDocument = {
  kind: "Document",
  definitions: [
    todayOperation,
    dealRowFragment,
    proposalRowFragment,
    repairOrderRowFragment,
    taskFormFragment,
    workLeadFragment,
    workRowFragment,
    workTaskFragment,
  ],
} as unknown as TypedDocumentNode<Types.TodayQuery, Types.TodayQueryVariables>;
