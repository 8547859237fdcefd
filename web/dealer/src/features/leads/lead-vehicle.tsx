import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { LeadVehicleFragment } from "../../__generated__/types.ts";
import { Money } from "../../ui/money.tsx";
import { StatusChip } from "../../ui/status-chip.tsx";
import { unitStandings } from "../../words/unit-standing.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import { LeadVehicleFragmentDoc } from "./__generated__/lead-vehicle.ts";
import styles from "./lead-row.module.css";

export interface LeadVehicleProps {
  unit: FragmentType<LeadVehicleFragment> | null;
  /** The department that knows the cars does not answer. */
  away?: boolean;
}

/** The car that somebody asks for, what it costs, and whether it can still be had. */
export function LeadVehicle({ unit, away = false }: LeadVehicleProps) {
  if (!unit) {
    return (
      <span className={styles.quiet}>
        {away ? <Trans>Vehicle unavailable</Trans> : <Trans>No specific vehicle</Trans>}
      </span>
    );
  }
  return <KnownVehicle unit={unit} />;
}

function KnownVehicle({ unit }: { unit: FragmentType<LeadVehicleFragment> }) {
  const { i18n } = useLingui();
  const { data, complete } = useFragment({
    fragment: LeadVehicleFragmentDoc,
    fragmentName: "LeadVehicle",
    from: unit,
  });
  if (!complete) return <span className={styles.quiet}>—</span>;
  const { tone, words } = unitStandings[data.status];
  return (
    <>
      <span className={styles.car}>{vehicleName(data.vehicle) ?? data.stockNumber}</span>
      <span className={styles.price}>
        <Money value={data.askingPrice} />
      </span>
      <StatusChip tone={tone} plain>
        {i18n._(words)}
      </StatusChip>
    </>
  );
}
