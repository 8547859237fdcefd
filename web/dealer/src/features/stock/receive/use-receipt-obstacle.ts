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
  if (check?.isInStock) return t`The car is in stock already.`;
  if (check && check.vin === null) return t`This is not a VIN.`;
  if (
    faults &&
    vin.length < VIN_LENGTH &&
    (faults.has("modelYear") || faults.has("overrideReason"))
  ) {
    return t`A VIN has 17 characters, this has ${vin.length}. Complete it, or give the model year and say why it is right.`;
  }
  if (faults?.has("overrideReason")) return t`Correct the VIN, or say why it is right.`;
  if (faults?.has("stockNumber")) return t`Give it a stock number.`;
  if (faults && faults.size > 0) return t`Correct what is marked.`;
  return undefined;
}
