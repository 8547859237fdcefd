import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/button.tsx";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { StockRowFragment, UnitPanelMoreFragment } from "../../../__generated__/types.ts";
import { DateText } from "../../../ui/date-text.tsx";
import { formatAge } from "../../../ui/date-format.ts";
import { DefinitionList, type Definition } from "../../../ui/definition-list.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { VinText } from "../../../ui/vin-text.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { PriceText } from "../pricing/price-text.tsx";
import { odometerText } from "../../../words/odometer.ts";
import { UnitPanelMoreFragmentDoc } from "./__generated__/unit-panel.ts";
import styles from "./unit-panel.module.css";

export interface UnitFactsProps {
  readonly unit: StockRowFragment;
  /** Undefined while it is on its way; its lines are there already. */
  readonly more: FragmentType<UnitPanelMoreFragment> | undefined;
  /** Absent while the price is being changed. */
  readonly onPrice: (() => void) | undefined;
}

/** Quick facts: the money first, then the car, then who works with it. */
export function UnitFacts({ unit, more, onPrice }: UnitFactsProps) {
  return (
    <>
      <DefinitionList items={useMoneyFacts(unit, onPrice)} />
      <DefinitionList items={useCarFacts(unit, more)} />
      <DefinitionList items={useWorkFacts(unit)} />
    </>
  );
}

function useMoneyFacts(
  unit: StockRowFragment,
  onPrice: (() => void) | undefined,
): readonly Definition[] {
  const { t } = useLingui();
  const { may } = useViewer();
  const { askingPrice, unitCost, daysInStock, rooftop, availableActions } = unit;
  const asked = (
    <span className={styles.priced}>
      {askingPrice ? <PriceText value={askingPrice} /> : t`Not priced`}
      {onPrice && askingPrice && availableActions.includes("REPRICE") && (
        <Button variant="outlined" onClick={onPrice}>
          <Trans>Reprice</Trans>
        </Button>
      )}
    </span>
  );
  return [
    { term: t`Asking price`, value: asked },
    ...(may("stock:cost:read", rooftop.id)
      ? [{ term: t`Unit cost`, value: unitCost && <PriceText value={unitCost} /> }]
      : []),
    { term: t`Days in stock`, value: formatAge(daysInStock) },
    { term: t`Rooftop`, value: rooftop.name },
  ];
}

function useCarFacts(
  { vehicle }: StockRowFragment,
  from: FragmentType<UnitPanelMoreFragment> | undefined,
): readonly Definition[] {
  const { t, i18n } = useLingui();
  const now = useNow();
  const { may } = useViewer();
  const { data, complete } = useFragment({
    fragment: UnitPanelMoreFragmentDoc,
    fragmentName: "UnitPanelMore",
    from: from ?? null,
  });
  const more = complete ? data : null;
  const built = more?.vehicle.specification;
  const { odometer, openRecalls } = vehicle;
  return [
    { term: t`VIN`, value: <VinText vin={vehicle.vin} copy /> },
    {
      term: t`Odometer`,
      value: odometer && odometerText(i18n, odometer.value, odometer.unit),
    },
    ...(may("vehicle:read")
      ? [{ term: t`Open recalls`, value: <OpenRecalls recalls={openRecalls} /> }]
      : []),
    {
      term: t({ message: "Received", context: "date" }),
      value: more && <DateText at={more.receivedOn} now={now} />,
    },
    { term: t`Engine`, value: built?.engine },
    { term: t`Transmission`, value: built?.transmission },
    { term: t`Drivetrain`, value: built?.drivetrain?.label },
    { term: t`Body`, value: built?.bodyStyle?.label },
  ];
}

/** That nobody could ask is not that there are none. */
function OpenRecalls({
  recalls,
}: {
  readonly recalls: StockRowFragment["vehicle"]["openRecalls"];
}) {
  if (!recalls) return <Trans>Could not be checked</Trans>;
  if (recalls.length === 0) return <Trans>None known</Trans>;
  return <StatusChip tone="critical">{recalls.map(({ title }) => title).join("; ")}</StatusChip>;
}

function useWorkFacts(unit: StockRowFragment): readonly Definition[] {
  const { t } = useLingui();
  const now = useNow();
  const { may } = useViewer();
  const { activeDeal, openLeadCount, vehicle } = unit;
  const last = vehicle.serviceHistory?.nodes[0];
  const lines: readonly (Definition & { readonly needs: string })[] = [
    { term: t`Deal`, value: activeDeal && String(activeDeal.number), needs: "deal:read" },
    { term: t`Open leads`, value: leads(openLeadCount), needs: "lead:read" },
    {
      term: t`Last repair order`,
      value: last && (
        <>
          {last.number}, <DateText at={last.openedAt} now={now} />
        </>
      ),
      needs: "service:read",
    },
  ];
  return lines.filter(({ needs }) => may(needs));
}

function leads(count: number | null | undefined): ReactNode {
  return count == null ? null : count > 0 ? <Link to="/leads">{count}</Link> : "0";
}
