import { basisPoints, monthlyPayment } from "./annuity.ts";
import type { StateCode } from "./rooftops.ts";

/** What the desk enters. Amounts are minor units. */
export interface DeskEntry {
  readonly state: StateCode;
  readonly sellingPrice: bigint;
  readonly rebates: bigint;
  readonly cashDown: bigint;
  readonly fees: readonly Fee[];
  readonly products: readonly Product[];
  readonly trade: Trade | undefined;
  readonly financing: Financing | undefined;
  /** Inventory value of the car. */
  readonly unitCost: bigint;
}

export interface Fee {
  readonly code: "DOC" | "TITLE" | "REG";
  readonly label: string;
  readonly taxable: boolean;
  readonly amount: bigint;
}

export interface Product {
  readonly code: string;
  readonly label: string;
  readonly amount: bigint;
  readonly cost: bigint;
}

export interface Trade {
  readonly allowance: bigint;
  readonly actualCashValue: bigint;
  readonly payoff: bigint;
}

export interface Financing {
  readonly termMonths: number;
  /** Annual rates in percent. */
  readonly sellRate: string;
  readonly buyRate: string;
}

export interface TaxLine {
  readonly code: string;
  readonly label: string;
  readonly rule: string;
  readonly amount: bigint;
}

export interface Figures {
  readonly taxes: readonly TaxLine[];
  readonly amountFinanced: bigint;
  readonly monthly: bigint | undefined;
  readonly totalOfPayments: bigint | undefined;
  readonly financeCharge: bigint | undefined;
  /** Of the spread between sell and buy rate, what the lender leaves to the dealer. */
  readonly reserve: bigint;
  /** What the sale is booked at: an over-allowance on the trade-in is a discount. */
  readonly bookedSale: bigint;
  readonly frontGross: bigint;
  readonly backGross: bigint;
}

const RESERVE_SHARE = 7_500n;

export function figuresOf(entry: DeskEntry): Figures {
  const taxes = taxesOf(entry);
  const amountFinanced = balanceOf(entry, taxes);
  const { financing, products } = entry;
  const contract = financing && contractOf(amountFinanced, financing);
  const reserve = contract?.reserve ?? 0n;
  const { allowance = 0n, actualCashValue = 0n } = entry.trade ?? {};
  const bookedSale = entry.sellingPrice - (allowance - actualCashValue);
  return {
    taxes,
    amountFinanced,
    monthly: contract?.monthly,
    totalOfPayments: contract?.total,
    financeCharge: contract && contract.total - amountFinanced,
    reserve,
    bookedSale,
    frontGross: bookedSale - entry.unitCost,
    backGross: sum(products.map(({ amount, cost }) => amount - cost)) + reserve,
  };
}

/** What is left to pay after trade-in, rebate and cash; a negative equity is paid, too. */
function balanceOf(entry: DeskEntry, taxes: readonly TaxLine[]): bigint {
  const { sellingPrice, fees, products, trade, cashDown, rebates } = entry;
  const charges = sum([...fees, ...products, ...taxes].map(({ amount }) => amount));
  const netTrade = trade === undefined ? 0n : trade.allowance - trade.payoff;
  return sellingPrice + charges - netTrade - cashDown - rebates;
}

function contractOf(amount: bigint, { termMonths, sellRate, buyRate }: Financing) {
  const monthly = monthlyPayment(amount, sellRate, termMonths);
  const spread = monthly - monthlyPayment(amount, buyRate, termMonths);
  const reserve = basisPoints(spread * BigInt(termMonths), RESERVE_SHARE);
  return { monthly, total: monthly * BigInt(termMonths), reserve };
}

const SURTAX_LIMIT = 5_000_00n;

function taxesOf(entry: DeskEntry): TaxLine[] {
  const { state, sellingPrice, fees, trade, rebates } = entry;
  const taxableFees = sum(fees.filter(({ taxable }) => taxable).map(({ amount }) => amount));
  const full = sellingPrice + taxableFees;
  const lessTrade = atLeastZero(full - (trade?.allowance ?? 0n));
  switch (state) {
    case "TX": {
      const base = atLeastZero(lessTrade - rebates);
      return [
        tax("TX-MV", "Texas motor vehicle tax", "6.25 % less trade-in and rebate", base, 625n),
      ];
    }
    case "FL": {
      const surtaxed = lessTrade < SURTAX_LIMIT ? lessTrade : SURTAX_LIMIT;
      return [
        tax("FL-ST", "Florida sales tax", "6 % less trade-in", lessTrade, 600n),
        tax("FL-CO", "County surtax", "1.5 % of the first 5,000", surtaxed, 150n),
      ];
    }
    case "CA":
      return [
        tax("CA-ST", "California sales tax", "7.25 %, no deduction for a trade-in", full, 725n),
      ];
  }
}

function tax(code: string, label: string, rule: string, base: bigint, points: bigint): TaxLine {
  return { code, label, rule, amount: basisPoints(base, points) };
}

function atLeastZero(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
