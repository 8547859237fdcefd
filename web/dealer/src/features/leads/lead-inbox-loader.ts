import type { QueryRef } from "@apollo/client/react";
import type { LoaderFunctionArgs } from "react-router";
import type {
  LeadConversationQuery,
  LeadConversationQueryVariables,
} from "../../__generated__/types.ts";
import { preloadKeysetPages } from "../../apollo/keyset-lists.ts";
import type { Services } from "../../services.ts";
import { ViewerDocument } from "../../viewer/__generated__/viewer.ts";
import { LeadConversationDocument } from "./__generated__/lead-conversation.ts";
import { leadListOf } from "./lead-list.ts";
import { leadViewIn, listVariables, type LeadListVariables, type LeadView } from "./lead-view.ts";

export type ConversationRef = QueryRef<
  LeadConversationQuery,
  LeadConversationQueryVariables,
  "complete" | "streaming" | "empty"
>;

export interface LeadInboxData {
  readonly view: LeadView;
  readonly variables: LeadListVariables;
  readonly conversation: ConversationRef | undefined;
}

/** Begins to fetch the list of the address, and the lead that is open in it. */
export function loadLeadInbox(services: Services) {
  const conversationOf = conversations(services);
  return async ({ request }: LoaderFunctionArgs): Promise<LeadInboxData> => {
    const view = leadViewIn(new URL(request.url).searchParams);
    const mine = view.queue === "mine" ? await staffRecords(services) : [];
    const variables = listVariables(view, mine);
    preloadKeysetPages(services.client, leadListOf(variables));
    return { view, variables, conversation: conversationOf(view.leadId) };
  };
}

/** A lead that stays open while the list beside it changes is not fetched again. */
function conversations({ preload }: Services) {
  let last: { readonly id: string; readonly ref: ConversationRef } | undefined;
  return (id: string | undefined): ConversationRef | undefined => {
    if (id === undefined) last = undefined;
    else if (last?.id !== id) {
      const ref = preload(LeadConversationDocument, {
        variables: { id },
        fetchPolicy: "cache-and-network",
        // A department that is away takes only its own part with it.
        errorPolicy: "all",
      });
      last = { id, ref };
    }
    return last?.ref;
  };
}

/** Who the caller is at each rooftop: asked for the frame anyway. */
async function staffRecords({ client }: Services): Promise<readonly string[]> {
  const { data } = await client.query({ query: ViewerDocument });
  return data?.viewer.staffMembers?.map(({ id }) => id) ?? [];
}
