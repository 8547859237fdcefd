import { useQuery } from "@apollo/client/react";
import type { LeadCountsQuery, LeadFilter } from "../../__generated__/types.ts";
import { LeadCountsDocument } from "./__generated__/lead-list.ts";

export type LeadCounts = NonNullable<LeadCountsQuery["place"]["queues"]>;

/** How many leads wait in each queue. They come with the list, so nothing is asked for here. */
export function useLeadCounts(place: LeadFilter): LeadCounts | undefined {
  const { data } = useQuery(LeadCountsDocument, {
    variables: { place },
    fetchPolicy: "cache-only",
  });
  return data?.place.queues ?? undefined;
}
