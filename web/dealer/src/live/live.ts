import { createContext, use, useEffect, useEffectEvent } from "react";
import type {
  LeadFeedSubscription,
  StockFeedSubscription,
  TaskFeedSubscription,
} from "../__generated__/types.ts";

export type StockChange = StockFeedSubscription["stockChanges"];
export type LeadChange = LeadFeedSubscription["leadChanges"];
export type TaskChange = TaskFeedSubscription["taskChanges"];

/** What one stream tells those who show its records. */
export interface Listener<Change> {
  /** Once per frame; the cache has them already. */
  readonly onChanges?: (changes: readonly Change[]) => void;
  /** Changes were missed: fetch again what is on the screen. */
  readonly onReset: () => void;
}

/** All changes that the person may hear of, followed once for all screens. */
export interface Live {
  readonly stock: Stream<StockChange>;
  readonly leads: Stream<LeadChange>;
  readonly tasks: Stream<TaskChange>;
}

export interface Stream<Change> {
  /** @returns the unsubscriber */
  listen(listener: Listener<Change>): () => void;
}

export const LiveContext = createContext<Live | undefined>(undefined);

/** Undefined until the streams are open. */
export function useLive(): Live | undefined {
  return use(LiveContext);
}

/** Hears a stream for as long as the component is shown. */
export function useStream<Change>(
  stream: Stream<Change> | undefined,
  listener: Listener<Change>,
): void {
  const onChanges = useEffectEvent((changes: readonly Change[]) => listener.onChanges?.(changes));
  const onReset = useEffectEvent(() => listener.onReset());
  useEffect(() => stream?.listen({ onChanges, onReset }), [stream]);
}
