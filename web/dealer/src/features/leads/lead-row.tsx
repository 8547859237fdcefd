import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { memo, useState } from "react";
import { Link } from "react-router";
import type { LeadRowFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { AtRooftop } from "../../viewer/at-rooftop.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { LeadRowFragmentDoc } from "./__generated__/lead-row.ts";
import { EnquirerName } from "./enquirer-name.tsx";
import { Attempts, LeadClock } from "./lead-clock.tsx";
import styles from "./lead-row.module.css";
import { LeadVehicle } from "./lead-vehicle.tsx";
import type { LeadQueue } from "./lead-view.ts";

export interface LeadRowProps {
  lead: FragmentType<LeadRowFragment>;
  /** Where it opens: the search part of the address. */
  href: string;
  selected: boolean;
  now: Date;
  queue: LeadQueue;
  /** When leads of more than one rooftop are in the list. */
  showRooftop: boolean;
  /** The department that knows the cars does not answer. */
  carsAway: boolean;
}

/** Who waits, for what, since when, and who sees to it. */
export const LeadRow = memo(function LeadRow(props: LeadRowProps) {
  const { sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadRowFragmentDoc,
    fragmentName: "LeadRow",
    from: props.lead,
    variables: sight,
  });
  if (!complete) return <div className={styles.row} aria-hidden="true" />;
  return (
    <AtRooftop id={lead.rooftop?.id}>
      <KnownLeadRow {...props} lead={lead} />
    </AtRooftop>
  );
});

function KnownLeadRow(props: Omit<LeadRowProps, "lead"> & { readonly lead: LeadRowFragment }) {
  const { lead, href, selected, now, queue, showRooftop, carsAway } = props;
  const { source, assignee, attempts, rooftop, receivedAt } = lead;
  const { nameOf } = useViewer();
  const place = showRooftop && rooftop ? nameOf(rooftop.id) : undefined;
  const [firstVersion] = useState(lead.version);
  return (
    <Link
      to={href}
      replace={selected}
      className={styles.row}
      aria-current={selected ? "true" : undefined}
      data-lead={lead.id}
      data-left={hasLeft(lead, queue)}
      data-changed={lead.version !== firstVersion}
    >
      <span key={lead.version} className={styles.flash} />
      <span className={styles.line}>
        <span className={styles.name}>
          <EnquirerName lead={lead} />
        </span>
        <LeadClock lead={lead} now={now} plain />
      </span>
      <span className={styles.line}>
        <LeadVehicle unit={lead.interest} away={carsAway} />
      </span>
      <span className={styles.meta}>
        <span className={styles.who}>
          {assignee ? assignee.displayName : <Trans>Unassigned</Trans>}
          {source && ` · ${source.label}`}
          {place && ` · ${place}`}
        </span>
        <span className={styles.when}>
          <Attempts count={attempts} />
          {attempts ? " · " : ""}
          <DateText at={receivedAt} now={now} form="relative" />
        </span>
      </span>
    </Link>
  );
}

/** Whether it stands here only until the list is fetched again: nothing goes from under the cursor. */
function hasLeft(lead: LeadRowFragment, queue: LeadQueue): boolean {
  const closed = lead.stage === "WON" || lead.stage === "LOST";
  if (queue === "closed") return !closed;
  if (closed) return true;
  if (queue === "unanswered") return lead.firstRespondedAt !== null;
  return queue === "unassigned" && lead.assignee !== null;
}
