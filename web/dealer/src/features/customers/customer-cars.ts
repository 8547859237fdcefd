import type { NamedVehicle } from "../../words/vehicle-name.ts";
import type { CustomerDeal, CustomerRepairOrder } from "./customer-history.ts";

export interface CustomerCar {
  readonly id: string;
  readonly vin: string;
  readonly vehicle: NamedVehicle;
  /** The deal in which they bought it, or look at it. */
  readonly bought: CustomerDeal | undefined;
  /** The deal in which they gave it in payment. */
  readonly traded: CustomerDeal | undefined;
  /** The last time it was in the workshop. */
  readonly lastVisit: CustomerRepairOrder | undefined;
  readonly visits: number;
}

/** The cars of a customer, as far as deals and repair orders know them; the one seen last first. */
export function carsOf(
  deals: readonly CustomerDeal[],
  repairOrders: readonly CustomerRepairOrder[],
): readonly CustomerCar[] {
  const cars = new Map<string, CustomerCar>();
  const put = (vehicle: Vehicle | undefined | null, change: (car: CustomerCar) => CustomerCar) => {
    if (vehicle) cars.set(vehicle.id, change(cars.get(vehicle.id) ?? firstSeen(vehicle)));
  };
  for (const order of repairOrders) {
    put(order.vehicle, (car) => ({
      ...car,
      lastVisit: car.lastVisit ?? order,
      visits: car.visits + 1,
    }));
  }
  for (const deal of deals.filter(({ state }) => state !== "CANCELLED" && state !== "UNWOUND")) {
    put(deal.stockUnit?.vehicle, (car) => ({ ...car, bought: car.bought ?? deal }));
    for (const { vehicle } of deal.tradeIns) {
      put(vehicle, (car) => ({ ...car, traded: car.traded ?? deal }));
    }
  }
  return [...cars.values()].toSorted((a, b) => lastSeenMs(b) - lastSeenMs(a));
}

type Vehicle = NamedVehicle & { readonly id: string; readonly vin: string };

function firstSeen(vehicle: Vehicle): CustomerCar {
  const { id, vin } = vehicle;
  return {
    id,
    vin,
    vehicle,
    bought: undefined,
    traded: undefined,
    lastVisit: undefined,
    visits: 0,
  };
}

function lastSeenMs({ bought, traded, lastVisit }: CustomerCar): number {
  const times = [bought?.createdAt, traded?.createdAt, lastVisit?.openedAt];
  return Math.max(...times.map((at) => (at === undefined ? 0 : Date.parse(at))));
}
