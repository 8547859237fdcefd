import type { ViewerQuery } from "../__generated__/types.ts";

/**
 * The rooftop that a person works at just now: `at` in the address, so that reload and paste show the same;
 * absent for all that the person may see. What was chosen last is offered when an address does not say.
 */
const PARAM = "at";
const STORED = "forecourt.at";
/** In the address: all of them, on purpose. */
const ALL = "all";

export function placeIn(search: URLSearchParams): string | undefined {
  const at = search.get(PARAM) ?? sessionStorage.getItem(STORED) ?? firstOfTab();
  return at === ALL ? undefined : at;
}

/** The same address at another rooftop; undefined for all. Keeps the choice for the next address. */
export function atPlace(search: URLSearchParams, rooftopId: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set(PARAM, rooftopId ?? ALL);
  for (const storage of [sessionStorage, localStorage]) storage.setItem(STORED, rooftopId ?? ALL);
  return next;
}

/** Where a screen of one rooftop is for who has chosen none: where the person works, else the first. */
export function homeOf({
  staffRecords: [own],
  rooftops,
}: ViewerQuery["viewer"]): string | undefined {
  const isOwn = rooftops.some(({ rooftopId }) => rooftopId === own?.rooftopId);
  return isOwn ? own?.rooftopId : rooftops[0]?.rooftopId;
}

/**
 * Writes the place into the address that shows, so that Back, a reload and a copy of it show the same. The router
 * need not hear of it: without it the screen shows just that place.
 */
export function keepInAddress(rooftopId: string | undefined): void {
  const at = rooftopId ?? ALL;
  sessionStorage.setItem(STORED, at);
  const url = new URL(location.href);
  if (url.searchParams.get(PARAM) === at) return;
  url.searchParams.set(PARAM, at);
  history.replaceState(history.state, "", url);
}

/** A new tab begins where the person was last; what another tab chooses later does not move it. */
function firstOfTab(): string {
  const at = localStorage.getItem(STORED) ?? ALL;
  sessionStorage.setItem(STORED, at);
  return at;
}
