import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { background } from "../../../apollo/client.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import { GrossAtDocument } from "./__generated__/gross-at.ts";

/** While somebody types, the server is asked this long after the last key. */
const TYPING_MS = 120;

export interface GrossAt {
  /** Undefined until the first answer; null when the cost of the unit is not entered. */
  readonly gross: MoneyAmount | null | undefined;
  /** The figure is of an earlier price. */
  readonly stale: boolean;
}

/** The server has not said it in time. */
type UnknownGross = "UNKNOWN";

/** Whoever has pressed Enter waits no longer than this for the figure. */
const ANSWER_MS = 3_000;

/** Asks the server for the gross at a price, now: for whoever sets the price before the figure has shown. */
export function useAskGross(): (
  unitId: string,
  askingPrice: MoneyAmount,
) => Promise<MoneyAmount | null | UnknownGross> {
  const client = useApolloClient();
  return async (unitId, { minorUnits, currency }) => {
    const answer = client
      .query({
        query: GrossAtDocument,
        variables: { id: unitId, askingPrice: { minorUnits, currency } },
        fetchPolicy: "no-cache",
        context: background,
      })
      .then(({ data }) => (data?.stockUnit ? data.stockUnit.grossAt : "UNKNOWN"))
      .catch(() => "UNKNOWN" as const);
    // Without a connection a request waits for it, longer than a person does.
    const patience = new Promise<UnknownGross>((resolve) => {
      setTimeout(() => resolve("UNKNOWN"), ANSWER_MS);
    });
    return Promise.race([answer, patience]);
  };
}

/** Expected front gross at a price, by the server; nothing is asked without a price, or unless `shown`. */
export function useGrossAt(
  unitId: string,
  askingPrice: MoneyAmount | undefined,
  shown: boolean,
): GrossAt {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<{ key: string; gross: MoneyAmount | null }>();
  const { minorUnits, currency } = askingPrice ?? {};
  const key = `${unitId} ${minorUnits} ${currency}`;
  useEffect(() => {
    if (!shown || minorUnits === undefined || currency === undefined || minorUnits < 0) return;
    const controller = new AbortController();
    const timer = setTimeout(() => void ask(), TYPING_MS);
    async function ask(): Promise<void> {
      if (minorUnits === undefined || currency === undefined) return;
      const { data } = await client
        .query({
          query: GrossAtDocument,
          variables: { id: unitId, askingPrice: { minorUnits, currency } },
          fetchPolicy: "no-cache",
          context: { ...background, fetchOptions: { signal: controller.signal } },
        })
        // A figure that helps, and no more: the price can be set without it.
        .catch(() => ({ data: undefined }));
      if (controller.signal.aborted || !data) return;
      setAnswer({ key, gross: data.stockUnit?.grossAt ?? null });
    }
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, unitId, minorUnits, currency, shown, key]);
  return { gross: answer?.gross, stale: answer !== undefined && answer.key !== key };
}
