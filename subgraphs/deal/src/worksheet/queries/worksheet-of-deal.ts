import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { WorksheetRow } from "../worksheet.entity.ts";

/** A worksheet with the currency of its deal. */
export interface DealWorksheet extends WorksheetRow {
  readonly currency: string;
}

export function createWorksheetOfDeal(database: Database): Loader<string, DealWorksheet> {
  return loaderBy(
    (dealIds) =>
      database.read<DealWorksheet>(
        `SELECT worksheet.deal_id AS "dealId", worksheet.selling_price_minor AS "sellingPriceMinor",
           worksheet.rebates_minor AS "rebatesMinor", worksheet.cash_down_minor AS "cashDownMinor",
           worksheet.fees, worksheet.products, worksheet.taxes, worksheet.payments,
           worksheet.amount_financed_minor AS "amountFinancedMinor",
           worksheet.total_of_payments_minor AS "totalOfPaymentsMinor",
           worksheet.finance_charge_minor AS "financeChargeMinor", worksheet.apr,
           worksheet.front_gross_minor AS "frontGrossMinor",
           worksheet.back_gross_minor AS "backGrossMinor", deal.currency
         FROM worksheet JOIN deal ON deal.id = worksheet.deal_id
         WHERE worksheet.deal_id = ANY ($1::uuid[])`,
        [dealIds],
      ),
    (worksheet) => worksheet.dealId,
  );
}
