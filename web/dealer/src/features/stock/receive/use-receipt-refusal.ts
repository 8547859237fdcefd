import { useLingui } from "@lingui/react/macro";
import { useErrorText } from "../../../ui/field-error.tsx";
import type { UserErrorLike } from "../../../ui/user-errors.ts";

/** Why a car was not received, for people. */
export function useReceiptRefusal(): (error: UserErrorLike) => string {
  const { t } = useLingui();
  const general = useErrorText();
  const texts: Readonly<Record<string, string>> = {
    STOCK_NUMBER_TAKEN: t`This stock number is used at the rooftop already.`,
    VEHICLE_IN_STOCK: t`The car is in the group’s stock already.`,
    VIN_MALFORMED: t`This is not a VIN.`,
    VIN_CHECK_DIGIT_WRONG: t`The check digit does not fit. Correct the VIN, or say why it is right.`,
    FAILED: t`The server could not do it. Try again; if it stays, tell your administrator.`,
  };
  return (error) => texts[error.code] ?? general(error);
}
