import type { QueryRef } from "@apollo/client/react";
import type { TodayQuery, TodayQueryVariables } from "../../__generated__/types.ts";
import type { TodayView } from "./today-view.ts";

export interface OpenToday {
  readonly view: TodayView;
  readonly day: QueryRef<TodayQuery, TodayQueryVariables>;
  /** As the day was asked for: without the departments that are away. */
  readonly variables: TodayQueryVariables;
  readonly absent: readonly string[];
  /** It was in the cache, so what it says may have changed. */
  readonly remembered: boolean;
}
