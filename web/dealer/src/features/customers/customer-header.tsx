import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Building2, Mail, Phone, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import type { CustomerHeaderFragment } from "../../__generated__/types.ts";
import { DateText } from "../../ui/date-text.tsx";
import { useViewer } from "../../viewer/viewer.ts";
import { formatPhone } from "../../words/phone.ts";
import { CustomerHeaderFragmentDoc } from "./__generated__/customer-header.ts";
import styles from "./customer-header.module.css";

export interface CustomerHeaderProps {
  customer: FragmentType<CustomerHeaderFragment>;
  now: Date;
  /** What can be done. */
  children: ReactNode;
}

/** Who it is and how to reach them. */
export function CustomerHeader({ customer: from, now, children }: CustomerHeaderProps) {
  const { may, nameOf, sight } = useViewer();
  const { data: customer, complete } = useFragment({
    fragment: CustomerHeaderFragmentDoc,
    fragmentName: "CustomerHeader",
    from,
    variables: sight,
  });
  if (!complete) return null;
  const { kind, displayName, businessName, phone, email, rooftop, createdAt } = customer;
  const place = rooftop ? nameOf(rooftop.id) : <Trans>Customer of the group</Trans>;
  const Icon = kind === "BUSINESS" ? Building2 : UserRound;
  const seesContact = may("customer:contact:read", rooftop?.id);
  return (
    <header className={styles.header}>
      <span className={styles.icon}>
        <Icon size={20} aria-hidden="true" />
      </span>
      <div className={styles.words}>
        <h1 className={styles.name}>{displayName ?? <Trans>Unknown name</Trans>}</h1>
        <ul className={styles.facts}>
          {phone && (
            <li>
              <a href={`tel:${phone}`} className={styles.reach}>
                <Phone size={16} aria-hidden="true" />
                {formatPhone(phone)}
              </a>
            </li>
          )}
          {email && (
            <li>
              <a href={`mailto:${email}`} className={styles.reach}>
                <Mail size={16} aria-hidden="true" />
                {email}
              </a>
            </li>
          )}
          {!seesContact && (
            <li>
              <Trans>Phone and email require customer contact access.</Trans>
            </li>
          )}
          {businessName && businessName !== displayName && <li>{businessName}</li>}
          {place && <li>{place}</li>}
          <li>
            <span>
              <Trans>
                known since <DateText at={createdAt} now={now} />
              </Trans>
            </span>
          </li>
        </ul>
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
