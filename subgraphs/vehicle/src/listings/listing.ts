import type { DistanceUnit } from "../catalog/odometer.ts";
import type { StockUnitCondition } from "../stock/stock-unit.ts";

/** A car as it is advertised; the price is minor units of `currency`. */
export interface ListingRow {
  readonly id: string;
  readonly vin: string;
  readonly rooftopId: string;
  readonly stockNumber: string;
  readonly condition: StockUnitCondition;
  readonly modelYear: number | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly trim: string | null;
  readonly bodyStyleCode: string | null;
  readonly bodyStyleLabel: string | null;
  readonly engine: string | null;
  readonly fuelTypeCode: string | null;
  readonly fuelTypeLabel: string | null;
  readonly odometerValue: number | null;
  readonly odometerUnit: DistanceUnit | null;
  readonly currency: string;
  readonly askingPriceMinor: bigint | null;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
}

/** Codes of UN/CEFACT recommendation 20. */
export const unitCodes: Readonly<Record<DistanceUnit, string>> = {
  MILE: "SMI",
  KILOMETER: "KMT",
};
