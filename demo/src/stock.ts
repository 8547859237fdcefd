import { createVinDecoder } from "@forecourt/vehicle/catalog/decode-vin";
import { specificationOf } from "@forecourt/vehicle/catalog/specification-of";
import type { VpicDatabase } from "@forecourt/vehicle/catalog/vpic-database";
import { DAY_MS, dateOf, type Day, instantAt } from "./calendar.ts";
import { type Row, type Rows, slices } from "./copy.ts";
import { odometerAt, type Vehicle } from "./fleet.ts";
import type { History } from "./history.ts";
import type { DemoSettings } from "./group.ts";
import type { Holding } from "./lot.ts";
import { idOf } from "./random.ts";
import { stockLifeOf } from "./stock-life.ts";

export function vehicleIdOf({ seed }: DemoSettings, { index, knownSince }: Vehicle): string {
  return idOf(seed, "vehicle", index, knownSince * DAY_MS);
}

/** The rows of the vehicle department; its rooftops were opened before. */
export function* stockRows(history: History, catalog: VpicDatabase): Generator<Rows> {
  yield* vehicleRows(history, catalog);
  for (const slice of slices(history.holdings)) {
    const units = slice.map((holding) => unitRows(history.settings, holding));
    yield { table: "stock_unit", rows: units.map(({ unit }) => unit) };
    yield { table: "price_record", rows: units.flatMap(({ prices }) => prices) };
    yield { table: "stock_status_record", rows: units.flatMap(({ statuses }) => statuses) };
  }
}

/** A car is what its VIN says, no more; cars of one build share a specification. */
function* vehicleRows(history: History, catalog: VpicDatabase): Generator<Rows> {
  const { settings, vehicles } = history;
  const { decode } = createVinDecoder(catalog);
  const readOn = lastReadings(history);
  const specifications = new Map<string, string>();

  for (const slice of slices(vehicles)) {
    const fresh: Row[] = [];
    const rows = slice.map((vehicle) => {
      const decoded = decode(vehicle.vin);
      let specificationId: string | null = null;
      if (decoded?.make !== undefined) {
        const specification = specificationRow(decoded);
        const key = specification.fingerprint.toString("base64");
        specificationId = specifications.get(key) ?? null;
        if (specificationId === null) {
          const at = vehicle.knownSince * DAY_MS;
          specificationId = idOf(settings.seed, "specification", specifications.size, at);
          specifications.set(key, specificationId);
          fresh.push({ id: specificationId, ...specification });
        }
      }
      const id = vehicleIdOf(settings, vehicle);
      const modelYear = decoded?.modelYear ?? null;
      return vehicleRow(vehicle, { id, specificationId, modelYear, readOn: readOn.get(vehicle) });
    });
    yield { table: "vehicle_specification", rows: fresh };
    yield { table: "vehicle", rows };
  }
}

function vehicleRow(
  vehicle: Vehicle,
  known: {
    id: string;
    specificationId: string | null;
    modelYear: number | null;
    readOn: Day | undefined;
  },
): Row {
  const { readOn } = known;
  return {
    id: known.id,
    version: 1,
    vin: vehicle.vin,
    model_year: known.modelYear,
    specification_id: known.specificationId,
    odometer_value: readOn === undefined ? null : odometerAt(vehicle, readOn),
    odometer_unit: readOn === undefined ? null : "MILE",
    odometer_read_on: readOn === undefined ? null : dateOf(readOn),
  };
}

function specificationRow(decoded: Parameters<typeof specificationOf>[0]) {
  const { fingerprint, ...facts } = specificationOf(decoded);
  return {
    fingerprint,
    make: facts.make,
    model: facts.model,
    series: facts.series,
    trim: facts.trim,
    engine: facts.engine,
    body_style_code: facts.bodyStyleCode,
    body_style_label: facts.bodyStyleLabel,
    drivetrain_code: facts.drivetrainCode,
    drivetrain_label: facts.drivetrainLabel,
    fuel_type_code: facts.fuelTypeCode,
    fuel_type_label: facts.fuelTypeLabel,
    transmission: facts.transmission,
    doors: facts.doors,
    city_mpg: facts.cityMpg,
    highway_mpg: facts.highwayMpg,
  };
}

/** Mileage is read when a car comes into stock and whenever it comes to the workshop. */
function lastReadings({ holdings, visits }: History): Map<Vehicle, Day> {
  const readings = new Map<Vehicle, Day>();
  const note = (vehicle: Vehicle, day: Day): void => {
    readings.set(vehicle, Math.max(readings.get(vehicle) ?? day, day));
  };
  for (const { vehicle, receivedOn } of holdings) note(vehicle, receivedOn);
  for (const { vehicle, openedOn } of visits) note(vehicle, openedOn);
  return readings;
}

/** Somebody of the office enters prices and steps at half past nine. */
const ENTERED_AT = 9 * 60 + 30;

function unitRows(
  settings: DemoSettings,
  holding: Holding,
): Readonly<{ unit: Row; prices: Row[]; statuses: Row[] }> {
  const life = stockLifeOf(settings, holding);
  const { rooftop, leftOn } = holding;
  const unit = {
    id: holding.id,
    version: life.version,
    rooftop_id: rooftop.id,
    vehicle_id: vehicleIdOf(settings, holding.vehicle),
    stock_number: holding.stockNumber,
    status: life.status,
    condition: life.condition,
    received_on: dateOf(holding.receivedOn),
    left_on: leftOn === undefined ? null : dateOf(leftOn),
    currency: "USD",
    cost_minor: BigInt(life.cost) * 100n,
    asking_price_minor: life.askingPrice === undefined ? null : BigInt(life.askingPrice) * 100n,
  };
  const entered = (on: Day) => ({
    changed_at: new Date(Math.max(holding.receivedMs, instantAt(on, ENTERED_AT, rooftop.timeZone))),
    changed_by: "demo-manager",
  });
  const prices = life.prices.map(({ version, price, on, reason }) => ({
    stock_unit_id: holding.id,
    version,
    price_minor: BigInt(price) * 100n,
    currency: "USD",
    reason,
    ...entered(on),
  }));
  const statuses = life.statuses.map(({ version, from, to, on }) => ({
    stock_unit_id: holding.id,
    version,
    from_status: from,
    to_status: to,
    reason: null,
    ...entered(on),
  }));
  return { unit, prices, statuses };
}
