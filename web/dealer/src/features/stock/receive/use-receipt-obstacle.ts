import { useLingui } from "@lingui/react/macro";
import type { FormFaults } from "./receipt-input.ts";
import type { VinCheck } from "./use-vin-check.ts";
import { VIN_LENGTH } from "./vin-text-in.ts";

/** Why the car cannot be stocked in as it is, for people; undefined when it can. */
export function useReceiptObstacle(
  vin: string,
  check: VinCheck | undefined,
  faults: FormFaults | undefined,
): string | undefined {
  const { t } = useLingui();
  if (faults?.has("vin")) return t`Type or paste a VIN.`;
  if (check?.isInStock) return t`This vehicle is already in stock.`;
  if (check && check.vin === null) return t`This is not a valid VIN.`;
  if (
    faults &&
    vin.length < VIN_LENGTH &&
    (faults.has("modelYear") || faults.has("overrideReason"))
  ) {
    return t`A VIN has 17 characters; this one has ${vin.length}. Complete it, or enter the model year and explain why it is correct.`;
  }
  if (faults?.has("overrideReason")) return t`Correct the VIN, or explain why it is correct.`;
  if (faults?.has("stockNumber")) return t`Enter a stock number.`;
  if (faults && faults.size > 0) return t`Correct the highlighted fields.`;
  return undefined;
}
