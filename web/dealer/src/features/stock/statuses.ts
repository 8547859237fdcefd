import type { StockUnitStatus } from "../../__generated__/types.ts";

/** In the order of a unit's life. */
export const statuses: readonly StockUnitStatus[] = [
  "ON_ORDER",
  "IN_TRANSIT",
  "RECEIVED",
  "IN_RECON",
  "FRONT_LINE",
  "HELD",
  "SOLD_PENDING",
  "DELIVERED",
  "WHOLESALED",
  "RETURNED",
];
