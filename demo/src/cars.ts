/** A model as it is seen on the lot; the name is vPIC's. */
export interface CarModel {
  readonly make: string;
  readonly model: string;
  /** Price of a new one of model year 2026, in whole dollars. */
  readonly msrp: number;
  /** How often it is seen, beside the others. */
  readonly weight: number;
  readonly years: readonly [number, number];
}

/** Rounded prices of common cars: invented, in the right order of magnitude. */
export const carModels: readonly CarModel[] = [
  car("Honda", "Civic", 26_400, 9, 2012),
  car("Honda", "Accord", 30_900, 8, 2011),
  car("Honda", "CR-V", 33_200, 10, 2011),
  car("Honda", "Pilot", 43_600, 5, 2012),
  car("Honda", "Odyssey", 43_900, 4, 2012),
  car("Honda", "HR-V", 28_100, 4, 2016),
  car("Honda", "Ridgeline", 42_800, 2, 2017),
  car("Ford", "F-150", 48_900, 12, 2011),
  car("Ford", "Escape", 31_700, 7, 2011),
  car("Ford", "Explorer", 42_300, 6, 2012),
  car("Ford", "Edge", 39_600, 3, 2012, 2024),
  car("Ford", "Mustang", 36_200, 3, 2012),
  car("Ford", "Bronco", 44_100, 3, 2021),
  car("Ford", "Maverick", 29_800, 3, 2022),
  car("Ford", "Fusion", 27_400, 3, 2012, 2020),
  car("Toyota", "Camry", 30_200, 9, 2012),
  car("Toyota", "Corolla", 24_300, 8, 2012),
  car("Toyota", "RAV4", 32_600, 10, 2012),
  car("Toyota", "Highlander", 43_300, 5, 2012),
  car("Toyota", "Tacoma", 38_700, 6, 2012),
  car("Toyota", "Prius", 30_900, 3, 2012),
  car("Toyota", "Sienna", 42_500, 2, 2012),
  car("Chevrolet", "Silverado", 46_800, 5, 2012),
  car("Chevrolet", "Equinox", 31_100, 4, 2012),
  car("Chevrolet", "Malibu", 27_900, 3, 2012, 2024),
  car("Nissan", "Rogue", 31_500, 4, 2012),
  car("Nissan", "Altima", 28_700, 4, 2012, 2025),
  car("Hyundai", "Elantra", 23_900, 3, 2012),
  car("Hyundai", "Tucson", 31_200, 3, 2012),
  car("Kia", "Sorento", 35_100, 2, 2012),
  car("Subaru", "Outback", 35_400, 3, 2012),
  car("Subaru", "Forester", 33_300, 3, 2012),
  car("Jeep", "Grand Cherokee", 44_700, 4, 2012),
  car("Jeep", "Wrangler", 40_900, 3, 2012),
  car("Ram", "1500", 47_600, 4, 2013),
  car("GMC", "Sierra", 49_900, 3, 2012),
  car("Mazda", "CX-5", 31_900, 2, 2013),
  car("BMW", "X3", 50_800, 1, 2012),
  car("Lexus", "RX", 52_400, 1, 2012),
  car("Tesla", "Model 3", 42_500, 1, 2018),
];

function car(
  make: string,
  model: string,
  msrp: number,
  weight: number,
  first: number,
  last = 2026,
): CarModel {
  return { make, model, msrp, weight, years: [first, last] };
}

const YEARLY_PRICE_RISE = 0.028;
const FIRST_YEAR_LOSS = 0.12;
const YEARLY_LOSS = 0.085;
const MILES_A_YEAR = 12_500;
const LOSS_PER_EXTRA_MILE = 0.07;
const LEAST_VALUE = 1_800;

/** What a dealer pays for a new one, in whole dollars. */
export function invoiceOf(model: CarModel, modelYear: number): number {
  return Math.round(listPriceOf(model, modelYear) * 0.945);
}

export function listPriceOf(model: CarModel, modelYear: number): number {
  return Math.round(model.msrp * (1 + YEARLY_PRICE_RISE) ** (modelYear - 2026));
}

/** What a used one fetches at auction, in whole dollars. */
export function wholesaleValueOf(
  model: CarModel,
  { modelYear, ageYears, miles }: { modelYear: number; ageYears: number; miles: number },
): number {
  const age = Math.max(0, ageYears);
  const kept = (1 - FIRST_YEAR_LOSS) * (1 - YEARLY_LOSS) ** age;
  const extraMiles = miles - age * MILES_A_YEAR;
  const value = listPriceOf(model, modelYear) * kept - extraMiles * LOSS_PER_EXTRA_MILE;
  return Math.round(Math.max(LEAST_VALUE, value));
}
