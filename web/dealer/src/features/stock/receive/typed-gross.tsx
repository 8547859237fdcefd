import { Trans, useLingui } from "@lingui/react/macro";
import { formatMoney } from "../../../ui/money-format.ts";
import type { ReceiptForm } from "./receive-draft.ts";
import { typedGross } from "./receipt-input.ts";

/** What the typed price leaves over the typed cost. Its place is kept while one is missing. */
export function TypedGross({
  form,
  currency,
}: {
  readonly form: ReceiptForm;
  readonly currency: string;
}) {
  const { i18n } = useLingui();
  const gross = typedGross(form, currency);
  if (!gross) return <>&nbsp;</>;
  const amount = formatMoney(gross, { locale: i18n.locale, cents: false });
  return gross.minorUnits < 0 ? (
    <Trans>Front gross {amount}, below cost</Trans>
  ) : (
    <Trans>Front gross {amount}</Trans>
  );
}
