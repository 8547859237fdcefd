import type { LoaderFunctionArgs } from "react-router";
import type { TodayQuery, TodayQueryVariables } from "../../__generated__/types.ts";
import { askParts } from "../../apollo/ask-parts.ts";
import type { Services } from "../../services.ts";
import { ViewerDocument } from "../../viewer/__generated__/viewer.ts";
import { TodayDocument } from "./__generated__/today.ts";
import { departments } from "./departments.ts";
import type { OpenToday } from "./open-today.ts";
import { lastWhose } from "./last-whose.ts";
import { listWithWork, rowsOnly } from "./list-with-work.ts";
import { todayView, type TodayView, type WaitingList } from "./today-view.ts";

export interface TodayData {
  /** Not awaited, so that the frame shows meanwhile. Undefined for somebody who works at no rooftop. */
  readonly today: Promise<OpenToday | undefined>;
}

/** The day in one request, as soon as it is known who asks: what a person may not see is not asked for. */
export const loadToday =
  (services: Services) =>
  ({ request }: LoaderFunctionArgs): TodayData => {
    const today = openToday(services, new URL(request.url).searchParams);
    // It may fail before the screen is there to say so.
    today.catch(() => undefined);
    return { today };
  };

async function openToday(
  services: Services,
  search: URLSearchParams,
): Promise<OpenToday | undefined> {
  // The frame asks the same, and the same at the same time is one request.
  const { data: viewer } = await services.client.query({
    query: ViewerDocument,
    errorPolicy: "all",
  });
  if (!viewer) return undefined;
  const view = todayView(search, viewer, lastWhose(services.session.person.id));
  if (!view) return undefined;
  const opened = await openDay(services, view);
  const list = search.has("show") ? undefined : listWithWork(view, opened.data);
  const elsewhere = new URLSearchParams(search);
  if (list) elsewhere.set("show", list);
  const busier = list && todayView(elsewhere, viewer, lastWhose(services.session.person.id));
  return list && busier ? openList(services, list, busier, opened.open) : opened.open;
}

interface OpenedDay {
  readonly open: OpenToday;
  readonly data: TodayQuery;
}

async function openDay({ client, preload }: Services, view: TodayView): Promise<OpenedDay> {
  const { variables } = view;
  const opened = (asked: TodayQueryVariables) => ({
    view,
    variables: asked,
    day: preload(TodayDocument, { variables: asked }),
  });
  const known = client.readQuery({ query: TodayDocument, variables });
  if (known) return { open: { ...opened(variables), absent: [], remembered: true }, data: known };
  const answer = await askParts(client, { query: TodayDocument, variables, parts: departments });
  const open = { ...opened(answer.variables), absent: answer.absent, remembered: false };
  return { open, data: answer.data };
}

/** The same day with another list open: all but the rows of that one has just come. */
async function openList(
  services: Services,
  list: WaitingList,
  view: TodayView,
  day: OpenToday,
): Promise<OpenToday> {
  // A department that was away is not asked again; the rows beside each other are of the same day.
  const { queueRows, entryRows, orderRows, dealRows } = view.variables;
  const variables = { ...day.variables, queueRows, entryRows, orderRows, dealRows };
  const { client, preload } = services;
  const rows = await askParts(client, {
    query: TodayDocument,
    variables: rowsOnly(list, variables),
    parts: departments,
  });
  if (rows.absent.length > 0) return (await openDay(services, view)).open;
  return { ...day, view, variables, day: preload(TodayDocument, { variables }) };
}
