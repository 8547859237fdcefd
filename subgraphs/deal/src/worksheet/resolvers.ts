import { requireListLength } from "@forecourt/platform/keyset";
import { money, moneyOrNull, type Money } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { dealAfter } from "../deals/queries/deals.ts";
import { saveWorksheet } from "./commands/save-worksheet.ts";
import { paymentsFor } from "./worksheet.ts";

/** Combinations of a payment grid: 12 × 12 is more than a desk shows. */
const VALUES_MAX = 12;

/** Money of a stored line, whose amounts are text. */
function lineMoney(minorUnits: string, currency: string): Money {
  return money(BigInt(minorUnits), currency);
}

function lineMoneyOrNull(minorUnits: string | null, currency: string): Money | null {
  return minorUnits === null ? null : lineMoney(minorUnits, currency);
}

export const worksheetResolvers: Resolvers = {
  Mutation: {
    saveWorksheet: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        deal: await dealAfter(context, await context.execute(saveWorksheet, idempotencyKey, input)),
      })),
  },
  Deal: {
    worksheet: ({ id }, _args, { worksheetOfDeal }) => worksheetOfDeal.load(id),
  },
  DealWorksheet: {
    sellingPrice: ({ sellingPriceMinor, currency }) => moneyOrNull(sellingPriceMinor, currency),
    rebates: ({ rebatesMinor, currency }) => moneyOrNull(rebatesMinor, currency),
    cashDown: ({ cashDownMinor, currency }) => moneyOrNull(cashDownMinor, currency),
    fees: ({ fees, rooftopId, currency }) =>
      fees.map((fee) => ({ ...fee, rooftopId, amount: lineMoney(fee.amountMinor, currency) })),
    products: ({ products, rooftopId, currency }) =>
      products.map((product) => ({
        ...product,
        rooftopId,
        amount: lineMoney(product.amountMinor, currency),
        cost: lineMoneyOrNull(product.costMinor, currency),
      })),
    taxes: ({ taxes, rooftopId, currency }) =>
      taxes?.map((tax) => ({ ...tax, rooftopId, amount: lineMoney(tax.amountMinor, currency) })),
    amountFinanced: ({ amountFinancedMinor, currency }) =>
      moneyOrNull(amountFinancedMinor, currency),
    totalOfPayments: ({ totalOfPaymentsMinor, currency }) =>
      moneyOrNull(totalOfPaymentsMinor, currency),
    financeCharge: ({ financeChargeMinor, currency }) => moneyOrNull(financeChargeMinor, currency),
    frontGross: ({ frontGrossMinor, currency }) => moneyOrNull(frontGrossMinor, currency),
    backGross: ({ backGrossMinor, currency }) => moneyOrNull(backGrossMinor, currency),
    payments({ payments, rooftopId, currency }, { terms, cashDowns }) {
      requireListLength(terms, VALUES_MAX, "terms");
      requireListLength(cashDowns, VALUES_MAX, "cashDowns");
      return paymentsFor(payments ?? [], terms, cashDowns).map((payment) => ({
        ...payment,
        rooftopId,
        cashDown: lineMoney(payment.cashDownMinor, currency),
        monthly: lineMoneyOrNull(payment.monthlyMinor, currency),
      }));
    },
  },
};
