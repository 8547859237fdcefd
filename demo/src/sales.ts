import { DAY_MS, type Day, dateOf, instantAt, openDay, weekday } from "./calendar.ts";
import { type Vehicle, currentOwnership } from "./fleet.ts";
import type { Rooftop, SalesDeps } from "./group.ts";
import { createLot, type Holding } from "./lot.ts";
import { idOf, type Random, randomOf } from "./random.ts";
import { HISTORY_DAYS } from "./scale.ts";
import { addDossierCar, addOddCars } from "./showpieces.ts";

export type DealState = "DRAFT" | "CANCELLED" | "FINALIZED";

export interface DealPlan {
  readonly index: number;
  readonly id: string;
  /** Per rooftop, without a gap. */
  readonly number: number;
  readonly rooftop: Rooftop;
  readonly state: DealState;
  readonly createdMs: number;
  /** Business date of the sale, or of the last work on it. */
  readonly closedOn: Day;
  readonly closedMs: number;
  readonly customer: number;
  readonly holding: Holding;
  readonly tradeIn: TradeInPlan | undefined;
}

/** The car the buyer offers in trade, and what it has become once the deal is done. */
export interface TradeInPlan {
  readonly vehicle: Vehicle;
  readonly holding: Holding | undefined;
}

export interface SalesPlan {
  readonly deals: DealPlan[];
  readonly holdings: readonly Holding[];
  /** Customers from this number on have never been in a deal. */
  readonly buyers: number;
}

type Sale = Omit<DealPlan, "index" | "id" | "number">;

const TRADE_IN_SHARE = 0.45;
const UNDECIDED_DAYS = 21;
const DOSSIER_ROAD_DAYS = 1_780;
const DOSSIER_STOCK_DAYS = 48;

/** Sells cars day by day: what is traded in goes to the lot, and from there to the next buyer. */
export function sellCars(deps: SalesDeps): SalesPlan {
  const { settings, firstDay, rooftops, fleet } = deps;
  const { scale, seed, today } = settings;
  const random = randomOf(seed, "sales");
  const lot = createLot(deps, random);
  const buyers = createBuyers(random, rooftops.length, Math.floor(scale.customers * 0.55));
  const dossierCar = addDossierCar(fleet, today - DOSSIER_ROAD_DAYS);
  let dossier: Holding | undefined;

  function sell(day: Day): Sale {
    const state = stateOf(day);
    const rooftop = random.pick(rooftops);
    const holding = lot.take(rooftop, random.chance(scale.newShare), day);
    const customer = buyers.next(rooftop, day);
    const closedMs = instantAt(day, random.between(10 * 60, 19 * 60 + 30), rooftop.timeZone);
    const lag = random.chance(0.6) ? random.next() * 0.1 : random.between(1, 6);
    const createdMs = Math.max(closedMs - lag * DAY_MS, holding.receivedMs + DAY_MS / 4);
    const sale = { rooftop, state, createdMs, closedOn: day, closedMs, customer, holding };
    if (state === "FINALIZED") return { ...sale, tradeIn: deliver(sale) };
    lot.putBack(holding, state === "DRAFT");
    const vehicle = buyers.carToTrade(customer, day);
    return { ...sale, tradeIn: vehicle && { vehicle, holding: undefined } };
  }

  function stateOf(day: Day): DealState {
    if (day > today - UNDECIDED_DAYS && random.chance(0.5)) return "DRAFT";
    return random.chance(0.07) ? "CANCELLED" : "FINALIZED";
  }

  function deliver({ holding, closedOn: day, customer, rooftop }: Omit<Sale, "tradeIn">) {
    lot.deliver(holding, day);
    holding.vehicle.owners.push({ customer, from: day, to: undefined });
    holding.vehicle.roadDay ??= day;
    const tradeIn = tradeInOf(day, customer, rooftop);
    buyers.bought(customer, holding.vehicle);
    return tradeIn;
  }

  function tradeInOf(day: Day, customer: number, rooftop: Rooftop): TradeInPlan | undefined {
    if (dossier === undefined && rooftop.index === 0 && day >= today - DOSSIER_STOCK_DAYS) {
      dossierCar.owners.push({ customer, from: dossierCar.knownSince, to: day });
      dossier = lot.showcase(dossierCar, rooftop, "TRADE", day);
      return { vehicle: dossierCar, holding: dossier };
    }
    if (!random.chance(TRADE_IN_SHARE)) return undefined;
    const vehicle = buyers.carToTrade(customer, day) ?? lot.strangersCar(customer, day);
    const owner = vehicle === undefined ? undefined : currentOwnership(vehicle);
    if (vehicle === undefined || owner === undefined) return undefined;
    owner.to = day;
    return { vehicle, holding: lot.takeInTrade(vehicle, rooftop, day) };
  }

  /** Whatever chance has done, the car of the dossier is in stock and somebody is about to buy it. */
  function sellDossierCar(): Sale {
    const [rooftop] = rooftops;
    if (!rooftop) throw new Error("a group has a rooftop");
    const holding =
      dossier ?? lot.showcase(dossierCar, rooftop, "AUCTION", today - DOSSIER_STOCK_DAYS);
    if (dossier === undefined) {
      dossierCar.owners.push({ customer: 0, from: dossierCar.knownSince, to: holding.receivedOn });
    }
    const closedOn = openDay(today - 3);
    const createdMs = instantAt(closedOn, 11 * 60, rooftop.timeZone);
    const customer = buyers.next(rooftop, closedOn);
    const when = { createdMs, closedOn, closedMs: createdMs };
    return { ...when, rooftop, state: "DRAFT", customer, holding, tradeIn: undefined };
  }

  // Yesterday is not over yet in the west.
  const days = saleDays(random, scale.deals - 1, firstDay, today - 2);
  const sales = days.map(sell);
  sales.push(sellDossierCar());
  for (const vehicle of addOddCars(fleet, today - 20)) {
    lot.showcase(vehicle, random.pick(rooftops), "AUCTION", today - 20);
  }
  lot.fill();
  return { deals: numbered(sales, seed), holdings: lot.holdings, buyers: buyers.count() };
}

const HEAVIEST_DAY = 1.7 * 2.4 * 1.2;

/** In order. Saturdays and the last days of a month sell most, Sundays are closed, business grows. */
function saleDays(random: Random, count: number, first: Day, last: Day): Day[] {
  const days: Day[] = [];
  while (days.length < count) {
    const day = random.between(first, last);
    const saturday = weekday(day) === 6 ? 1.7 : 1;
    const monthEnd = Number(dateOf(day + 3).slice(8)) <= 3 ? 2.4 : 1;
    const growth = 0.8 + (0.4 * (day - first)) / HISTORY_DAYS;
    const weight = weekday(day) === 0 ? 0 : saturday * monthEnd * growth;
    if (random.next() * HEAVIEST_DAY < weight) days.push(day);
  }
  return days.toSorted((left, right) => left - right);
}

/** Numbers are given when a deal is started, per rooftop. */
function numbered(sales: readonly Sale[], seed: number): DealPlan[] {
  const last = new Map<Rooftop, number>();
  return sales
    .toSorted((left, right) => left.createdMs - right.createdMs)
    .map((sale, index) => {
      const number = (last.get(sale.rooftop) ?? 0) + 1;
      last.set(sale.rooftop, number);
      return { index, id: idOf(seed, "deal", index, sale.createdMs), number, ...sale };
    });
}

const REPEAT_BUYERS = 0.22;
const DAYS_BETWEEN_CARS = 400;

/** Each rooftop has every so many-th customer of the group for its own. */
function createBuyers(random: Random, rooftops: number, countMax: number) {
  const ownMax = Math.max(1, Math.floor(countMax / rooftops));
  const lastBought = Array.from({ length: rooftops }, () => [] as Day[]);
  const garages = new Map<number, Vehicle[]>();

  function knownBuyer(days: readonly Day[], day: Day): number | undefined {
    if (days.length === 0) return undefined;
    const candidate = random.between(0, days.length - 1);
    return day - (days[candidate] ?? day) >= DAYS_BETWEEN_CARS ? candidate : undefined;
  }

  return {
    count: () => rooftops * Math.max(...lastBought.map((days) => days.length)),
    next({ index }: Rooftop, day: Day): number {
      const days = lastBought[index] ?? [];
      const repeat = random.chance(REPEAT_BUYERS) || days.length >= ownMax;
      const known = repeat ? (knownBuyer(days, day) ?? knownBuyer(days, day)) : undefined;
      const place = known ?? (days.length < ownMax ? days.length : random.between(0, ownMax - 1));
      days[place] = day;
      return place * rooftops + index;
    },
    bought(customer: number, vehicle: Vehicle): void {
      garages.set(customer, [...(garages.get(customer) ?? []), vehicle]);
    },
    carToTrade(customer: number, day: Day): Vehicle | undefined {
      return garages.get(customer)?.find((vehicle) => {
        const owner = currentOwnership(vehicle);
        return owner?.customer === customer && owner.from <= day - DAYS_BETWEEN_CARS;
      });
    },
  };
}
