// Generated from .graphql files by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@apollo/client";
import type * as Types from "../../../__generated__/types.ts";

export const proposalRowFragment = {
  kind: "FragmentDefinition",
  name: { kind: "Name", value: "ProposalRow" },
  typeCondition: { kind: "NamedType", name: { kind: "Name", value: "JournalEntryProposal" } },
  directives: [],
  selectionSet: {
    kind: "SelectionSet",
    selections: [
      { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "memo" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "effectiveOn" },
        arguments: [],
        directives: [],
      },
      { kind: "Field", name: { kind: "Name", value: "proposedAt" }, arguments: [], directives: [] },
      { kind: "Field", name: { kind: "Name", value: "journal" }, arguments: [], directives: [] },
      {
        kind: "Field",
        name: { kind: "Name", value: "total" },
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
        name: { kind: "Name", value: "proposedBy" },
        arguments: [],
        directives: [],
        selectionSet: {
          kind: "SelectionSet",
          selections: [
            { kind: "Field", name: { kind: "Name", value: "id" }, arguments: [], directives: [] },
            { kind: "Field", name: { kind: "Name", value: "name" }, arguments: [], directives: [] },
            { kind: "Field", name: { kind: "Name", value: "__typename" } },
          ],
        },
      },
      { kind: "Field", name: { kind: "Name", value: "__typename" } },
    ],
  },
};

export const ProposalRowFragmentDoc = {
  kind: "Document",
  definitions: [proposalRowFragment],
} as unknown as TypedDocumentNode<Types.ProposalRowFragment, unknown>;
