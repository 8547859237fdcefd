import type { GraphQLError } from "graphql";
import { refusal } from "./refusal.ts";

/**
 * Waits for what `work` gives, for so long at most; the signal tells it that nobody waits any more.
 * @throws GraphQLError OPERATION_TIMEOUT
 */
export async function withinTime<Result>(
  limitMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    patience.reject(overtime());
    over.abort();
  }, limitMs);
  try {
    return await Promise.race([work(over.signal), patience.promise]);
  } finally {
    clearTimeout(timer);
  }
}

export function overtime(): GraphQLError {
  return refusal(
    "OPERATION_TIMEOUT",
    "The operation took longer than this door allows; ask for less",
  );
}
