import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Mail, MessageSquareText, Phone } from "lucide-react";
import { Link } from "react-router";
import type { LeadAsideFragment } from "../../__generated__/types.ts";
import { Section } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { PartUnavailable } from "../../ui/error-panel.tsx";
import { StatusChip } from "../../ui/status-chip.tsx";
import { useNarrow } from "../../ui/use-narrow.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { dealStateWords } from "../../words/deal-words.ts";
import { leadStageWords } from "../../words/lead-words.ts";
import { formatPhone } from "../../words/phone.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import { LeadAsideFragmentDoc } from "./__generated__/lead-aside.ts";
import styles from "./lead-aside.module.css";
import { LeadVehicle } from "./lead-vehicle.tsx";

export interface LeadAsideProps {
  lead: FragmentType<LeadAsideFragment>;
  now: Date;
  carsAway: boolean;
  onRetry: () => void;
}

type Lead = LeadAsideFragment;

/** Who it is: the car asked for, how to reach them, what else there is between us. */
export function LeadAside({ lead: from, now, carsAway, onRetry }: LeadAsideProps) {
  const { t } = useLingui();
  const { sight } = useViewer();
  const { data: lead, complete } = useFragment({
    fragment: LeadAsideFragmentDoc,
    fragmentName: "LeadAside",
    from,
    variables: sight,
  });
  // Under the name, which is the title of the page on a phone.
  const headingLevel = useNarrow() ? 2 : 3;
  if (!complete) return null;
  return (
    <div className={styles.aside}>
      <Section title={t`Interested in`} headingLevel={headingLevel}>
        <Interest lead={lead} away={carsAway} onRetry={onRetry} />
      </Section>
      <Section title={t`Contact`} headingLevel={headingLevel}>
        <Contacts lead={lead} />
      </Section>
      <Cars lead={lead} headingLevel={headingLevel} onRetry={onRetry} />
      <OtherLeads lead={lead} now={now} headingLevel={headingLevel} />
    </div>
  );
}

function Interest(props: { lead: Lead; away: boolean; onRetry: () => void }) {
  const { t, i18n } = useLingui();
  const { interest, deal } = props.lead;
  if (!interest && props.away) {
    return <PartUnavailable what={t`Vehicle`} onRetry={props.onRetry} />;
  }
  return (
    <>
      {interest ? (
        <Link to={`/stock/${interest.id}`} className={styles.interest}>
          <LeadVehicle unit={interest} />
        </Link>
      ) : (
        <LeadVehicle unit={null} />
      )}
      {deal && (
        <p className={styles.deal}>
          <span>
            <Trans>Deal {deal.number}</Trans>
          </span>
          <StatusChip tone={dealStateWords[deal.state].tone} plain>
            {i18n._(dealStateWords[deal.state].words)}
          </StatusChip>
        </p>
      )}
    </>
  );
}

function Contacts({ lead: { contact, customer, rooftop } }: { lead: Lead }) {
  const { t } = useLingui();
  const { may } = useViewer();
  if (!may("customer:contact:read", rooftop?.id)) {
    return (
      <p className={styles.quiet}>
        <Trans>Phone and email require customer contact access.</Trans>
      </p>
    );
  }
  const phones = unique([customer?.phone, contact?.phone]);
  const emails = unique([customer?.email, contact?.email]);
  if (phones.length + emails.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>No phone or email on file.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.contacts}>
      {phones.map((phone) => (
        <li key={phone} className={styles.contact}>
          <a href={`tel:${phone}`} className={styles.reach}>
            <Phone size={16} aria-hidden="true" />
            <span className={styles.address}>{formatPhone(phone)}</span>
          </a>
          <a href={`sms:${phone}`} className={styles.sms} title={t`Text ${formatPhone(phone)}`}>
            <MessageSquareText size={16} aria-hidden="true" />
            <VisuallyHidden>{t`Text ${formatPhone(phone)}`}</VisuallyHidden>
          </a>
        </li>
      ))}
      {emails.map((email) => (
        <li key={email} className={styles.contact}>
          <a href={`mailto:${email}`} className={styles.reach}>
            <Mail size={16} aria-hidden="true" />
            <span className={styles.address} title={email}>
              {email}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface CarsProps {
  readonly lead: Lead;
  readonly headingLevel: 2 | 3;
  readonly onRetry: () => void;
}

/** The customer's cars, as far as deals and repair orders know them. */
function Cars({ lead, headingLevel, onRetry }: CarsProps) {
  const { t } = useLingui();
  const { may } = useViewer();
  const { customer, rooftop } = lead;
  if (!customer) return null;
  const away = [
    ...(!customer.deals && may("deal:read", rooftop?.id) ? [t`Deals`] : []),
    ...(!customer.repairOrders && may("service:read", rooftop?.id) ? [t`Service history`] : []),
  ];
  const cars = carsOf(customer);
  if (cars.length === 0 && away.length === 0) return null;
  return (
    <Section title={t`Their cars`} headingLevel={headingLevel}>
      <ul className={styles.lines}>
        {cars.map(({ id, name, how }) => (
          <li key={id} className={styles.line}>
            <span className={styles.address}>{name}</span>
            <span className={styles.quiet}>{how}</span>
          </li>
        ))}
      </ul>
      {away.map((what) => (
        <PartUnavailable key={what} what={what} onRetry={onRetry} />
      ))}
    </Section>
  );

  function carsOf({ deals, repairOrders }: NonNullable<Lead["customer"]>) {
    const found = new Map<string, { id: string; name: string; how: string }>();
    for (const { number, stockUnit } of deals?.nodes ?? []) {
      if (!stockUnit) continue;
      const { id } = stockUnit.vehicle;
      const name = vehicleName(stockUnit.vehicle) ?? stockUnit.stockNumber;
      if (!found.has(id)) found.set(id, { id, name, how: t`Deal ${number}` });
    }
    for (const { number, vehicle } of repairOrders?.nodes ?? []) {
      if (!vehicle || found.has(vehicle.id)) continue;
      const name = vehicleName(vehicle) ?? "—";
      found.set(vehicle.id, { id: vehicle.id, name, how: t`RO ${number}` });
    }
    return [...found.values()];
  }
}

interface OtherLeadsProps {
  readonly lead: Lead;
  readonly now: Date;
  readonly headingLevel: 2 | 3;
}

function OtherLeads({ lead, now, headingLevel }: OtherLeadsProps) {
  const { t, i18n } = useLingui();
  const others = lead.customer?.leads?.nodes.filter(({ id }) => id !== lead.id) ?? [];
  if (others.length === 0) return null;
  const noCar = t`No specific vehicle`;
  return (
    <Section title={t`Other leads`} headingLevel={headingLevel}>
      <ul className={styles.lines}>
        {others.map(({ id, stage, receivedAt, interest }) => (
          <li key={id} className={styles.line}>
            <Link to={`/leads?lead=${id}`} className={styles.other}>
              {interest ? (vehicleName(interest.vehicle) ?? interest.stockNumber) : noCar}
            </Link>
            <span className={styles.quiet}>
              {i18n._(leadStageWords[stage])} · <DateText at={receivedAt} now={now} form="day" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function unique(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
