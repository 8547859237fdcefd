import { createContext, use, useEffect, useEffectEvent } from "react";
import type { LeadFeedSubscription, StockFeedSubscription } from "../__generated__/types.ts";
import { LeadFeedDocument } from "./__generated__/lead-feed.ts";
import { StockFeedDocument } from "./__generated__/stock-feed.ts";
import { followFeed } from "../apollo/live-feed.ts";
import type { Services } from "../services.ts";
import type { Viewer } from "../viewer/viewer.ts";

export type StockChange = StockFeedSubscription["stockChanges"];
export type LeadChange = LeadFeedSubscription["leadChanges"];

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
}

export interface Stream<Change> {
  /** @returns the unsubscriber */
  listen(listener: Listener<Change>): () => void;
}

interface OpenStream<Change> extends Stream<Change>, Required<Listener<Change>> {}

function createStream<Change>(): OpenStream<Change> {
  const listeners = new Set<Listener<Change>>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onChanges: (changes) => listeners.forEach((listener) => listener.onChanges?.(changes)),
    onReset: () => listeners.forEach((listener) => listener.onReset()),
  };
}

export interface FollowedLive extends Live {
  stop(): void;
}

/** Opens the streams of the rooftops; all of the viewer's when none are named. */
export function followLive(
  { client, connection }: Services,
  viewer: Viewer,
  rooftopIds: readonly string[] | undefined,
): FollowedLive {
  const stock = createStream<StockChange>();
  const leads = createStream<LeadChange>();
  const common = { client: connection.client, cache: client.cache, rooftopIds };
  const stops = [
    viewer.may("stock:read") &&
      followFeed({
        ...common,
        ...stock,
        document: StockFeedDocument,
        messageIn: (data: StockFeedSubscription) => data.stockChanges,
        entityIn: ({ stockUnit }) => stockUnit,
      }),
    viewer.may("lead:read") &&
      followFeed({
        ...common,
        ...leads,
        document: LeadFeedDocument,
        messageIn: (data: LeadFeedSubscription) => data.leadChanges,
        entityIn: ({ lead }) => lead,
      }),
  ];
  return { stock, leads, stop: () => stops.forEach((stop) => stop && stop()) };
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
