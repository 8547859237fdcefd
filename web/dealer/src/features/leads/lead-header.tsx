import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { LeadHeaderFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { useNarrow } from "../../ui/use-narrow.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { LeadHeaderFragmentDoc } from "./__generated__/lead-header.ts";
import { EnquirerName } from "./enquirer-name.tsx";
import { Attempts, LeadClock } from "./lead-clock.tsx";
import styles from "./lead-header.module.css";

export interface LeadHeaderProps {
  lead: FragmentType<LeadHeaderFragment>;
  now: Date;
  /** Before the name: the way back, on a phone. */
  back: ReactNode;
  children: ReactNode;
}

/** Who asks, how urgent it is, where it came from; beneath it what can be done. */
export function LeadHeader({ lead: from, now, back, children }: LeadHeaderProps) {
  const { rooftops, nameOf, sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadHeaderFragmentDoc,
    fragmentName: "LeadHeader",
    from,
    variables: sight,
  });
  // On a phone it is all that shows.
  const Heading = useNarrow() ? "h1" : "h2";
  if (!complete) return null;
  const { customer, source, receivedAt, attempts, rooftop, assignee, lostReason } = lead;
  const place = rooftop && rooftops.length > 1 ? nameOf(rooftop.id) : undefined;
  const name = <EnquirerName lead={lead} />;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        {back}
        <Heading className={styles.name}>
          {customer ? <Link to={`/customers/${customer.id}`}>{name}</Link> : name}
        </Heading>
        <LeadClock lead={lead} now={now} />
      </div>
      <ul className={styles.facts}>
        {lostReason && <li>{lostReason.label}</li>}
        {source && <li>{source.label}</li>}
        <li>
          <Trans>
            received <DateText at={receivedAt} now={now} form="relative" />
          </Trans>
        </li>
        {place && <li>{place}</li>}
        <li>{assignee ? assignee.displayName : <Trans>Unassigned</Trans>}</li>
        {attempts != null && attempts > 0 && (
          <li>
            <Attempts count={attempts} />
          </li>
        )}
      </ul>
      {children}
    </header>
  );
}
