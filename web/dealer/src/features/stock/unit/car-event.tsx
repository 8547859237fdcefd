import { Trans, useLingui } from "@lingui/react/macro";
import {
  ArrowRightLeft,
  FileCheck,
  FilePen,
  History,
  Tag,
  UserRound,
  Wrench,
  type LucideIcon,
} from "lucide-react";
import { Link } from "react-router";
import { PriceText } from "../pricing/price-text.tsx";
import { statusWords } from "../stock-words.ts";
import styles from "./car-event.module.css";
import { DateText } from "../../../ui/date-text.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { leadStageWords } from "../../../words/lead-words.ts";
import { odometerText } from "../../../words/odometer.ts";
import { repairOrderStateWords } from "../../../words/repair-order-words.ts";
import type {
  CarEvent,
  Stay,
  TimelineDeal,
  TimelineLead,
  TimelineOrder,
} from "./timeline-entries.ts";
import { Who } from "./who.tsx";

const icons: Readonly<Record<CarEvent["kind"], LucideIcon>> = {
  status: ArrowRightLeft,
  price: Tag,
  stay: History,
  lead: UserRound,
  dealStarted: FilePen,
  dealFinalized: FileCheck,
  repairOrder: Wrench,
};

export function carEventIcon({ kind }: CarEvent): LucideIcon {
  return icons[kind];
}

/** What happened, in a line. */
export function CarEventTitle({ event }: { readonly event: CarEvent }) {
  const { i18n } = useLingui();
  switch (event.kind) {
    case "status":
      return event.step.from === null ? (
        <Trans>Added to stock: {i18n._(statusWords[event.step.to])}</Trans>
      ) : (
        <Trans>Status: {i18n._(statusWords[event.step.to])}</Trans>
      );
    case "price":
      return (
        <Trans>
          Priced at <PriceText value={event.step.price} />
        </Trans>
      );
    case "stay":
      return (
        <Link className={styles.link} to={`/stock/${event.stay.id}`}>
          <Trans>
            Previously in stock at {event.stay.rooftop.name}, {event.stay.stockNumber}
          </Trans>
        </Link>
      );
    case "lead":
      return (
        <Link className={styles.link} to={`/leads?lead=${event.lead.id}`}>
          <LeadTitle lead={event.lead} />
        </Link>
      );
    case "dealStarted":
      return <Trans>Deal {String(event.deal.number)} started</Trans>;
    case "dealFinalized":
      return <Trans>Deal {String(event.deal.number)} finalized</Trans>;
    case "repairOrder":
      return (
        <Trans>
          Repair order {event.order.number}:{" "}
          {i18n._(repairOrderStateWords[event.order.state].words)}
        </Trans>
      );
  }
}

/** More of it: who, why, where. @param here the rooftop that need not be said */
export function CarEventBody({ event, here }: { readonly event: CarEvent; readonly here: string }) {
  switch (event.kind) {
    case "status":
    case "price":
      return (
        <>
          {event.step.reason && <p className={styles.said}>{event.step.reason}</p>}
          <p>
            <Trans>
              by <Who user={event.step.changedByUser} />
            </Trans>
          </p>
        </>
      );
    case "stay":
      return <StayBody stay={event.stay} />;
    case "lead":
      return <LeadBody lead={event.lead} />;
    case "dealStarted":
    case "dealFinalized":
      return <DealBody deal={event.deal} />;
    case "repairOrder":
      return <OrderBody order={event.order} here={here} />;
  }
}

function LeadTitle({ lead: { customer, source } }: { readonly lead: TimelineLead }) {
  const who = customer?.displayName;
  if (who !== undefined && source)
    return (
      <Trans>
        {who} asked ({source.label})
      </Trans>
    );
  if (who !== undefined) return <Trans>{who} asked</Trans>;
  return source ? <Trans>Lead ({source.label})</Trans> : <Trans>Lead</Trans>;
}

function LeadBody({ lead: { stage, assignee } }: { readonly lead: TimelineLead }) {
  const { i18n } = useLingui();
  const words = i18n._(leadStageWords[stage]);
  return <p>{assignee ? `${words} · ${assignee.displayName}` : words}</p>;
}

function DealBody({ deal: { buyer, salesperson } }: { readonly deal: TimelineDeal }) {
  const names = [buyer?.displayName, salesperson?.displayName].filter(Boolean);
  return names.length > 0 ? <p>{names.join(" · ")}</p> : null;
}

function StayBody({ stay: { status, leftOn } }: { readonly stay: Stay }) {
  const { i18n } = useLingui();
  const now = useNow();
  const words = i18n._(statusWords[status]);
  if (leftOn === null) return <p>{words}</p>;
  return (
    <p>
      {words} · <DateText at={leftOn} now={now} />
    </p>
  );
}

function OrderBody({ order, here }: { readonly order: TimelineOrder; readonly here: string }) {
  const { i18n } = useLingui();
  const { rooftop, odometerIn, odometerUnit, total, jobs } = order;
  const facts = [
    rooftop && rooftop.id !== here ? rooftop.name : undefined,
    odometerIn === null ? undefined : odometerText(i18n, odometerIn, odometerUnit),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <ul>
        {jobs.map(({ id, line, complaint, correction }) => (
          <li key={id} className={styles.said}>
            {line}. {correction ?? complaint}
          </li>
        ))}
      </ul>
      <p>
        {facts.join(" · ")}
        {total && facts.length > 0 && " · "}
        {total && <PriceText value={total} />}
      </p>
    </>
  );
}
