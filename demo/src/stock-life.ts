import type { Day } from "./calendar.ts";
import { invoiceOf, listPriceOf, wholesaleValueOf } from "./cars.ts";
import { odometerAt, type Vehicle } from "./fleet.ts";
import type { DemoSettings } from "./group.ts";
import type { Holding } from "./lot.ts";
import { type Random, randomOf } from "./random.ts";

/** What became of a holding: its cost, its prices and the steps it took. Amounts are whole dollars. */
export interface StockLife {
  readonly condition: "NEW" | "USED" | "CERTIFIED" | "DEMO";
  readonly status: string;
  /** Of the stock unit: one more with every step. */
  readonly version: number;
  readonly cost: number;
  readonly askingPrice: number | undefined;
  readonly prices: readonly { version: number; price: number; on: Day; reason: string | null }[];
  readonly statuses: readonly { version: number; from: string | null; to: string; on: Day }[];
}

interface Step {
  readonly on: Day;
  readonly status?: string;
  readonly price?: number;
  readonly reason?: string;
}

const VIN_LENGTH = 17;
const REPRICES = [
  { age: 30, share: 0.82, cut: 0.03 },
  { age: 60, share: 0.85, cut: 0.045 },
  { age: 90, share: 0.8, cut: 0.05 },
  { age: 120, share: 0.6, cut: 0.05 },
];

export function stockLifeOf({ seed, today }: DemoSettings, holding: Holding): StockLife {
  const random = randomOf(seed, "stock-life", holding.index);
  const cost = costOf(holding, random);
  const condition = conditionOf(holding, today, random);
  const steps = stepsOf(holding, cost, random, Math.min(holding.leftOn ?? today - 1, today - 1));
  const prices = steps.flatMap(({ price, on, reason = null }, place) =>
    price === undefined ? [] : [{ version: place + 1, price, on, reason }],
  );
  const statuses = statusesOf(steps);
  const status = statuses.at(-1)?.to ?? "RECEIVED";
  const askingPrice = prices.at(-1)?.price;
  return { condition, status, version: steps.length, cost, askingPrice, prices, statuses };
}

function statusesOf(steps: readonly Step[]): StockLife["statuses"] {
  let from: string | null = null;
  return steps.flatMap(({ status: to, on }, place) => {
    if (to === undefined) return [];
    const step = { version: place + 1, from, to, on };
    from = to;
    return [step];
  });
}

/** What a dealer would give for a car on a day, in whole dollars. */
export function actualCashValueOf(vehicle: Vehicle, day: Day): number {
  const { model, modelYear } = vehicle;
  const ageYears = (day - (vehicle.roadDay ?? day)) / 365;
  return wholesaleValueOf(model, { modelYear, ageYears, miles: odometerAt(vehicle, day) });
}

function costOf({ vehicle, isNew, receivedOn }: Holding, random: Random): number {
  if (isNew) return invoiceOf(vehicle.model, vehicle.modelYear);
  return Math.round(actualCashValueOf(vehicle, receivedOn) * (0.95 + 0.1 * random.next()));
}

function conditionOf({ vehicle, rooftop, isNew, receivedOn }: Holding, today: Day, random: Random) {
  if (isNew) return today - receivedOn > 60 && random.chance(0.06) ? "DEMO" : "NEW";
  const { make } = vehicle.model;
  const young = today - (vehicle.roadDay ?? today) < 6 * 365;
  const fit = make === rooftop.franchise && young && odometerAt(vehicle, receivedOn) < 80_000;
  return fit && random.chance(0.45) ? "CERTIFIED" : "USED";
}

function stepsOf(holding: Holding, cost: number, random: Random, lastDay: Day): Step[] {
  const { vehicle, isNew, receivedOn, left, promised } = holding;
  const ordered = isNew && left === undefined && !promised && lastDay - receivedOn < 25;
  const list = isNew ? listPriceOf(vehicle.model, vehicle.modelYear) : cost * 1.14 + 900;
  const price = asPriced(list * (0.98 + 0.05 * random.next()));
  // Nobody has dared to price a car that is older than VINs are.
  if (vehicle.vin.length < VIN_LENGTH) return [{ on: receivedOn, status: "RECEIVED" }];
  if (ordered && random.chance(0.3)) {
    return [{ on: receivedOn, status: random.pick(["ON_ORDER", "IN_TRANSIT"]), price }];
  }
  // A used car may get its price when it is ready to be shown, unless somebody wants it before.
  const wanted = promised || left === "DELIVERED";
  const pricedAtOnce = random.chance(0.6) || isNew || wanted;
  const recon = isNew ? [] : [{ on: receivedOn + random.between(1, 3), status: "IN_RECON" }];
  const days = isNew ? random.between(1, 3) : random.between(4, 9);
  const shown = { on: receivedOn + days, status: "FRONT_LINE" };
  const steps: Step[] = [
    { on: receivedOn, status: "RECEIVED", ...(pricedAtOnce ? { price } : {}) },
    ...recon,
    { ...shown, ...(pricedAtOnce ? {} : { price, reason: "Ready for the front line" }) },
    ...reprices(receivedOn, price, random),
  ].filter(({ on }) => on <= lastDay);
  if (promised && steps.length > 2 && random.chance(0.5)) {
    steps.push({ on: lastDay, status: "HELD" });
  }
  if (left === "DELIVERED") steps.push({ on: lastDay, status: "SOLD_PENDING" });
  return left === undefined ? steps : [...steps, { on: lastDay, status: left }];
}

function reprices(receivedOn: Day, first: number, random: Random): Step[] {
  let price = first;
  return REPRICES.flatMap(({ age, share, cut }) => {
    if (!random.chance(share)) return [];
    price = asPriced(price * (1 - cut));
    return [{ on: receivedOn + age, price, reason: `${age} days in stock` }];
  });
}

/** Lots price just below the round thousand or five hundred. */
function asPriced(dollars: number): number {
  return Math.max(995, Math.round(dollars / 500) * 500 - 5);
}
