import { type Day, instantAt, openDay } from "./calendar.ts";
import { currentOwnership, type Vehicle } from "./fleet.ts";
import type { Rooftop, SalesDeps } from "./group.ts";
import { idOf, type Random } from "./random.ts";
import { HISTORY_DAYS } from "./scale.ts";

/** A stay of a car in the stock of a rooftop. */
export interface Holding {
  readonly index: number;
  readonly id: string;
  readonly vehicle: Vehicle;
  readonly rooftop: Rooftop;
  /** Unique at the rooftop; the letter tells where the car came from. */
  readonly stockNumber: string;
  readonly isNew: boolean;
  readonly source: "FACTORY" | "TRADE" | "AUCTION";
  readonly receivedOn: Day;
  readonly receivedMs: number;
  leftOn: Day | undefined;
  left: "DELIVERED" | "WHOLESALED" | undefined;
  /** Somebody is about to buy it. */
  promised: boolean;
}

/** The stock of all rooftops, as it comes and goes. */
export interface Lot {
  readonly holdings: readonly Holding[];
  /** A car to sell on that day, bought in good time when none stands there. */
  take(rooftop: Rooftop, isNew: boolean, day: Day): Holding;
  putBack(holding: Holding, promised: boolean): void;
  deliver(holding: Holding, day: Day): void;
  takeInTrade(vehicle: Vehicle, rooftop: Rooftop, day: Day): Holding;
  /** Stands in stock and is not offered to anybody else. */
  showcase(vehicle: Vehicle, rooftop: Rooftop, source: Holding["source"], day: Day): Holding;
  /** A car that a buyer brings whom nobody knew to have one; undefined when there are enough cars. */
  strangersCar(customer: number, day: Day): Vehicle | undefined;
  /** Sends away what has stood too long and buys until the lots are as full as they should be. */
  fill(): void;
}

/** The others belong to customers who only come to the workshop. */
const SHARE_OF_CARS_SOLD = 0.82;
const STOCK_LETTERS = { FACTORY: "N", TRADE: "T", AUCTION: "U" };
const FIRST_STOCK_NUMBER = 10_000;
const WHOLESALE_SHARE = 0.35;
const FROM_THE_LOT = 0.75;
const STAY_MAX = 120;
const NEW_SHARE_OF_STOCK = 0.42;
const OWNED_AT_LEAST = 300;
const RETURN_ATTEMPTS = 8;

export function createLot({ settings, firstDay, rooftops, fleet }: SalesDeps, random: Random): Lot {
  const { seed, scale, today } = settings;
  const holdings: Holding[] = [];
  const delivered: Holding[] = [];
  const standing = new Map(rooftops.map((rooftop) => [rooftop, [] as Holding[]]));
  const received = new Map<Rooftop, number>();
  const soldCarsMax = scale.vehicles * SHARE_OF_CARS_SOLD;

  const lotOf = (rooftop: Rooftop): Holding[] => standing.get(rooftop) ?? [];

  function receive(
    vehicle: Vehicle,
    rooftop: Rooftop,
    source: Holding["source"],
    day: Day,
  ): Holding {
    const index = holdings.length;
    const receivedMs = instantAt(day, random.between(9 * 60, 17 * 60), rooftop.timeZone);
    const count = (received.get(rooftop) ?? 0) + 1;
    received.set(rooftop, count);
    const holding: Holding = {
      index,
      id: idOf(seed, "stock-unit", index, receivedMs),
      vehicle,
      rooftop,
      stockNumber: `${STOCK_LETTERS[source]}${FIRST_STOCK_NUMBER + count}`,
      isNew: source === "FACTORY",
      source,
      receivedOn: day,
      receivedMs,
      leftOn: undefined,
      left: undefined,
      promised: false,
    };
    vehicle.knownSince = Math.min(vehicle.knownSince, day);
    holdings.push(holding);
    return holding;
  }

  function buy(rooftop: Rooftop, isNew: boolean, day: Day): Holding {
    if (isNew) return receive(fleet.buildNew(rooftop.franchise, day), rooftop, "FACTORY", day);
    const vehicle = (isEnough(day) ? carThatReturns(day) : undefined) ?? fleet.findUsed(day);
    return receive(vehicle, rooftop, "AUCTION", day);
  }

  /** Whether the group knows as many cars by that day as it should. */
  function isEnough(day: Day): boolean {
    const progress = (day - firstDay) / HISTORY_DAYS;
    return fleet.vehicles.length > soldCarsMax * Math.min(1, progress + 0.05);
  }

  /** Its owner has sold it elsewhere, and now it is at auction. */
  function carThatReturns(day: Day): Vehicle | undefined {
    for (let attempt = 0; attempt < RETURN_ATTEMPTS && delivered.length > 0; attempt += 1) {
      const { vehicle } = random.pick(delivered);
      const owner = currentOwnership(vehicle);
      if (owner === undefined || owner.from > day - OWNED_AT_LEAST) continue;
      owner.to = day - 3;
      return vehicle;
    }
    return undefined;
  }

  function leave(holding: Holding, left: "DELIVERED" | "WHOLESALED", day: Day): void {
    holding.left = left;
    holding.leftOn = day;
    remove(holding);
    if (left === "DELIVERED") delivered.push(holding);
  }

  function remove(holding: Holding): void {
    const lot = lotOf(holding.rooftop);
    const place = lot.indexOf(holding);
    if (place >= 0) lot.splice(place, 1);
  }

  function wholesale(holding: Holding): void {
    const day = openDay(holding.receivedOn + random.between(5, 25));
    if (day < today) leave(holding, "WHOLESALED", day);
  }

  return {
    holdings,
    take(rooftop, isNew, day) {
      const ready = lotOf(rooftop).filter(
        (holding) => holding.isNew === isNew && holding.receivedOn <= day - 3,
      );
      if (ready.length > 0 && random.chance(FROM_THE_LOT)) return random.pick(ready);
      const age = Math.floor(4 + 80 * random.next() * random.next());
      return buy(rooftop, isNew, openDay(day - age - 1));
    },
    putBack(holding, promised) {
      remove(holding);
      holding.promised = promised;
      if (!promised) lotOf(holding.rooftop).push(holding);
    },
    deliver: (holding, day) => leave(holding, "DELIVERED", day),
    takeInTrade(vehicle, rooftop, day) {
      const holding = receive(vehicle, rooftop, "TRADE", day);
      if (random.chance(WHOLESALE_SHARE)) wholesale(holding);
      if (holding.left === undefined) lotOf(rooftop).push(holding);
      return holding;
    },
    showcase: receive,
    strangersCar(customer, day) {
      if (isEnough(day)) return undefined;
      const vehicle = fleet.findUsed(day);
      const from = Math.max(vehicle.roadDay ?? day, day - random.between(400, 2_200));
      vehicle.owners.push({ customer, from, to: undefined });
      return vehicle;
    },
    fill() {
      for (const holding of rooftops.flatMap((rooftop) => [...lotOf(rooftop)])) {
        const age = today - holding.receivedOn;
        if (holding.isNew || age <= STAY_MAX + 2 || random.chance(0.1)) continue;
        leave(holding, "WHOLESALED", openDay(holding.receivedOn + random.between(85, STAY_MAX)));
      }
      const isHere = ({ left }: Holding) => left === undefined;
      for (let here = holdings.filter(isHere).length; here < scale.stockUnits; here += 1) {
        const age = Math.min(230, 1 + Math.floor(-Math.log(1 - random.next()) * 46));
        buy(random.pick(rooftops), random.chance(NEW_SHARE_OF_STOCK), openDay(today - age - 1));
      }
    },
  };
}
