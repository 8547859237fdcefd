import { msg } from "@lingui/core/macro";
import type { I18n, MessageDescriptor } from "@lingui/core";
import type { DistanceUnit } from "../__generated__/types.ts";

const units: Readonly<Record<DistanceUnit, (distance: string) => MessageDescriptor>> = {
  MILE: (distance) => msg`${distance} mi`,
  KILOMETER: (distance) => msg`${distance} km`,
};

/** "48,210 mi". */
export function odometerText(i18n: I18n, value: number, unit: DistanceUnit): string {
  return i18n._(units[unit](i18n.number(value)));
}
