import { useLingui } from "@lingui/react/macro";
import { createContext, use } from "react";
import type { DateFormat } from "./date-format.ts";

/** IANA name of the zone in which times are shown and typed: of the rooftop that a part of the screen is about. */
export const TimeZoneContext = createContext<string | undefined>(undefined);

/** How instants are written here. */
export function useDateFormat(): DateFormat {
  const { i18n } = useLingui();
  return { locale: i18n.locale, timeZone: use(TimeZoneContext) };
}
