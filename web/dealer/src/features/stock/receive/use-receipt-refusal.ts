import { useLingui } from "@lingui/react/macro";
import { useErrorText } from "../../../ui/field-error.tsx";
import type { UserErrorLike } from "../../../ui/user-errors.ts";

/** Why a car was not received, for people. */
export function useReceiptRefusal(): (error: UserErrorLike) => string {
  const { t } = useLingui();
  const general = useErrorText();
  const texts: Readonly<Record<string, string>> = {
    STOCK_NUMBER_TAKEN: t`This stock number is already in use at this rooftop.`,
    VEHICLE_IN_STOCK: t`This vehicle is already in the group’s stock.`,
    VIN_MALFORMED: t`This is not a valid VIN.`,
    VIN_CHECK_DIGIT_WRONG: t`The check digit does not match. Correct the VIN, or explain why it is correct.`,
    FAILED: t`The server could not do this. Try again. If it continues, contact your administrator.`,
  };
  return (error) => texts[error.code] ?? general(error);
}
