import { amountInput } from "@forecourt/platform/input-rules";

/** What is asked for a unit: more than nothing, because it is advertised. A unit without a price is not. */
export const askingPriceInput = amountInput.extend({
  minorUnits: amountInput.shape.minorUnits.refine((minor) => minor !== 0n, "must not be zero"),
});
