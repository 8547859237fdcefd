import fc from "fast-check";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { stockUnitConditions, stockUnitStatuses, hasLeft } from "../src/stock/stock-unit.ts";
import type { VehicleHarness } from "./harness.ts";

/** Random stock, and what a list of it must hold, worked out without a database. */

export interface StoredUnit {
  readonly id: string;
  readonly rooftopId: string;
  readonly stockNumber: string;
  readonly status: string;
  readonly condition: string;
  readonly receivedOn: string;
  readonly leftOn: string | null;
  readonly askingPriceMinor: number | null;
}

export interface ListedUnit extends StoredUnit {
  readonly daysInStock: number;
}
