import { createVinDecoder, type DecodedVehicle } from "./decode-vin.ts";
import { SAMPLE_MODELS } from "./sample-models.ts";
import { type Vin, withCheckDigit } from "./vin.ts";
import { makeUpPrefix, pick } from "./vin-prefix.ts";
import type { VpicDatabase } from "./vpic-database.ts";
import { ELEMENT } from "./vpic-elements.ts";

export interface ModelOfYear {
  readonly make: string;
  readonly model: string;
  readonly modelYear: number;
}

export interface SampleModel {
  readonly make: string;
  readonly model: string;
  readonly years: readonly number[];
}

export interface VinSampler {
  /**
   * A VIN with a right check digit that decodes to this make, model and year, never the same one twice
   * within a million of a kind; undefined where vPIC has no rules to make one by. `random` gives numbers from 0 up to 1.
   */
  readonly sample: (vehicle: ModelOfYear, random: () => number) => Vin | undefined;
  /** Common American cars, SUVs and pickups since 2008, each with the model years vPIC knows. */
  readonly listSampleModels: () => SampleModel[];
}

const PREFIXES_PER_MODEL = 12;
const ATTEMPTS_PER_PREFIX = 4;
const SERIAL_NUMBERS = 1_000_000;
/** Coprime to their count: stepping by it visits every serial number once, and looks scattered. */
const SERIAL_STEP = 791_317;

const MODEL_PATTERNS = `
SELECT wmi, schema, glob
FROM model
  JOIN pattern ON element = ${ELEMENT.model} AND value = CAST(model.id AS TEXT)
  JOIN wmi_schema USING (schema)
  JOIN wmi ON wmi.code = wmi
WHERE model.make = ? COLLATE NOCASE AND model.name = ? COLLATE NOCASE
  AND ? BETWEEN first_year AND last_year AND length(wmi) = 3
  AND vehicle_type IN ('Passenger Car', 'Multipurpose Passenger Vehicle (MPV)', 'Truck')`;

/** Makes up VINs for demo data and tests. */
export function createVinSampler(database: VpicDatabase): VinSampler {
  const { decode } = createVinDecoder(database);
  const modelPatterns = database.prepare(MODEL_PATTERNS);
  const schemaPatterns = database.prepare("SELECT element, glob FROM pattern WHERE schema = ?");
  const prefixesOf = new Map<string, readonly string[]>();
  const nextSerial = new Map<string, number>();

  function findPrefixes(vehicle: ModelOfYear, random: () => number): string[] {
    const { make, model, modelYear } = vehicle;
    const sources = modelPatterns.all(make, model, modelYear);
    const found = new Set<string>();
    const attempts = sources.length === 0 ? 0 : PREFIXES_PER_MODEL * ATTEMPTS_PER_PREFIX;
    for (let attempt = 0; attempt < attempts && found.size < PREFIXES_PER_MODEL; attempt++) {
      const { wmi, glob, schema = null } = pick(sources, random);
      const patterns = schemaPatterns
        .all(schema)
        .map((row) => ({ element: Number(row.element), glob: String(row.glob) }));
      const source = { wmi: String(wmi), modelYear, modelGlob: String(glob) };
      const prefix = makeUpPrefix(source, patterns, random);
      if (prefix !== undefined && isOf(vehicle, decode(vinOf(prefix, 0)))) found.add(prefix);
    }
    return [...found];
  }

  return {
    sample(vehicle, random) {
      const key = `${vehicle.make}/${vehicle.model}/${vehicle.modelYear}`.toLowerCase();
      const prefixes = prefixesOf.get(key) ?? findPrefixes(vehicle, random);
      prefixesOf.set(key, prefixes);
      if (prefixes.length === 0) return undefined;
      const prefix = pick(prefixes, random);
      const serial = nextSerial.get(prefix) ?? Math.floor(random() * SERIAL_NUMBERS);
      nextSerial.set(prefix, (serial + SERIAL_STEP) % SERIAL_NUMBERS);
      return vinOf(prefix, serial);
    },

    listSampleModels: () =>
      Object.entries(SAMPLE_MODELS).flatMap(([make, models]) =>
        Object.entries(models).flatMap(([model, [first, last]]) => {
          const years = Array.from(
            { length: last - first + 1 },
            (_, index) => first + index,
          ).filter((year) => modelPatterns.get(make, model, year) !== undefined);
          return years.length === 0 ? [] : [{ make, model, years }];
        }),
      ),
  };
}

/** Puts the check digit between positions 1-8 and 10-11, and the serial number behind. */
function vinOf(prefix: string, serial: number): Vin {
  const number = String(serial).padStart(6, "0");
  return withCheckDigit(`${prefix.slice(0, 8)}0${prefix.slice(8)}${number}`);
}

function isOf(wanted: ModelOfYear, decoded: DecodedVehicle | undefined): boolean {
  return (
    decoded?.make?.toLowerCase() === wanted.make.toLowerCase() &&
    decoded.model?.toLowerCase() === wanted.model.toLowerCase() &&
    decoded.modelYear === wanted.modelYear &&
    decoded.readAsModelYear === undefined
  );
}
