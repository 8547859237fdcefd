import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { DateText } from "../../../ui/date-text.tsx";
import { StatusShape } from "../../../ui/status-chip.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { statusWords } from "../stock-words.ts";
import styles from "./known-car.module.css";
import type { VinCheck } from "./use-vin-check.ts";

type Stay = NonNullable<NonNullable<VinCheck["vehicle"]>["stockUnits"]>["nodes"][number];

/** That the group has the car, or has had it. */
export function KnownCar({ check }: { readonly check: VinCheck }) {
  const now = useNow();
  if (check.isInStock) {
    return (
      <Note tone="critical">
        <InStock unit={check.inStock} now={now} />
      </Note>
    );
  }
  if (!check.vehicle) return null;
  const stays = check.vehicle.stockUnits?.nodes ?? [];
  return (
    <Note tone="neutral">
      {stays.length === 0 ? (
        <Trans>On file, but never in stock.</Trans>
      ) : (
        <>
          <Trans>On file:</Trans>{" "}
          {stays.map((stay) => (
            <StayLink key={stay.id} stay={stay} now={now} />
          ))}
        </>
      )}
    </Note>
  );
}

function InStock({ unit, now }: { readonly unit: VinCheck["inStock"]; readonly now: Date }) {
  if (!unit) return <Trans>Already in stock at a rooftop you do not have access to.</Trans>;
  return (
    <Trans>
      In stock at {unit.rooftop.name} since <DateText at={unit.receivedOn} now={now} />:{" "}
      <Link to={`/stock/${unit.id}`}>{unit.stockNumber}</Link>
    </Trans>
  );
}

function StayLink({ stay, now }: { readonly stay: Stay; readonly now: Date }) {
  const { i18n } = useLingui();
  return (
    <Link to={`/stock/${stay.id}`} className={styles.stay}>
      {stay.stockNumber}, {stay.rooftop.name}, {i18n._(statusWords[stay.status])}{" "}
      <DateText at={stay.leftOn ?? stay.receivedOn} now={now} />
    </Link>
  );
}

function Note({
  tone,
  children,
}: {
  readonly tone: "critical" | "neutral";
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.note} data-tone={tone} role="status">
      <StatusShape tone={tone} />
      <p>{children}</p>
    </div>
  );
}
