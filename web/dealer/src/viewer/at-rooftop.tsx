import { use, type ReactNode } from "react";
import { TimeZoneContext } from "../ui/time-zone.ts";
import { useViewer } from "./viewer.ts";

export interface AtRooftopProps {
  readonly id: string | undefined;
  readonly children: ReactNode;
}

/** What belongs to a rooftop: its times are those of the clock there. */
export function AtRooftop({ id, children }: AtRooftopProps) {
  const around = use(TimeZoneContext);
  return <TimeZoneContext value={useViewer().zoneOf(id) ?? around}>{children}</TimeZoneContext>;
}
