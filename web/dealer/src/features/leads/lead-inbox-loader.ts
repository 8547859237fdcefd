import type { PreloadedQueryRef } from "@apollo/client/react";
import type { LoaderFunctionArgs } from "react-router";
import type {
  LeadConversationQuery,
  LeadConversationQueryVariables,
} from "../../__generated__/types.ts";
import { preloadKeysetPages } from "../../apollo/keyset-lists.ts";
import type { Services } from "../../services.ts";
import { knownViewer } from "../../viewer/known-viewer.ts";
import type { Sight } from "../../viewer/sight.ts";
import { LeadConversationDocument } from "./__generated__/lead-conversation.ts";
import { leadListOf } from "./lead-list.ts";
import { leadViewIn, listVariables, type LeadListVariables, type LeadView } from "./lead-view.ts";

export type ConversationRef = PreloadedQueryRef<
  LeadConversationQuery,
  LeadConversationQueryVariables,
  "complete" | "streaming" | "empty"
>;

export interface LeadInboxData {
  readonly view: LeadView;
  readonly variables: LeadListVariables & Sight;
  readonly conversation: ConversationRef | undefined;
  /** The screen goes: the lead is fetched anew for whoever comes back to it. */
  readonly leave: () => void;
}

/** Begins to fetch the list of the address, and the lead that is open in it. */
export function loadLeadInbox(services: Services) {
  const { conversationOf, leave } = conversations(services);
  return async ({ request }: LoaderFunctionArgs): Promise<LeadInboxData> => {
    const view = leadViewIn(new URL(request.url).searchParams);
    const { staffRecords, sight } = await knownViewer(services.client);
    const variables = {
      ...listVariables(
        view,
        staffRecords.map(({ id }) => id),
      ),
      ...sight,
    };
    if (!sight.leads) return { view, variables, conversation: undefined, leave };
    preloadKeysetPages(services.client, leadListOf(variables));
    return { view, variables, conversation: conversationOf(view.leadId, sight), leave };
  };
}

/** A lead that stays open while the list beside it changes is not fetched again. */
export function conversations({ preload }: Pick<Services, "preload">) {
  let last: { readonly id: string; readonly ref: ConversationRef } | undefined;
  const leave = (): void => {
    last = undefined;
  };
  const conversationOf = (id: string | undefined, sight: Sight): ConversationRef | undefined => {
    if (id === undefined) last = undefined;
    else if (last?.id !== id) {
      const ref = preload(LeadConversationDocument, {
        variables: { id, ...sight },
        fetchPolicy: "cache-and-network",
        // A department that is away takes only its own part with it.
        errorPolicy: "all",
      });
      last = { id, ref };
    }
    return last?.ref;
  };
  return { conversationOf, leave };
}
