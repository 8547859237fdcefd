import type { VpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import { type Day, DAY_MS } from "./calendar.ts";
import { createFleet, type Fleet, type Vehicle } from "./fleet.ts";
import type { DemoSettings, Rooftop } from "./group.ts";
import type { Holding } from "./lot.ts";
import { randomOf } from "./random.ts";
import { planRepairVisits, type RepairVisit } from "./repair-visits.ts";
import { rooftopProfiles, type RooftopProfile } from "./rooftops.ts";
import { type DealPlan, sellCars } from "./sales.ts";
import { HISTORY_DAYS } from "./scale.ts";

/** Who sold, bought and serviced what and when. The rows of all five departments are told from it. */
export interface History {
  readonly settings: DemoSettings;
  readonly firstDay: Day;
  readonly rooftops: readonly Rooftop[];
  /** The first is the car of the dossier query. */
  readonly vehicles: readonly Vehicle[];
  readonly holdings: readonly Holding[];
  /** In order of their start. */
  readonly deals: readonly DealPlan[];
  /** In order of their opening. */
  readonly visits: readonly RepairVisit[];
  /** The instant at which each customer became known, in milliseconds. */
  readonly customersSince: readonly number[];
}

export function tellHistory(settings: DemoSettings, catalog: VpicDatabase): History {
  const firstDay = settings.today - HISTORY_DAYS;
  const rooftops = settings.rooftopIds.map((id, index) => ({ ...profileOf(index), index, id }));
  const fleet = createFleet(catalog, settings.seed);
  const { deals, holdings, buyers } = sellCars({ settings, firstDay, rooftops, fleet });
  addCarsOfStrangers(settings, firstDay, fleet, buyers);
  const { vehicles } = fleet;
  const visits = planRepairVisits(settings, firstDay, rooftops, vehicles, holdings);
  for (const { vehicle, openedOn } of visits) {
    vehicle.knownSince = Math.min(vehicle.knownSince, openedOn);
  }
  const customersSince = firstContacts(settings, firstDay, deals, visits);
  return { settings, firstDay, rooftops, vehicles, holdings, deals, visits, customersSince };
}

function profileOf(index: number): RooftopProfile {
  const profile = rooftopProfiles[index];
  if (profile) return profile;
  throw new RangeError(`a demo has at most ${rooftopProfiles.length} rooftops`);
}

/** Cars that were bought elsewhere and come for service only. */
function addCarsOfStrangers(
  { scale, seed, today }: DemoSettings,
  firstDay: Day,
  fleet: Fleet,
  buyers: number,
): void {
  const random = randomOf(seed, "strangers");
  while (fleet.vehicles.length < scale.vehicles) {
    const from = random.between(firstDay - 900, today - 90);
    const vehicle = fleet.findUsed(from);
    vehicle.knownSince = today;
    const customer = random.between(buyers, scale.customers - 1);
    vehicle.owners.push({ customer, from, to: undefined });
  }
}

const HOUR_MS = 3_600_000;

/** A customer is entered before the first deal or visit; the others have only ever asked. */
function firstContacts(
  { scale, seed, today }: DemoSettings,
  firstDay: Day,
  deals: readonly DealPlan[],
  visits: readonly RepairVisit[],
): number[] {
  const since = new Array<number>(scale.customers).fill(Infinity);
  const random = randomOf(seed, "contacts");
  const note = (customer: number, ms: number): void => {
    since[customer] = Math.min(since[customer] ?? ms, ms);
  };
  for (const { customer, createdMs } of deals) {
    note(customer, createdMs - random.between(1, 9 * 24) * HOUR_MS);
  }
  for (const { customer, openedMs } of visits) {
    if (customer !== undefined) note(customer, openedMs - HOUR_MS / 4);
  }
  return since.map((ms) =>
    ms === Infinity ? (firstDay + random.next() * (today - 1 - firstDay)) * DAY_MS : ms,
  );
}
