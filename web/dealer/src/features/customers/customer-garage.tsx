import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { CarFront } from "lucide-react";
import { Link } from "react-router";
import { DateText } from "../../ui/date-text.tsx";
import { EmptyFirst } from "../../ui/empty.tsx";
import { VinText } from "../../ui/vin-text.tsx";
import { odometerText } from "../../words/odometer.ts";
import { vehicleName } from "../../words/vehicle-name.ts";
import { carsOf, type CustomerCar } from "./customer-cars.ts";
import styles from "./customer-garage.module.css";
import type { CustomerDeal, CustomerRepairOrder } from "./customer-history.ts";

export interface CustomerGarageProps {
  deals: readonly CustomerDeal[];
  repairOrders: readonly CustomerRepairOrder[];
  now: Date;
}

/** The customer's cars, as far as deals and repair orders tell of them. */
export function CustomerGarage({ deals, repairOrders, now }: CustomerGarageProps) {
  const { t } = useLingui();
  const cars = carsOf(deals, repairOrders);
  if (cars.length === 0) {
    return (
      <EmptyFirst title={t`No vehicles on file`}>
        <Trans>Vehicles appear here with the first deal or repair order.</Trans>
      </EmptyFirst>
    );
  }
  return (
    <ul className={styles.cars}>
      {cars.map((car) => (
        <Car key={car.id} car={car} now={now} />
      ))}
    </ul>
  );
}

function Car({ car, now }: { car: CustomerCar; now: Date }) {
  const { i18n } = useLingui();
  const { vin, vehicle, bought, traded, lastVisit, visits } = car;
  const name = vehicleName(vehicle) ?? vin;
  const unit = bought?.stockUnit;
  return (
    <li className={styles.car}>
      <CarFront size={20} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <h2 className={styles.name}>
          {unit ? <Link to={`/stock/${unit.id}`}>{name}</Link> : name}
        </h2>
        <VinText vin={vin} />
        <ul className={styles.facts}>
          {bought && (
            <li>
              {bought.state === "FINALIZED" ? (
                <Trans>
                  bought <DateText at={bought.finalizedAt ?? bought.createdAt} now={now} />, deal{" "}
                  {bought.number}
                </Trans>
              ) : (
                <Trans>on deal {bought.number}</Trans>
              )}
            </li>
          )}
          {traded && (
            <li>
              <Trans>
                traded in <DateText at={traded.createdAt} now={now} />, deal {traded.number}
              </Trans>
            </li>
          )}
          {lastVisit && (
            <li>
              <Trans>
                serviced <DateText at={lastVisit.openedAt} now={now} />, RO {lastVisit.number}
              </Trans>
            </li>
          )}
          {lastVisit?.odometerIn && (
            <li>{odometerText(i18n, lastVisit.odometerIn, lastVisit.odometerUnit)}</li>
          )}
          {visits > 1 && (
            <li>
              <Plural value={visits} one="# visit" other="# visits" />
            </li>
          )}
        </ul>
      </div>
    </li>
  );
}
