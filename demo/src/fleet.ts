import { createVinSampler, type VinSampler } from "@forecourt/vehicle/catalog/sample-vins";
import type { VpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import type { Vin } from "@forecourt/vehicle/catalog/vin";
import { type Day, dateOf, yearOf } from "./calendar.ts";
import { carModels, type CarModel } from "./cars.ts";
import { randomOf, type Random } from "./random.ts";

/** A car and its life as far as the group gets to know it. */
export interface Vehicle {
  readonly index: number;
  readonly vin: Vin;
  readonly model: CarModel;
  readonly modelYear: number;
  readonly milesPerDay: number;
  /** On the clock when it leaves the factory and the lot for the first time. */
  readonly deliveryMiles: number;
  /** Its first day on the road; a new car in stock has none yet. */
  roadDay: Day | undefined;
  /** When the group saw it first. */
  knownSince: Day;
  readonly owners: Ownership[];
  /** How readily its owners bring it to the workshop, 0 to 1. */
  readonly loyalty: number;
}

export interface Ownership {
  readonly customer: number;
  readonly from: Day;
  /** Undefined while it lasts. */
  to: Day | undefined;
}

/** Grows with every day on the road. */
export function odometerAt(vehicle: Vehicle, day: Day): number {
  const days = vehicle.roadDay === undefined ? 0 : Math.max(0, day - vehicle.roadDay);
  return vehicle.deliveryMiles + Math.round(days * vehicle.milesPerDay);
}

export function ownerAt(vehicle: Vehicle, day: Day): number | undefined {
  return vehicle.owners.find(({ from, to }) => from <= day && (to === undefined || day < to))
    ?.customer;
}

export function currentOwnership(vehicle: Vehicle): Ownership | undefined {
  const last = vehicle.owners.at(-1);
  return last?.to === undefined ? last : undefined;
}

/** Makes up cars whose VINs are true ones of their make, model and year. */
export interface Fleet {
  readonly vehicles: readonly Vehicle[];
  /** A car of this year's catalog that has not been on the road. */
  buildNew(franchise: string, day: Day): Vehicle;
  /** A car that has been on the road for some years by then. */
  findUsed(day: Day): Vehicle;
  /** A car whose VIN is given instead of sampled. */
  addKnown(car: Omit<Vehicle, "index" | "owners">): Vehicle;
}

const NEWEST_MODEL_YEAR = 2026;
const ATTEMPTS_MAX = 50;
/** Owners who always come back, who sometimes do, and who know a cheaper workshop. */
const LOYALTIES = [1, 0.5, 0.5, 0.5, 0.15, 0.15, 0.15];

export function createFleet(database: VpicDatabase, seed: number): Fleet {
  const sampler = createVinSampler(database);
  const random = randomOf(seed, "fleet");
  const vehicles: Vehicle[] = [];
  const seen = new Set<string>();

  function add(car: Omit<Vehicle, "index" | "owners">): Vehicle {
    const vehicle = { index: vehicles.length, owners: [], ...car };
    seen.add(vehicle.vin);
    vehicles.push(vehicle);
    return vehicle;
  }

  function build(choose: () => { model: CarModel; modelYear: number }, day: Day): Vehicle {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const { model, modelYear } = choose();
      const vin = sampleVin(sampler, model, modelYear, random);
      if (vin === undefined || seen.has(vin)) continue;
      return add({
        vin,
        model,
        modelYear,
        milesPerDay: Math.max(6, random.around(34, 14)),
        deliveryMiles: random.between(3, 48),
        roadDay: undefined,
        knownSince: day,
        loyalty: random.pick(LOYALTIES),
      });
    }
    throw new Error(`vPIC gave no VIN in ${ATTEMPTS_MAX} attempts`);
  }

  return {
    vehicles,
    addKnown: add,
    buildNew: (franchise, day) =>
      build(() => {
        const modelYear = Math.min(newModelYear(day), NEWEST_MODEL_YEAR);
        return { model: chooseModel(random, modelYear, franchise), modelYear };
      }, day),
    findUsed(day) {
      const vehicle = build(() => {
        const newest = Math.min(yearOf(day), NEWEST_MODEL_YEAR);
        const age = 1 + Math.floor(random.next() * random.next() * 11);
        const modelYear = Math.max(2012, newest - age);
        return { model: chooseModel(random, modelYear), modelYear };
      }, day);
      const sold = Math.round((vehicle.modelYear - 1970 + random.next()) * 365.25) - 90;
      vehicle.roadDay = Math.min(sold, day - 200);
      return vehicle;
    },
  };
}

/** The next model year comes in September. */
function newModelYear(day: Day): number {
  return yearOf(day) + (dateOf(day).slice(5) >= "09-01" ? 1 : 0);
}

function chooseModel(random: Random, modelYear: number, make?: string): CarModel {
  const candidates = carModels.filter(
    (model) =>
      model.years[0] <= modelYear &&
      modelYear <= model.years[1] &&
      (make === undefined || model.make === make),
  );
  let ticket = random.next() * candidates.reduce((total, { weight }) => total + weight, 0);
  const chosen = candidates.find(({ weight }) => (ticket -= weight) < 0) ?? candidates.at(-1);
  if (chosen) return chosen;
  throw new Error(`no ${make ?? "car"} was built in ${modelYear}`);
}

function sampleVin(
  sampler: VinSampler,
  { make, model }: CarModel,
  modelYear: number,
  random: Random,
): Vin | undefined {
  return sampler.sample({ make, model, modelYear }, () => random.next());
}
