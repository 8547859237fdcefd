import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { UnitLeadsFragment } from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { Countdown, DateText } from "../../../ui/date-text.tsx";
import { PartUnavailable } from "../../../ui/error-panel.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { UnitLeadsFragmentDoc } from "./__generated__/unit-leads.ts";
import { leadStageWords } from "../../../words/lead-words.ts";
import styles from "./unit-cards.module.css";

type Lead = NonNullable<UnitLeadsFragment["interestedLeads"]>["nodes"][number];

export interface UnitLeadsProps {
  readonly unit: FragmentType<UnitLeadsFragment>;
  readonly onRetry: () => void;
}

/** Who asks about the unit just now. Not there for those who may not see leads. */
export function UnitLeads({ unit: from, onRetry }: UnitLeadsProps) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const now = useNow();
  const { data: unit, complete } = useFragment({
    fragment: UnitLeadsFragmentDoc,
    fragmentName: "UnitLeads",
    from,
    variables: sight,
  });
  if (!complete || !may("lead:read", unit.rooftop.id)) return null;
  const leads = unit.interestedLeads?.nodes.filter(
    ({ stage }) => stage !== "WON" && stage !== "LOST",
  );
  return (
    <Card
      title={t`Open leads`}
      actions={
        unit.openLeadCount != null && <span className={styles.count}>{unit.openLeadCount}</span>
      }
    >
      {!leads && <PartUnavailable what={t`Leads`} onRetry={onRetry} />}
      {leads?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>No open leads.</Trans>
        </p>
      )}
      <ul className={styles.leads}>
        {leads?.map((lead) => (
          <li key={lead.id}>
            <LeadLine lead={lead} now={now} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LeadLine({ lead, now }: { readonly lead: Lead; readonly now: Date }) {
  const { i18n } = useLingui();
  const { customer, assignee, source, firstResponseDueAt } = lead;
  const unanswered = lead.firstRespondedAt === null && firstResponseDueAt !== null;
  return (
    <Link to={`/leads?lead=${lead.id}`} className={styles.lead}>
      <span className={styles.line}>
        <span className={styles.name}>{customer?.displayName ?? <Trans>Unnamed lead</Trans>}</span>
        {unanswered ? (
          <Countdown dueAt={firstResponseDueAt} now={now} plain />
        ) : (
          <span className={styles.quiet}>{i18n._(leadStageWords[lead.stage])}</span>
        )}
      </span>
      <span className={styles.meta}>
        <span className={styles.name}>
          {source && `${source.label} · `}
          {assignee?.displayName ?? <Trans>unassigned</Trans>}
        </span>
        <DateText at={lead.receivedAt} now={now} form="relative" />
      </span>
    </Link>
  );
}
