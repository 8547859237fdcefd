import { useReadQuery } from "@apollo/client/react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useRevalidator } from "react-router";
import type { TodayQuery } from "../../__generated__/types.ts";
import { askParts } from "../../apollo/ask-parts.ts";
import { background } from "../../apollo/client.ts";
import { useLive, useStream } from "../../live/live.ts";
import { useServices } from "../../services.ts";
import { TodayDocument } from "./__generated__/today.ts";
import { departments, leftOut } from "./departments.ts";
import type { OpenToday } from "./today-loader.ts";
import { useDueTimes } from "./use-due-times.ts";
import { useWhenIdle } from "./use-when-idle.ts";

/** After a refresh that nobody asked for. */
const REST_MS = 5_000;

export interface Day {
  readonly data: TodayQuery;
  /** Departments that are away. */
  readonly absent: ReadonlySet<string>;
  /** When it was true; set while it could not be refreshed. */
  readonly asOf: Date | undefined;
  /** Asks again as soon as nobody moves. */
  readonly markStale: () => void;
  readonly retry: () => void;
}

/** The day as it is: what changes elsewhere comes in when nobody is in the middle of something. */
export function useDay(open: OpenToday): Day {
  const { data } = useReadQuery(open.day);
  const { revalidate } = useRevalidator();
  const retry = (): void => void revalidate();
  const [stale, setStale] = useState(false);
  const { refresh, resting, absent, asOf } = useRefresh(open);
  const markStale = (): void => setStale(true);
  const settle = (): void => {
    setStale(false);
    // What was left out is asked for by the loader, which knows all that belongs to the day.
    if (leftOut(open).length > 0) retry();
    else void refresh();
  };
  useWhenIdle(stale && !resting, settle);
  const live = useLive();
  useStream(live?.leads, { onChanges: markStale, onReset: markStale });
  useStream(live?.tasks, { onChanges: markStale, onReset: markStale });
  useDueTimes(data.workQueue?.nodes, markStale);
  return { data, absent, asOf, markStale, retry };
}

function useRefresh(open: OpenToday) {
  const { client } = useServices();
  const [answer, setAnswer] = useState({ to: open, absent: open.absent });
  const [asOf, setAsOf] = useState<Date>();
  const [resting, setResting] = useState(false);
  const lastAt = useRef(new Date());
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  async function refresh(): Promise<void> {
    setResting(true);
    const { variables } = open;
    const request = { query: TodayDocument, variables, parts: departments, context: background };
    try {
      const { absent } = await askParts(client, request);
      setAnswer({ to: open, absent });
      setAsOf(undefined);
      lastAt.current = new Date();
    } catch {
      setAsOf(lastAt.current);
    }
    rest.current = setTimeout(() => setResting(false), REST_MS);
  }
  // A day that was opened anew in the cache is looked at without waiting.
  const look = useEffectEvent(() => {
    if (open.remembered) void refresh();
  });
  useEffect(() => look(), [open]);
  const absent = new Set([...leftOut(open), ...(answer.to === open ? answer.absent : open.absent)]);
  return { refresh, resting, absent, asOf };
}
