import { BadArgument } from "@forecourt/platform/errors";
import { amountInput } from "@forecourt/platform/input-rules";
import { money, type Money } from "@forecourt/platform/money";

/**
 * Expected front gross: what is asked less what the unit cost.
 * @throws BAD_USER_INPUT for a price that could not be set, CURRENCY_MISMATCH
 */
export function frontGross(askingPrice: Money, cost: Money): Money {
  const price = amountInput.safeParse(askingPrice);
  if (!price.success) {
    const message = price.error.issues[0]?.message ?? "is no price";
    throw new BadArgument("BAD_USER_INPUT", `askingPrice ${message}`, ["askingPrice"]);
  }
  if (askingPrice.currency !== cost.currency) {
    const message = `The unit is priced in ${cost.currency}`;
    throw new BadArgument("CURRENCY_MISMATCH", message, ["askingPrice", "currency"]);
  }
  return money(askingPrice.minorUnits - cost.minorUnits, cost.currency);
}
