import { useLingui } from "@lingui/react/macro";
import type { MoneyAmount } from "../../../ui/money-text.ts";
import { showToast } from "../../../ui/toasts.ts";
import { usePriceWords } from "./price-text.tsx";
import { usePriceRefusal } from "./use-price-refusal.ts";
import type { PricedUnit, Reprice } from "./use-reprice.ts";

/**
 * Says that a price was set, and takes it back while it can be: a unit that had no price cannot go back to none.
 * @param run may be called after the form is gone
 */
export function usePricedToast(run: Reprice["run"]) {
  const { t } = useLingui();
  const words = usePriceWords();
  const refusalText = usePriceRefusal();

  async function undo(priced: PricedUnit, before: MoneyAmount): Promise<void> {
    const back = words(before);
    const outcome = await run(priced, before).catch(() => undefined);
    if (outcome?.kind === "STORED") showToast(t`Asking price ${back} again`);
    else if (outcome?.kind === "CONFLICT") {
      showToast(t`Someone changed the price since then. Their price was kept.`);
    } else if (outcome) showToast(outcome.errors.map(refusalText).join(" "));
    else showToast(t`The server did not respond. Check that the price is ${back} again.`);
  }

  return (before: MoneyAmount | null, priced: PricedUnit): void => {
    const [was, is] = [words(before), words(priced.askingPrice)];
    showToast(
      t`Asking price ${is}, was ${was}`,
      before ? () => void undo(priced, before) : undefined,
    );
  };
}
