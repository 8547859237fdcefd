import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Side } from "../../../ui/conflict-strip.tsx";
import {
  isBeyondAmounts,
  moneyText,
  parseMoneyText,
  type MoneyAmount,
} from "../../../ui/money-text.ts";
import { priceDoubt, type PriceDoubt } from "./price-doubt.ts";
import { isSamePrice } from "./reprice-units.ts";
import { useAskGross, useGrossAt, type GrossAt } from "./use-gross-at.ts";
import { usePricedToast } from "./use-priced-toast.ts";
import { usePriceRefusal } from "./use-price-refusal.ts";
import { useReprice, type PricedUnit } from "./use-reprice.ts";

export interface RepriceFormState {
  readonly text: string;
  /** What the text means; undefined while it means no amount. */
  readonly price: MoneyAmount | undefined;
  /** The unit whose price was looked at. */
  readonly seen: PricedUnit;
  /** As somebody else has left it: their price against what was typed. */
  readonly theirs: PricedUnit | undefined;
  readonly grossAt: GrossAt;
  /** The price looks like a slip: it is set once it is confirmed. */
  readonly doubt: PriceDoubt | undefined;
  readonly refusal: string | undefined;
  /** The server did not answer. */
  readonly failed: boolean;
  readonly running: boolean;
  readonly type: (text: string) => void;
  readonly submit: (reason?: string) => void;
  readonly confirm: (reason?: string) => void;
  readonly settle: (side: Side, reason?: string) => void;
}

export interface RepriceFormOptions {
  readonly unit: PricedUnit;
  readonly currency: string;
  /** The person may see what a price leaves over the cost. */
  readonly showsGross: boolean;
  /** Nothing is left to do. */
  readonly onDone: () => void;
}

/** What somebody types until it is stored: refused or not, it stays. */
export function useRepriceForm(options: RepriceFormOptions): RepriceFormState {
  const { unit, currency, showsGross, onDone } = options;
  const { t } = useLingui();
  const [seen, setSeen] = useState(unit);
  const [text, setText] = useState(() => moneyText(unit.askingPrice));
  const [theirs, setTheirs] = useState<PricedUnit>();
  const [refusal, setRefusal] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [doubt, setDoubt] = useState<PriceDoubt>();
  const refusalText = usePriceRefusal();
  const { run, running } = useReprice();
  const isTooMuch = isBeyondAmounts(text, currency);
  const price = isTooMuch ? undefined : parseMoneyText(text, currency);
  const grossAt = useGrossAt(unit.id, price, showsGross);
  const sayPriced = usePricedToast(run);
  const askGross = useAskGross();
  const [checking, setChecking] = useState(false);
  /** What was typed last; undefined once the form is gone. What was asked of another text is for nobody. */
  const typed = useRef<string>(undefined);
  useEffect(() => {
    typed.current = text;
    return () => void (typed.current = undefined);
  }, [text]);

  async function doubtOf(amount: MoneyAmount): Promise<PriceDoubt | undefined> {
    const before = seen.askingPrice;
    const clear = priceDoubt(amount, before, undefined);
    if (clear || !showsGross) return clear;
    const known = isKnown(grossAt) ? grossAt.gross : await askGross(unit.id, amount);
    return priceDoubt(amount, before, known ?? undefined);
  }

  /** Whoever is quicker than the figure is asked all the same. */
  async function storeUnlessDoubtful(amount: MoneyAmount, reason?: string): Promise<void> {
    const asked = typed.current;
    setChecking(true);
    const found = await doubtOf(amount);
    setChecking(false);
    if (typed.current !== asked) return;
    if (found) setDoubt(found);
    else await store(seen, amount, reason);
  }

  async function store(from: PricedUnit, amount: MoneyAmount, reason?: string): Promise<void> {
    setDoubt(undefined);
    setRefusal(undefined);
    setFailed(false);
    const outcome = await run(from, amount, reason).catch(() => undefined);
    if (!outcome) setFailed(true);
    else if (outcome.kind === "STORED") {
      sayPriced(from.askingPrice, outcome.unit);
      onDone();
    } else if (outcome.kind === "CONFLICT") setTheirs(outcome.unit);
    else setRefusal(outcome.errors.map(refusalText).join(" "));
  }

  return {
    text,
    price,
    seen,
    theirs,
    grossAt,
    // The figure came after all: there is nothing to ask any more.
    doubt: doubt?.kind === "GROSS_UNKNOWN" && isKnown(grossAt) ? undefined : doubt,
    refusal,
    failed,
    running: running || checking,
    type(next) {
      setText(next);
      setDoubt(undefined);
      setRefusal(undefined);
    },
    submit(reason) {
      if (running || checking || theirs) return;
      if (isTooMuch) setRefusal(t`This price is too high.`);
      else if (price === undefined || price.minorUnits <= 0) {
        setRefusal(t`Type an amount, such as 14,500.`);
      } else if (isSamePrice(price, seen.askingPrice)) onDone();
      else void storeUnlessDoubtful(price, reason);
    },
    confirm(reason) {
      if (!running && price) void store(seen, price, reason);
    },
    settle(side, reason) {
      if (!theirs) return;
      setTheirs(undefined);
      setSeen(theirs);
      if (side === "theirs") onDone();
      else if (price) void store(theirs, price, reason);
    },
  };
}

function isKnown({ gross, stale }: GrossAt): boolean {
  return gross !== undefined && !stale;
}
