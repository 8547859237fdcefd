import type { MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { StockRowFragment } from "../../../__generated__/types.ts";
import type { Tone } from "../../../ui/status-chip.tsx";
import { AGED_DAYS } from "../../../words/aged.ts";
import { isLast } from "../next-statuses.ts";

export interface StockFlag {
  readonly tone: Tone;
  readonly why: MessageDescriptor;
}

/**
 * What somebody should look at first; undefined when nothing is odd, and for units that have gone.
 * @param seesRecalls recalls that are missing did not come; they are not kept from this person
 */
export function flagOf(unit: StockRowFragment, seesRecalls: boolean): StockFlag | undefined {
  if (isLast(unit.status)) return undefined;
  const recalls = unit.vehicle.openRecalls?.length ?? 0;
  if (recalls > 0) {
    return {
      tone: "critical",
      why: msg`${plural(recalls, { one: "# open recall", other: "# open recalls" })}`,
    };
  }
  if (unit.status === "FRONT_LINE" && unit.askingPrice === null) {
    return { tone: "warning", why: msg`On the front line without a price` };
  }
  if (unit.daysInStock > AGED_DAYS) {
    return { tone: "warning", why: msg`Over ${AGED_DAYS} days in stock` };
  }
  if (unit.vehicle.openRecalls === null && seesRecalls) {
    return { tone: "neutral", why: msg`Open recalls could not be checked` };
  }
  return undefined;
}
