import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  DistanceUnit,
  StockUnitCondition,
  StockUnitStatus,
} from "../../__generated__/types.ts";
import type { Tone } from "../../ui/status-chip.tsx";

type Words<Value extends string> = Readonly<Record<Value, MessageDescriptor>>;

export const statusWords: Words<StockUnitStatus> = {
  ON_ORDER: msg`On order`,
  IN_TRANSIT: msg`In transit`,
  RECEIVED: msg({ message: "Received", context: "status of a unit" }),
  IN_RECON: msg`In recon`,
  FRONT_LINE: msg`Front line`,
  HELD: msg`Held`,
  SOLD_PENDING: msg`Sold, pending delivery`,
  DELIVERED: msg`Delivered`,
  WHOLESALED: msg`Wholesaled`,
  RETURNED: msg`Returned`,
};

/** Ready to be shown is what a unit is meant to be; everything else is neither good nor bad. */
export function statusTone(status: StockUnitStatus): Tone {
  return status === "FRONT_LINE" ? "confirmed" : "neutral";
}

export const conditionWords: Words<StockUnitCondition> = {
  NEW: msg`New`,
  USED: msg`Used`,
  CERTIFIED: msg`Certified`,
  DEMO: msg`Demo`,
};

export const distanceWords: Words<DistanceUnit> = {
  MILE: msg`mi`,
  KILOMETER: msg`km`,
};
