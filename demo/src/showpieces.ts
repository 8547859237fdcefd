import { parseVin } from "@forecourt/vehicle/catalog/vin";
import type { Day } from "./calendar.ts";
import { carModels, type CarModel } from "./cars.ts";
import type { Fleet, Vehicle } from "./fleet.ts";

/** A 2021 Honda CR-V that every demo has: sold, serviced for years, taken in trade and for sale again. */
export const DOSSIER_VIN = "2HKRW1H9XMH367334";

export function addDossierCar(fleet: Fleet, firstRoadDay: Day): Vehicle {
  return fleet.addKnown({
    vin: parseVin(DOSSIER_VIN).vin,
    model: modelNamed("CR-V"),
    modelYear: 2021,
    milesPerDay: 31,
    deliveryMiles: 12,
    roadDay: firstRoadDay,
    knownSince: firstRoadDay,
    loyalty: 1,
  });
}

/**
 * Cars whose records have holes, as every real lot has some: a maker that vPIC does not know, one built
 * before VINs had a standard, and a European one without a check digit.
 */
export function addOddCars(fleet: Fleet, day: Day): Vehicle[] {
  return [
    odd("1ZZ4A2B12K1000042", "Maverick", 2019),
    odd("7R02C112345", "Mustang", 1967),
    odd("WP0ZZZ99ZTS392124", "Mustang", 1996),
  ].map((car) => fleet.addKnown({ ...car, roadDay: day - 900, knownSince: day }));
}

/** The model only stands in for prices: what these cars are is for their VIN to tell. */
function odd(vin: string, standIn: string, modelYear: number) {
  return {
    vin: parseVin(vin).vin,
    model: modelNamed(standIn),
    modelYear,
    milesPerDay: 9,
    deliveryMiles: 41_200,
    loyalty: 0.15,
  };
}

function modelNamed(name: string): CarModel {
  const found = carModels.find(({ model }) => model === name);
  if (found) return found;
  throw new Error(`the demo has no model ${name}`);
}
