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
import type { OpenToday } from "./open-today.ts";
import { useDueTimes } from "./use-due-times.ts";
import { useWhenIdle } from "./use-when-idle.ts";

/** After a refresh, for what was heard of. */
const REST_MS = 5_000;

/** What came of one's own doing is not waited for as what was heard of is. */
type Stale = "OWN" | "HEARD";

export interface Day {
  readonly data: TodayQuery;
  /** Departments that are away. */
  readonly absent: ReadonlySet<string>;
  /** Those of them whose figures are of before. */
  readonly outdated: ReadonlySet<string>;
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
  const [stale, setStale] = useState<Stale>();
  const { refresh, resting, absent, outdated, asOf } = useRefresh(open);
  const markStale = (): void => setStale("OWN");
  const heard = (): void => setStale((before) => before ?? "HEARD");
  const settle = (): void => {
    setStale(undefined);
    // What was left out is asked for by the loader, which knows all that belongs to the day.
    if (leftOut(open).length > 0) retry();
    else void refresh();
  };
  useWhenIdle(stale === "OWN" || (stale === "HEARD" && !resting), settle);
  const live = useLive();
  useStream(live?.leads, { onChanges: heard, onReset: heard });
  useStream(live?.tasks, { onChanges: heard, onReset: heard });
  useDueTimes(data.workQueue?.nodes, heard);
  return { data, absent, outdated, asOf, markStale, retry };
}

/** What came of asking again for what was opened. */
interface RefreshAnswer extends Pick<OpenToday, "variables" | "absent"> {
  readonly to: OpenToday;
}

function useRefresh(open: OpenToday) {
  const { client } = useServices();
  const [answer, setAnswer] = useState<RefreshAnswer>({ to: open, ...open });
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
      setAnswer({ to: open, ...(await askParts(client, request)) });
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
  const last: RefreshAnswer = answer.to === open ? answer : { to: open, ...open };
  const outdated = new Set<string>(leftOut({ view: open.view, variables: last.variables }));
  const absent = outdated.union(new Set(last.absent));
  return { refresh, resting, absent, outdated, asOf };
}
