import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { WorksheetRow } from "../worksheet.entity.ts";

/** A worksheet with what it has of its deal. */
export interface DealWorksheet extends WorksheetRow {
  readonly rooftopId: string;
  readonly currency: string;
}

/** What the dealer earns, and what products cost, only where the actor may see gross. */
export function createWorksheetOfDeal(
  database: Reader,
  actor: Actor,
): Loader<string, DealWorksheet> {
  const sight = [scopeValue(actor, "deal:read"), scopeValue(actor, "deal:gross:read")];
  return loaderBy(
    (dealIds) =>
      database.read<DealWorksheet>(
        `SELECT worksheet.deal_id AS "dealId", worksheet.selling_price_minor AS "sellingPriceMinor",
           worksheet.rebates_minor AS "rebatesMinor", worksheet.cash_down_minor AS "cashDownMinor",
           worksheet.fees,
           CASE WHEN gross.visible THEN worksheet.products ELSE (
             SELECT coalesce(jsonb_agg(line || '{"costMinor": null}' ORDER BY position), '[]')
             FROM jsonb_array_elements(worksheet.products) WITH ORDINALITY AS product (line, position)
           ) END AS products, worksheet.taxes, worksheet.payments,
           worksheet.amount_financed_minor AS "amountFinancedMinor",
           worksheet.total_of_payments_minor AS "totalOfPaymentsMinor",
           worksheet.finance_charge_minor AS "financeChargeMinor", worksheet.apr,
           CASE WHEN gross.visible THEN worksheet.front_gross_minor END AS "frontGrossMinor",
           CASE WHEN gross.visible THEN worksheet.back_gross_minor END AS "backGrossMinor",
           deal.rooftop_id AS "rooftopId", deal.currency
         FROM worksheet JOIN deal ON deal.id = worksheet.deal_id
         CROSS JOIN LATERAL (
           SELECT $3::uuid[] IS NULL OR deal.rooftop_id = ANY ($3) AS visible) AS gross
         WHERE worksheet.deal_id = ANY ($1::uuid[])
           AND ($2::uuid[] IS NULL OR deal.rooftop_id = ANY ($2))`,
        [dealIds, ...sight],
      ),
    (worksheet) => worksheet.dealId,
  );
}
