import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import type { VinCheckQuery } from "../../../__generated__/types.ts";
import { VinCheckDocument } from "./__generated__/vin-check.ts";

export type VinCheck = VinCheckQuery["vinCheck"];

/** While somebody types, the server is asked this long after the last key. */
const TYPING_MS = 120;
/** Shorter texts are no VIN of any year. */
const VIN_LENGTH_MIN = 5;

export interface CheckedVin {
  /** Of exactly this VIN; undefined until the first answer is here. */
  readonly check: VinCheck | undefined;
  readonly asking: boolean;
  /** The server was asked and did not say. */
  readonly failed: boolean;
}

interface Answer {
  readonly key: string;
  readonly vin: string;
  readonly check: VinCheck | undefined;
}

/**
 * What the server knows of a VIN.
 * @param received how many cars were received so far: with each, the next stock number is another
 */
export function useVinCheck(vin: string, rooftopId: string, received: number): CheckedVin {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<Answer>();
  const asked = vin.length >= VIN_LENGTH_MIN;
  const key = `${rooftopId} ${received} ${vin}`;
  useEffect(() => {
    if (!asked) return;
    const controller = new AbortController();
    const timer = setTimeout(() => void ask(), TYPING_MS);
    async function ask(): Promise<void> {
      const { data } = await client
        .query({
          query: VinCheckDocument,
          variables: { vin, rooftopId },
          fetchPolicy: "network-only",
          errorPolicy: "all",
          context: { fetchOptions: { signal: controller.signal } },
        })
        .catch(() => ({ data: undefined }));
      if (!controller.signal.aborted) setAnswer({ key, vin, check: data?.vinCheck });
    }
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, vin, rooftopId, key, asked]);
  const answered = answer?.key === key;
  return {
    check: asked && answer?.vin === vin ? answer.check : undefined,
    asking: asked && !answered,
    failed: asked && answered && answer.check === undefined,
  };
}
