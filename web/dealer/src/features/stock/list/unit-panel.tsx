import { useFragment, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import { EmptyFirst } from "../../../ui/empty.tsx";
import { ErrorPanel } from "../../../ui/error-panel.tsx";
import type { RenderLink } from "../../../ui/shell/place.ts";
import { SidePanel } from "../../../ui/shell/side-panel.tsx";
import { SkeletonRows } from "../../../ui/skeleton.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { AtRooftop } from "../../../viewer/at-rooftop.tsx";
import { useViewer } from "../../../viewer/viewer.ts";
import { RepriceForm } from "../pricing/reprice-form.tsx";
import { fromList } from "../stock-list-place.ts";
import { conditionWords, statusTone, statusWords } from "../stock-words.ts";
import { UnitActions } from "../unit/unit-actions.tsx";
import { vehicleName } from "../../../words/vehicle-name.ts";
import { StockRowFragmentDoc } from "./__generated__/stock-row.ts";
import { UnitPanelDocument } from "./__generated__/unit-panel.ts";
import { UnitFacts } from "./unit-facts.tsx";
import styles from "./unit-panel.module.css";

const FACTS = 10;

export interface UnitPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A unit beside the list: what its row knows at once, the rest in one request. */
export function UnitPanel({ id, onClose }: UnitPanelProps) {
  const { t } = useLingui();
  const { sight } = useViewer();
  const { data: row, complete } = useFragment({
    fragment: StockRowFragmentDoc,
    fragmentName: "StockRow",
    from: { __typename: "StockUnit", id },
    variables: sight,
  });
  const { data, error, refetch } = useQuery(UnitPanelDocument, {
    variables: { id, ...sight },
    fetchPolicy: "cache-and-network",
    errorPolicy: "all",
  });
  const [pricing, setPricing] = useState(false);
  const { search } = useLocation();
  const renderLink: RenderLink = ({ href, ...rest }) => (
    <Link to={href} state={fromList(search)} {...rest} />
  );
  const full = { href: `/stock/${id}`, renderLink };
  const unit = data?.stockUnit;
  if (!complete) {
    return (
      <SidePanel title={t({ message: "Unit", context: "a car" })} onClose={onClose}>
        {unit === null && !error && <Gone />}
        {error && <NotLoaded onRetry={() => void refetch()} />}
        {unit === undefined && !error && <SkeletonRows rows={FACTS} />}
      </SidePanel>
    );
  }
  return (
    <SidePanel
      title={vehicleName(row.vehicle) ?? t`Unknown vehicle`}
      subtitle={<InShort unit={row} />}
      onClose={onClose}
      full={full}
      footer={
        unit &&
        row.availableActions.length > 0 && (
          <UnitActions
            unit={unit}
            onPrice={() => setPricing(true)}
            onChanged={() => void refetch()}
          />
        )
      }
    >
      {pricing && <Reprice unit={row} onDone={() => setPricing(false)} />}
      <AtRooftop id={row.rooftop.id}>
        <UnitFacts
          unit={row}
          more={unit ?? undefined}
          onPrice={pricing ? undefined : () => setPricing(true)}
        />
      </AtRooftop>
    </SidePanel>
  );
}

function InShort({ unit }: { readonly unit: StockRowFragment }) {
  const { i18n } = useLingui();
  const { search } = useLocation();
  const { id, stockNumber, status, condition } = unit;
  return (
    <span className={styles.short}>
      <strong>{stockNumber}</strong>
      <StatusChip tone={statusTone(status)}>{i18n._(statusWords[status])}</StatusChip>
      {i18n._(conditionWords[condition])}
      <Link to={`/stock/${id}`} state={fromList(search)}>
        <Trans>Open page</Trans>
      </Link>
    </span>
  );
}

function Reprice(props: { readonly unit: StockRowFragment; readonly onDone: () => void }) {
  const { unit, onDone } = props;
  const { may } = useViewer();
  return (
    <div className={styles.reprice}>
      <RepriceForm
        unit={unit}
        currency={unit.rooftop.currency}
        showsGross={may("stock:cost:read", unit.rooftop.id)}
        onDone={onDone}
        onCancel={onDone}
      />
    </div>
  );
}

function Gone() {
  const { t } = useLingui();
  return (
    <EmptyFirst title={t`Unit not found`}>
      <Trans>You may not have access to it.</Trans>
    </EmptyFirst>
  );
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <ErrorPanel
      variant="failed"
      title={<Trans>The unit could not be loaded</Trans>}
      next={<Trans>Check the connection and try again.</Trans>}
      onRetry={onRetry}
    />
  );
}
