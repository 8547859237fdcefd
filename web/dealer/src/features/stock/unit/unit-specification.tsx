import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { UnitSpecificationFragment } from "../../../__generated__/types.ts";
import { Card } from "../../../ui/card.tsx";
import { DateText } from "../../../ui/date-text.tsx";
import { DefinitionList } from "../../../ui/definition-list.tsx";
import { useNow } from "../../../ui/use-now.ts";
import { odometerText } from "../../../words/odometer.ts";
import { UnitSpecificationFragmentDoc } from "./__generated__/unit-specification.ts";
import styles from "./unit-specification.module.css";

type Vehicle = UnitSpecificationFragment["vehicle"];

/** What the car is, and where that is known from. */
export function UnitSpecification({
  unit: from,
}: {
  readonly unit: FragmentType<UnitSpecificationFragment>;
}) {
  const { t } = useLingui();
  const { data: unit, complete } = useFragment({
    fragment: UnitSpecificationFragmentDoc,
    fragmentName: "UnitSpecification",
    from,
  });
  if (!complete) return null;
  const { vehicle } = unit;
  const { specification } = vehicle;
  const facts = [
    { term: t`Model year`, value: vehicle.modelYear },
    { term: t`Make`, value: specification?.make },
    { term: t`Model`, value: specification?.model },
    { term: t`Trim`, value: specification?.trim },
    { term: t`Series`, value: specification?.series },
    { term: t`Body`, value: specification?.bodyStyle?.label },
    { term: t`Doors`, value: specification?.doors },
    { term: t`Engine`, value: specification?.engine },
    { term: t`Fuel`, value: specification?.fuelType?.label },
    { term: t`Transmission`, value: specification?.transmission },
    { term: t`Drivetrain`, value: specification?.drivetrain?.label },
    { term: t`Economy`, value: hasEconomy(specification) ? <Economy {...specification} /> : null },
  ];
  const isKnown = ({ value }: (typeof facts)[number]): boolean =>
    value !== null && value !== undefined;
  const missing = facts.filter((fact) => !isKnown(fact)).map(({ term }) => term);
  return (
    <>
      <Card title={t`Odometer`}>
        <Odometer reading={vehicle.odometer} />
      </Card>
      <Card title={t`Specification`}>
        <DefinitionList
          items={facts
            .filter(isKnown)
            .filter(({ term }) => specification || term === t`Model year`)}
        />
        <p className={styles.source}>
          {specification ? (
            <Trans>Decoded from the VIN by manufacturer data (NHTSA vPIC).</Trans>
          ) : (
            <Trans>This VIN could not be decoded.</Trans>
          )}{" "}
          {specification && missing.length > 0 && (
            <Trans>Not in the VIN: {missing.join(", ").toLowerCase()}.</Trans>
          )}
        </p>
      </Card>
    </>
  );
}

function Odometer({ reading }: { readonly reading: Vehicle["odometer"] }) {
  const { i18n } = useLingui();
  const now = useNow();
  if (!reading) {
    return (
      <p className={styles.quiet}>
        <Trans>No odometer reading.</Trans>
      </p>
    );
  }
  return (
    <p>
      <span className={styles.reading}>{odometerText(i18n, reading.value, reading.unit)}</span>{" "}
      {reading.readOn && (
        <span className={styles.quiet}>
          <Trans>
            read on <DateText at={reading.readOn} now={now} />
          </Trans>
        </span>
      )}
    </p>
  );
}

type Specification = NonNullable<Vehicle["specification"]>;
type Mileage = { readonly cityMpg: number; readonly highwayMpg: number };

function hasEconomy(specification: Specification | null): specification is Specification & Mileage {
  return specification?.cityMpg != null && specification.highwayMpg != null;
}

function Economy({ cityMpg, highwayMpg }: Mileage) {
  return (
    <Trans>
      {cityMpg} city, {highwayMpg} highway mpg
    </Trans>
  );
}
