import { useApolloClient, useQuery } from "@apollo/client/react";
import { background } from "../../../apollo/client.ts";
import { useLive, useStream } from "../../../live/live.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { UnitCommitmentDocument } from "./__generated__/unit-deal.ts";
import { UnitPageDocument } from "./__generated__/unit-page.ts";

/** Nothing tells of deals as they are started: they are looked for. */
const DEAL_EVERY_MS = 15_000;

/**
 * Keeps the page of a unit as things are: what other people change shows in place.
 * @returns asks for all of it again, after a change of one's own, which is not pushed back
 */
export function useUnitLive(id: string): () => void {
  const client = useApolloClient();
  const live = useLive();
  const { sight } = useViewer();
  const refresh = (): void => {
    void client
      .query({
        query: UnitPageDocument,
        variables: { id, ...sight },
        fetchPolicy: "network-only",
        errorPolicy: "all",
        context: background,
      })
      // What shows stays; that the connection is gone is said by the frame.
      .catch(() => undefined);
  };
  useStream(live?.stock, {
    onChanges: (changes) => changes.some(({ stockUnitId }) => stockUnitId === id) && refresh(),
    onReset: refresh,
  });
  useStream(live?.leads, {
    onChanges: (changes) => changes.some(({ lead }) => lead?.interest?.id === id) && refresh(),
    onReset: refresh,
  });
  useQuery(UnitCommitmentDocument, {
    variables: { id, ...sight },
    skip: !sight.deals,
    errorPolicy: "all",
    context: background,
    pollInterval: DEAL_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  return refresh;
}
