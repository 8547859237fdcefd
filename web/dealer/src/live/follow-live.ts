import type {
  LeadFeedSubscription,
  StockFeedSubscription,
  TaskFeedSubscription,
} from "../__generated__/types.ts";
import { followFeed } from "../apollo/live-feed.ts";
import type { Services } from "../services.ts";
import type { Viewer } from "../viewer/viewer.ts";
import { LeadFeedDocument } from "./__generated__/lead-feed.ts";
import { StockFeedDocument } from "./__generated__/stock-feed.ts";
import { TaskFeedDocument } from "./__generated__/task-feed.ts";
import type { LeadChange, Listener, Live, StockChange, Stream, TaskChange } from "./live.ts";

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
  const tasks = createStream<TaskChange>();
  const common = {
    client: connection.client,
    cache: client.cache,
    rooftopIds,
    sight: viewer.sight,
  };
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
    viewer.may("task:read") &&
      followFeed({
        ...common,
        ...tasks,
        document: TaskFeedDocument,
        messageIn: (data: TaskFeedSubscription) => data.taskChanges,
        entityIn: ({ task }) => task,
      }),
  ];
  return { stock, leads, tasks, stop: () => stops.forEach((stop) => stop && stop()) };
}
