import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowLeft } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import type { UnitHeaderFragment } from "../../../__generated__/types.ts";
import { Age } from "../../../ui/date-text.tsx";
import { StatusChip } from "../../../ui/status-chip.tsx";
import { VinText } from "../../../ui/vin-text.tsx";
import { listBehind } from "../stock-list-place.ts";
import { conditionWords, statusTone, statusWords } from "../stock-words.ts";
import { vehicleName } from "../../../words/vehicle-name.ts";
import { UnitHeaderFragmentDoc } from "./__generated__/unit-header.ts";
import styles from "./unit-header.module.css";

export interface UnitHeaderProps {
  readonly unit: FragmentType<UnitHeaderFragment>;
  /** What can be done with it. */
  readonly children: ReactNode;
}

export function UnitHeader({ unit: from, children }: UnitHeaderProps) {
  const { t, i18n } = useLingui();
  const { data: unit, complete } = useFragment({
    fragment: UnitHeaderFragmentDoc,
    fragmentName: "UnitHeader",
    from,
  });
  if (!complete) return null;
  const { vehicle, status } = unit;
  const name = vehicleName(vehicle) ?? t`Unknown vehicle`;
  return (
    <header className={styles.header}>
      <title>{`${unit.stockNumber} ${name}`}</title>
      <div className={styles.words}>
        <BackToStock />
        <h1 className={styles.name}>{name}</h1>
        <ul className={styles.facts} aria-label={t`Summary`}>
          <li className={styles.number}>{unit.stockNumber}</li>
          <li>
            <VinText vin={vehicle.vin} copy />
          </li>
          <li>
            <StatusChip tone={statusTone(status)}>{i18n._(statusWords[status])}</StatusChip>
          </li>
          <li>{i18n._(conditionWords[unit.condition])}</li>
          <li>
            <DaysInStock days={unit.daysInStock} gone={unit.leftOn !== null} />
          </li>
          <li>{unit.rooftop.name}</li>
        </ul>
      </div>
      {children}
    </header>
  );
}

/** To the list that one came from, where it was left; to all of the stock otherwise. */
function BackToStock() {
  const navigate = useNavigate();
  const list = listBehind(useLocation().state);
  const goBack = (event: MouseEvent): void => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (list === undefined || ctrlKey || metaKey || shiftKey || altKey) return;
    // One step back the list is still at its place; the page of a unit adds no steps of its own.
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <Link to={list ?? "/stock"} className={styles.back} onClick={goBack}>
      <ArrowLeft size={14} aria-hidden="true" />
      <Trans>Stock</Trans>
    </Link>
  );
}

function DaysInStock({ days, gone }: { readonly days: number; readonly gone: boolean }) {
  return gone ? (
    <Trans>
      was <Age days={days} /> in stock
    </Trans>
  ) : (
    <Trans>
      <Age days={days} /> in stock
    </Trans>
  );
}
