import type { LoaderFunctionArgs } from "react-router";
import type { TodayQueryVariables } from "../../__generated__/types.ts";
import { askParts } from "../../apollo/ask-parts.ts";
import type { Services } from "../../services.ts";
import { ViewerDocument } from "../../viewer/__generated__/viewer.ts";
import { TodayDocument } from "./__generated__/today.ts";
import { departments } from "./departments.ts";
import type { OpenToday } from "./open-today.ts";
import { todayView } from "./today-view.ts";

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
  { client, preload }: Services,
  search: URLSearchParams,
): Promise<OpenToday | undefined> {
  // The frame asks the same, and the same at the same time is one request.
  const { data: viewer } = await client.query({ query: ViewerDocument, errorPolicy: "all" });
  const view = viewer && todayView(search, viewer);
  if (!view) return undefined;
  const { variables } = view;
  const opened = (asked: TodayQueryVariables) => ({
    view,
    variables: asked,
    day: preload(TodayDocument, { variables: asked }),
  });
  const known = client.readQuery({ query: TodayDocument, variables });
  if (known) return { ...opened(variables), absent: [], remembered: true };
  const answer = await askParts(client, { query: TodayDocument, variables, parts: departments });
  return { ...opened(answer.variables), absent: answer.absent, remembered: false };
}
