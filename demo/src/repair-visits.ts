import { type Day, instantAt, openDay } from "./calendar.ts";
import { ownerAt, type Vehicle } from "./fleet.ts";
import { homeOf, type DemoSettings, type Rooftop } from "./group.ts";
import type { Holding } from "./lot.ts";
import { type Random, randomOf } from "./random.ts";

/** A car in the workshop. */
export interface RepairVisit {
  readonly index: number;
  /** Of its repair order: per rooftop, without a gap. */
  readonly number: number;
  readonly vehicle: Vehicle;
  readonly rooftop: Rooftop;
  /** Undefined for a car of the dealer's own. */
  readonly customer: number | undefined;
  readonly openedOn: Day;
  readonly openedMs: number;
  /** It is in the workshop today. */
  readonly isHere: boolean;
}

const RECON_SHARE = 0.8;
const DOSSIER_VISITS = 12;
/** Of all visits of five years, those that are not over. */
const HERE_SHARE = 0.003;
const HERE_AT_LEAST = 8;
const HERE_DAYS = 6;
/** Doors open at seven, and a third of the day's cars have come by half past nine. */
const OPENS_AT = 7 * 60;
const LAST_CAR_AT = 16 * 60;

/**
 * As many visits as the scale asks for, in order: used cars are made ready for sale, owners come for
 * service, and some cars are in the workshop today.
 */
export function planRepairVisits(
  { scale, seed, today }: DemoSettings,
  firstDay: Day,
  rooftops: readonly Rooftop[],
  vehicles: readonly Vehicle[],
  holdings: readonly Holding[],
): RepairVisit[] {
  const random = randomOf(seed, "visits");
  const visits: Omit<RepairVisit, "index" | "number">[] = [];

  function visit(
    vehicle: Vehicle,
    customer: number | undefined,
    day: Day,
    { rooftop = homeOf(customer ?? vehicle.index, rooftops), isHere = false } = {},
  ): void {
    const opensAt = OPENS_AT + random.next() * random.next() * (LAST_CAR_AT - OPENS_AT);
    const openedMs = instantAt(day, Math.floor(opensAt), rooftop.timeZone);
    visits.push({ vehicle, rooftop, customer, openedOn: day, openedMs, isHere });
  }

  /** The first car is the one of the dossier, whose visits are told apart. */
  function serveOwners(visitsMax: number, since: Day, isHere: boolean): void {
    while (visits.length < visitsMax) {
      const vehicle = vehicles[random.between(1, vehicles.length - 1)];
      if (vehicle === undefined || !random.chance(vehicle.loyalty)) continue;
      const day = openDay(random.between(since, today - 2));
      const customer = ownerAt(vehicle, day);
      if (customer !== undefined) visit(vehicle, customer, day, { isHere });
    }
  }

  for (const { vehicle, rooftop, isNew, receivedOn, leftOn = today } of holdings) {
    const day = openDay(receivedOn + 1);
    if (isNew || day >= leftOn || !random.chance(RECON_SHARE)) continue;
    if (visits.length < scale.repairOrders / 2) visit(vehicle, undefined, day, { rooftop });
  }
  visitsOfDossierCar(vehicles, random, (vehicle, day) =>
    visit(vehicle, ownerAt(vehicle, day), day),
  );
  const here = Math.max(HERE_AT_LEAST, Math.round(scale.repairOrders * HERE_SHARE));
  serveOwners(scale.repairOrders - here, firstDay, false);
  serveOwners(scale.repairOrders, today - HERE_DAYS, true);
  return numbered(visits.toSorted((left, right) => left.openedMs - right.openedMs));
}

function numbered(visits: readonly Omit<RepairVisit, "index" | "number">[]): RepairVisit[] {
  const last = new Map<Rooftop, number>();
  return visits.map((visit, index) => {
    const number = (last.get(visit.rooftop) ?? 0) + 1;
    last.set(visit.rooftop, number);
    return { index, number, ...visit };
  });
}

/** Every five months, so that there is a history to read. */
function visitsOfDossierCar(
  vehicles: readonly Vehicle[],
  random: Random,
  visit: (vehicle: Vehicle, day: Day) => void,
): void {
  const [vehicle] = vehicles;
  const owner = vehicle?.owners[0];
  if (!vehicle || owner?.to === undefined) return;
  const interval = Math.floor((owner.to - owner.from) / (DOSSIER_VISITS + 1));
  for (let nth = 1; nth <= DOSSIER_VISITS; nth += 1) {
    visit(vehicle, openDay(owner.from + nth * interval + random.between(-20, 20)));
  }
}
