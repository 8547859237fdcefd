import { useLingui } from "@lingui/react/macro";
import { useErrorText } from "../../../ui/field-error.tsx";
import type { UserErrorLike } from "../../../ui/user-errors.ts";

/** Words for what repricing refuses. */
export function usePriceRefusal(): (error: UserErrorLike) => string {
  const { t } = useLingui();
  const common = useErrorText();
  const own: Readonly<Record<string, string>> = {
    UNIT_LEFT_STOCK: t`The unit has left stock, so its price is closed.`,
    NOTHING_TO_CHANGE: t`This is already the asking price.`,
    INPUT_INVALID: t`This price is not accepted.`,
  };
  return (error) => own[error.code] ?? common(error);
}
