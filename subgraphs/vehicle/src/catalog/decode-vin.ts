import { type CodedValue, codedValue } from "./coded-value.ts";
import {
  displacementLiters,
  driveType,
  electrification,
  engineCylinders,
  engineText,
  positiveInteger,
} from "./powertrain.ts";
import { isNorthAmerican, type ParsedVin, parseVin, type Vin } from "./vin.ts";
import type { VpicDatabase } from "./vpic-database.ts";
import { ELEMENT } from "./vpic-elements.ts";
import { createFactReader, type FactReader, type VinFacts } from "./vpic-facts.ts";

/** What a VIN tells of its vehicle. Every field may be missing: makers file what they like. */
export interface DecodedVehicle {
  readonly make?: string;
  readonly model?: string;
  readonly modelYear?: number;
  /**
   * Set where the maker has filed nothing for `modelYear` yet and the VIN was read by this earlier year's
   * rules instead: a good guess, to be confirmed.
   */
  readonly readAsModelYear?: number;
  readonly series?: string;
  readonly trim?: string;
  readonly bodyStyle?: CodedValue;
  readonly driveType?: CodedValue;
  readonly fuelType?: CodedValue;
  readonly electrification?: CodedValue;
  readonly engine?: string;
  readonly engineCylinders?: number;
  /** Litres as a decimal with one place, such as "3.5". */
  readonly displacementLiters?: string;
  readonly doors?: number;
  readonly vehicleType?: string;
  readonly manufacturer?: string;
  readonly plantCountry?: string;
  readonly plantCity?: string;
}

export interface VinDecoder {
  /** Undefined where the maker's code is unknown to vPIC. */
  readonly decode: (vin: Vin) => DecodedVehicle | undefined;
  /** For `parseVin`: whether vPIC knows a maker's code, positions 1-3. */
  readonly isKnownWmi: (wmi: string) => boolean;
}

/** How many years back a maker's rules are taken to hold when the vehicle's own year is not filed. */
const CARRY_OVER_YEARS = 2;

interface Maker {
  wmi: string;
  make: string | undefined;
  manufacturer: string | undefined;
  vehicleType: string;
  isLight: boolean;
}

interface Reading {
  modelYear?: number;
  readAsModelYear?: number;
  facts?: VinFacts;
}

/** A VIN decoder over vPIC. Decoding is synchronous and takes well under a millisecond. */
export function createVinDecoder(database: VpicDatabase): VinDecoder {
  const readFacts = createFactReader(database);
  const findMaker = createMakerFinder(database);
  const newestYear = Number(
    database.prepare("SELECT max(first_year) AS year FROM wmi_schema").get()?.year,
  );

  return {
    decode(vin) {
      const parsed = parseVin(vin);
      if (parsed.kind === "PRE_1981") return undefined;
      // A maker with a 9 in position 3 builds few vehicles; positions 12-14 belong to its code.
      const maker =
        (vin[2] === "9" ? findMaker(vin.slice(0, 3) + vin.slice(11, 14)) : undefined) ??
        findMaker(vin.slice(0, 3));
      if (maker === undefined) return undefined;
      return describe(maker, read(readFacts, maker, parsed, newestYear));
    },
    isKnownWmi: (wmi) => findMaker(wmi) !== undefined,
  };
}

function createMakerFinder(database: VpicDatabase): (wmi: string) => Maker | undefined {
  const byCode = database.prepare("SELECT * FROM wmi WHERE code = ?");
  return (wmi) => {
    const row = byCode.get(wmi);
    if (row === undefined) return undefined;
    return {
      wmi,
      make: row.make?.toString(),
      manufacturer: row.manufacturer?.toString(),
      vehicleType: String(row.vehicle_type),
      isLight: row.is_light === 1,
    };
  };
}

/** Settles which of the years in question the VIN means, and reads it by the rules of that year. */
function read(readFacts: FactReader, maker: Maker, parsed: ParsedVin, newestYear: number): Reading {
  const { vin, kind } = parsed;
  const years = parsed.modelYears.filter((year) => year <= newestYear + CARRY_OVER_YEARS);
  // Position 7 tells the decade of light vehicles only; for all others the filed years have to.
  const candidates = maker.isLight && kind === "STANDARD" ? years.slice(0, 1) : years;
  const readings = candidates.flatMap((modelYear) => {
    const facts = readFacts(maker.wmi, modelYear, vin);
    return facts === undefined ? [] : [{ modelYear, facts }];
  });

  if (kind === "NON_NORTH_AMERICAN") return readings.length === 1 ? (readings[0] ?? {}) : {};
  const best = readings.toSorted(
    (a, b) => b.facts.byElement.size - a.facts.byElement.size || b.modelYear - a.modelYear,
  )[0];
  return best ?? carryOver(readFacts, maker, vin, years[0]);
}

function carryOver(readFacts: FactReader, maker: Maker, vin: Vin, modelYear?: number): Reading {
  if (modelYear === undefined) return {};
  for (let back = 1; back <= CARRY_OVER_YEARS; back++) {
    const readAsModelYear = modelYear - back;
    const facts = readFacts(maker.wmi, readAsModelYear, vin);
    if (facts !== undefined) return { modelYear, readAsModelYear, facts };
  }
  // A grey import may pass the check digit by chance: without facts its year is not to be trusted.
  return isNorthAmerican(vin) ? { modelYear } : {};
}

function describe(maker: Maker, { facts, ...years }: Reading): DecodedVehicle {
  const { make, manufacturer, vehicleType } = maker;
  if (facts === undefined) return defined({ make, manufacturer, vehicleType, ...years });
  const text = (element: number) => facts.byElement.get(element)?.value;
  const coded = (element: number) => {
    const label = facts.byElement.get(element)?.label;
    return label === undefined ? undefined : codedValue(label);
  };
  return defined({
    ...years,
    make: facts.make,
    model: facts.model,
    series: text(ELEMENT.series),
    trim: text(ELEMENT.trim),
    bodyStyle: coded(ELEMENT.bodyStyle),
    driveType: driveType(facts.byElement),
    fuelType: coded(ELEMENT.fuelType),
    electrification: electrification(facts.byElement),
    engine: engineText(facts.byElement),
    engineCylinders: engineCylinders(facts.byElement),
    displacementLiters: displacementLiters(facts.byElement),
    doors: positiveInteger(text(ELEMENT.doors)),
    vehicleType,
    manufacturer,
    plantCountry: facts.byElement.get(ELEMENT.plantCountry)?.label,
    plantCity: text(ELEMENT.plantCity),
  });
}

/** Leaves out the fields that are undefined. */
function defined(fields: { [K in keyof DecodedVehicle]: DecodedVehicle[K] | undefined }) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as DecodedVehicle;
}
