import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "../../../ui/card.tsx";
import { SkeletonBlock } from "../../../ui/skeleton.tsx";
import styles from "./decoded-car.module.css";
import type { VinCheck } from "./use-vin-check.ts";

export interface DecodedCarProps {
  readonly check: VinCheck | undefined;
  readonly asking: boolean;
}

/** What the VIN tells of the car. What it does not tell for sure is outlined. */
export function DecodedCar({ check, asking }: DecodedCarProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Decoded from the VIN`}>
      <div className={styles.place}>
        {check && <Facts check={check} />}
        {!check && asking && <SkeletonBlock height={240} />}
        {!check && !asking && (
          <p className={styles.quiet}>
            <Trans>Enter a VIN to decode it.</Trans>
          </p>
        )}
      </div>
    </Card>
  );
}

function Facts({ check }: { readonly check: VinCheck }) {
  const { t } = useLingui();
  const { specification, modelYear } = check;
  if (!specification) {
    return (
      <p className={styles.quiet}>
        <Trans>This VIN could not be decoded.</Trans>
      </p>
    );
  }
  const facts: readonly {
    name: string;
    term: string;
    value: string | number | null | undefined;
  }[] = [
    { name: "modelYear", term: t`Model year`, value: modelYear },
    { name: "make", term: t`Make`, value: specification.make },
    { name: "model", term: t`Model`, value: specification.model },
    { name: "trim", term: t`Trim`, value: specification.trim },
    { name: "series", term: t`Series`, value: specification.series },
    { name: "bodyStyle", term: t`Body`, value: specification.bodyStyle?.label },
    { name: "doors", term: t`Doors`, value: specification.doors },
    { name: "engine", term: t`Engine`, value: specification.engine },
    { name: "fuelType", term: t`Fuel`, value: specification.fuelType?.label },
    { name: "drivetrain", term: t`Drivetrain`, value: specification.drivetrain?.label },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, term, value }) => (
        <div key={name} className={styles.fact} data-unsure={check.uncertain.includes(name)}>
          <dt className={styles.quiet}>{term}</dt>
          <dd className={styles.value}>
            <span>{value}</span>
            {check.uncertain.includes(name) && (
              <span className={styles.unsure}>
                {value == null ? <Trans>not given</Trans> : <Trans>not sure</Trans>}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
