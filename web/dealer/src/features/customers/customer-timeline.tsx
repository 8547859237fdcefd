import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { FileSignature, Inbox, Wrench } from "lucide-react";
import { Link } from "react-router";
import { DateText } from "../../ui/date-text.tsx";
import { Timeline, type TimelineEntry } from "../../ui/timeline.tsx";
import { dealStateWords } from "../../words/deal-words.ts";
import { useNow } from "../../ui/use-now.ts";
import { channelWords, touchWords } from "../../words/interaction-words.ts";
import { leadStageWords } from "../../words/lead-words.ts";
import { repairOrderStateWords } from "../../words/repair-order-words.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import {
  type CustomerDeal,
  type CustomerLead,
  type CustomerRepairOrder,
  type History,
  type HistoryEntry,
  type Touch,
} from "./customer-history.ts";
import styles from "./customer-timeline.module.css";

export interface CustomerTimelineProps {
  history: History;
  now: Date;
  /** Further back; undefined where the server goes no further. */
  onEarlier: (() => void) | undefined;
}

/** All that has passed, of all departments, in one list by time. */
export function CustomerTimeline({ history, now, onEarlier }: CustomerTimelineProps) {
  const { t } = useLingui();
  const entries = history.entries.map(useEntry());
  const occurring = new Set(entries.map(({ department }) => department));
  return (
    <div className={styles.timeline}>
      <Timeline
        label={t`Activity`}
        entries={entries}
        now={now}
        departments={[
          { id: "touch", label: t`Contacts` },
          { id: "lead", label: t`Leads` },
          { id: "deal", label: t`Deals` },
          { id: "service", label: t`Service` },
        ].filter(({ id }) => occurring.has(id))}
      />
      {history.more && (
        <div className={styles.more}>
          {onEarlier ? (
            <Button variant="outlined" onClick={onEarlier}>
              <Trans>Show earlier</Trans>
            </Button>
          ) : (
            <p className={styles.quiet}>
              <Trans>Older activity is not shown.</Trans>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function useEntry(): (entry: HistoryEntry) => TimelineEntry {
  const { i18n } = useLingui();
  return (entry) => {
    const { at } = entry;
    switch (entry.kind) {
      case "TOUCH": {
        const { id, channel, direction, automatic, subject } = entry.touch;
        const what = i18n._(touchWords(channel, direction, automatic));
        return {
          id,
          at,
          department: "touch",
          icon: channelWords[channel].icon,
          title: subject ? `${what}: ${subject}` : what,
          body: <TouchBody touch={entry.touch} />,
        };
      }
      case "LEAD":
        return {
          id: entry.lead.id,
          at,
          department: "lead",
          icon: Inbox,
          title: <LeadTitle lead={entry.lead} />,
          body: entry.lead.comments,
        };
      case "DEAL":
        return {
          id: entry.deal.id,
          at,
          department: "deal",
          icon: FileSignature,
          title: <DealTitle deal={entry.deal} />,
          body: <DealBody deal={entry.deal} />,
        };
      case "REPAIR_ORDER":
        return {
          id: entry.order.id,
          at,
          department: "service",
          icon: Wrench,
          title: <OrderTitle order={entry.order} />,
          body: complaintsOf(entry.order),
        };
    }
  };
}

function TouchBody({ touch: { notes, staffMember } }: { touch: Touch }) {
  return (
    <>
      {notes && <p className={styles.notes}>{notes}</p>}
      {staffMember?.displayName}
    </>
  );
}

function LeadTitle({ lead }: { lead: CustomerLead }) {
  const { i18n } = useLingui();
  const { stage, source, interest } = lead;
  const car = interest && (vehicleName(interest.vehicle) ?? interest.stockNumber);
  return (
    <>
      <Link to={`/leads?lead=${lead.id}`}>
        {car ? <Trans>Lead: {car}</Trans> : <Trans>Lead</Trans>}
      </Link>
      {source && ` · ${source.label}`}
      {` · ${i18n._(leadStageWords[stage])}`}
    </>
  );
}

function DealTitle({ deal: { number, state, stockUnit } }: { deal: CustomerDeal }) {
  const { i18n } = useLingui();
  return (
    <>
      <Trans>Deal {number} opened</Trans>
      {stockUnit && " · "}
      {stockUnit && (
        <Link to={`/stock/${stockUnit.id}`}>
          {vehicleName(stockUnit.vehicle) ?? stockUnit.stockNumber}
        </Link>
      )}
      {` · ${i18n._(dealStateWords[state].words)}`}
    </>
  );
}

function DealBody({ deal: { finalizedAt, salesperson } }: { deal: CustomerDeal }) {
  const now = useNow();
  return (
    <>
      {finalizedAt !== null && (
        <p className={styles.notes}>
          <Trans>
            delivered <DateText at={finalizedAt} now={now} />
          </Trans>
        </p>
      )}
      {salesperson?.displayName}
    </>
  );
}

function OrderTitle({ order: { number, state, vehicle } }: { order: CustomerRepairOrder }) {
  const { i18n } = useLingui();
  return (
    <>
      <Trans>Repair order {number}</Trans>
      {vehicle && ` · ${vehicleName(vehicle) ?? vehicle.vin}`}
      {` · ${i18n._(repairOrderStateWords[state].words)}`}
    </>
  );
}

function complaintsOf({ jobs }: CustomerRepairOrder): string | undefined {
  const complaints = jobs.flatMap(({ complaint }) => complaint ?? []);
  return complaints.length === 0 ? undefined : complaints.join("; ");
}
