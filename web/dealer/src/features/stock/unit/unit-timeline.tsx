import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { UnitTimelineFragment } from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { PartUnavailable } from "../../../ui/error-panel.tsx";
import { Timeline, type TimelineEntry } from "../../../ui/timeline.tsx";
import { useNarrow } from "../../../ui/use-narrow.ts";
import { useNow } from "../../../ui/use-now.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { UnitTimelineFragmentDoc } from "./__generated__/unit-timeline.ts";
import { CarEventBody, CarEventTitle, carEventIcon } from "./car-event.tsx";
import { DepartmentFilter, useDepartment } from "./department-filter.tsx";
import { carEvents, isCut } from "./timeline-entries.ts";
import styles from "./unit-cards.module.css";

export interface UnitTimelineProps {
  readonly unit: FragmentType<UnitTimelineFragment>;
  readonly onRetry: () => void;
}

/** The life of the car as all departments tell it, in one list. */
export function UnitTimeline({ unit: from, onRetry }: UnitTimelineProps) {
  const { t } = useLingui();
  const now = useNow();
  const narrow = useNarrow();
  const department = useDepartment();
  const { sight } = useViewer();
  const { data: unit, complete } = useFragment({
    fragment: UnitTimelineFragmentDoc,
    fragmentName: "UnitTimeline",
    from,
    variables: sight,
  });
  const events = useMemo(() => (complete ? carEvents(unit) : []), [complete, unit]);
  if (!complete) return null;
  const shown = events.filter(
    (event) => department === undefined || event.department === department,
  );
  const entries = shown.map((event): TimelineEntry => ({
    id: event.id,
    at: event.at,
    icon: carEventIcon(event),
    title: <CarEventTitle event={event} />,
    body: <CarEventBody event={event} here={unit.rooftop.id} />,
  }));
  return (
    // On a phone the tab is the title.
    <Card title={narrow ? undefined : t`Timeline`} actions={!narrow && <DepartmentFilter />}>
      {narrow && (
        <div className={styles.filter}>
          <DepartmentFilter />
        </div>
      )}
      <Missing unit={unit} onRetry={onRetry} />
      <Timeline label={t`Timeline, newest first`} entries={entries} now={now} />
      {isCut(unit) && (
        <p className={styles.quiet}>
          <Trans>Of each department the latest 50 entries are shown.</Trans>
        </p>
      )}
    </Card>
  );
}

/** Departments that the person may hear of and that did not answer. */
function Missing({
  unit: { rooftop, vehicle, interestedLeads },
  onRetry,
}: {
  readonly unit: UnitTimelineFragment;
  readonly onRetry: () => void;
}) {
  const { t } = useLingui();
  const { may } = useViewer();
  const parts = [
    {
      what: t`Service history`,
      away: vehicle.serviceHistory == null && may("service:read", rooftop.id),
    },
    { what: t`Leads`, away: interestedLeads == null && may("lead:read", rooftop.id) },
    { what: t`Deals`, away: vehicle.saleHistory == null && may("deal:read", rooftop.id) },
  ].filter(({ away }) => away);
  if (parts.length === 0) return null;
  return (
    <div className={styles.missing}>
      {parts.map(({ what }) => (
        <PartUnavailable key={what} what={what} onRetry={onRetry} />
      ))}
    </div>
  );
}
