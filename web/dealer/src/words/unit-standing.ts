import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { StockUnitStatus } from "../__generated__/types.ts";
import type { Tone } from "../ui/status-chip.tsx";

export interface UnitStanding {
  readonly tone: Tone;
  readonly words: MessageDescriptor;
}

const coming: UnitStanding = { tone: "neutral", words: msg`On its way` };
const here: UnitStanding = { tone: "neutral", words: msg`Still here` };
const held: UnitStanding = { tone: "warning", words: msg`Held for a deposit` };
const sold: UnitStanding = { tone: "neutral", words: msg({ message: "Sold", context: "a car" }) };
const gone: UnitStanding = { tone: "neutral", words: msg`Left stock` };

/** Whether whoever asks for the car can still have it. */
export const unitStandings: Readonly<Record<StockUnitStatus, UnitStanding>> = {
  ON_ORDER: coming,
  IN_TRANSIT: coming,
  RECEIVED: here,
  IN_RECON: here,
  FRONT_LINE: here,
  HELD: held,
  SOLD_PENDING: sold,
  DELIVERED: sold,
  WHOLESALED: gone,
  RETURNED: gone,
};
