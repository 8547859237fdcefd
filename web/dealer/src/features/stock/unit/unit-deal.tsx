import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { UnitDealFragment } from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { DateText } from "../../../ui/date-text.tsx";
import { DefinitionList } from "../../../ui/definition-list.tsx";
import { PartUnavailable } from "../../../ui/error-panel.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { useViewer } from "../../../viewer/viewer.ts";
import { dealKindWords, dealStateWords } from "../../../words/deal-words.ts";
import { UnitDealFragmentDoc } from "./__generated__/unit-deal.ts";
import styles from "./unit-cards.module.css";

type Deal = NonNullable<UnitDealFragment["activeDeal"]>;

export interface UnitDealProps {
  readonly unit: FragmentType<UnitDealFragment>;
  readonly onRetry: () => void;
}

/** The deal that has the unit. Not there for those who may not see deals. */
export function UnitDeal({ unit: from, onRetry }: UnitDealProps) {
  const { t } = useLingui();
  const { may, sight } = useViewer();
  const { data: unit, complete } = useFragment({
    fragment: UnitDealFragmentDoc,
    fragmentName: "UnitDeal",
    from,
    variables: sight,
  });
  if (!complete || !may("deal:read", unit.rooftop.id)) return null;
  // A unit without a deal looks like one whose deal did not come; earlier sales tell them apart.
  const away = unit.vehicle.saleHistory == null;
  const { activeDeal } = unit;
  if (away) {
    return (
      <Card title={t`Deal`}>
        <PartUnavailable what={t`Deals`} onRetry={onRetry} />
      </Card>
    );
  }
  return activeDeal ? (
    <ActiveDeal deal={activeDeal} />
  ) : (
    <Card title={t`Deal`}>
      <p className={styles.quiet}>
        <Trans>Not on a deal.</Trans>
      </p>
    </Card>
  );
}

function ActiveDeal({ deal }: { readonly deal: Deal }) {
  const { t, i18n } = useLingui();
  const { may } = useViewer();
  const now = useNow();
  const { buyer, salesperson, kind } = deal;
  const { tone, words } = dealStateWords[deal.state];
  return (
    <Card
      title={t`Deal ${String(deal.number)}`}
      actions={<StatusChip tone={tone}>{i18n._(words)}</StatusChip>}
    >
      <DefinitionList
        items={[
          { term: t`Salesperson`, value: salesperson?.displayName },
          {
            term: t`Buyer`,
            value:
              buyer && may("customer:read") ? (
                <Link to={`/customers/${buyer.id}`}>{buyer.displayName}</Link>
              ) : (
                buyer?.displayName
              ),
          },
          { term: t`Kind`, value: kind && i18n._(dealKindWords[kind]) },
          { term: t`Started`, value: <DateText at={deal.createdAt} now={now} form="relative" /> },
          ...(deal.finalizedAt
            ? [
                {
                  term: t`Finalized`,
                  value: <DateText at={deal.finalizedAt} now={now} form="relative" />,
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
