import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { StockUnitStatus } from "../../../__generated__/types.ts";

const verbs: Readonly<Record<StockUnitStatus, MessageDescriptor>> = {
  ON_ORDER: msg`Put on order`,
  IN_TRANSIT: msg`Mark in transit`,
  RECEIVED: msg`Mark received`,
  IN_RECON: msg`Send to recon`,
  FRONT_LINE: msg`Make front-line`,
  HELD: msg`Hold`,
  SOLD_PENDING: msg`Mark sold`,
  DELIVERED: msg`Deliver`,
  WHOLESALED: msg({ message: "Wholesale", context: "to sell a unit so" }),
  RETURNED: msg`Return to sender`,
};

/** What most units do next; the other ways stay in the menu. */
const usual: Readonly<Partial<Record<StockUnitStatus, StockUnitStatus>>> = {
  ON_ORDER: "IN_TRANSIT",
  IN_TRANSIT: "RECEIVED",
  RECEIVED: "IN_RECON",
  IN_RECON: "FRONT_LINE",
  FRONT_LINE: "HELD",
  HELD: "SOLD_PENDING",
  SOLD_PENDING: "DELIVERED",
};

/** What taking a unit from one status to another is called on the lot. */
export function statusVerb(from: StockUnitStatus, to: StockUnitStatus): MessageDescriptor {
  if (to !== "FRONT_LINE") return verbs[to];
  if (from === "HELD") return msg`Release to front line`;
  return from === "SOLD_PENDING" ? msg`Return to front line` : verbs[to];
}

/** The step that the primary button takes, of those that the server allows. */
export function usualStep(
  status: StockUnitStatus,
  allowed: readonly StockUnitStatus[],
): StockUnitStatus | undefined {
  const step = usual[status];
  return step !== undefined && allowed.includes(step) ? step : undefined;
}
