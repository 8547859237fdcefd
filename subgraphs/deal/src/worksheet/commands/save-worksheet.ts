import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { WorksheetSaved } from "@forecourt/schema/events/deal";
import { lockedDeal } from "../../deals/commands/locked-deal.ts";
import { requireCurrency, type EnteredAmount } from "../../deals/currency.ts";
import { requireDraft } from "../../deals/deal.ts";
import { requireMayEnterCost } from "../../deals/gross.ts";
import { DealEntity } from "../../deals/deal.entity.ts";
import { standingCosts } from "../standing-costs.ts";
import { blankWorksheet, changedFigures, type Worksheet } from "../worksheet.ts";
import { WorksheetEntity } from "../worksheet.entity.ts";

const LINES_MAX = 40;
const line = { code: textInput(40), label: textInput(120), amount: amountInput };

function linesInput<Shape extends z.ZodType>(shape: Shape) {
  return optionalInput(
    z.array(shape).max(LINES_MAX, `must have at most ${LINES_MAX} lines`).readonly(),
  );
}

const input = z.object({
  dealId: idInput("dea"),
  expectedVersion: z.int(),
  sellingPrice: optionalInput(amountInput),
  rebates: optionalInput(amountInput),
  cashDown: optionalInput(amountInput),
  fees: linesInput(z.object({ ...line, taxable: z.boolean() })),
  products: linesInput(z.object({ ...line, cost: optionalInput(amountInput) })),
});
type Entry = z.output<typeof input>;

/**
 * Stores the entered figures of a draft and publishes `deal.worksheet-saved.v1`. Computed figures become
 * null: they belonged to the figures before. Costs stand when whoever saves does not see them.
 * @throws NOT_FOUND, VERSION_CONFLICT, DEAL_NOT_DRAFT, CURRENCY_MISMATCH, AMOUNTS_HIDDEN, NOTHING_TO_CHANGE,
 * Forbidden
 */
export const saveWorksheet = defineCommand({
  name: "deal.save-worksheet",
  requires: "deal:write",
  input,
  async run(scope, entry) {
    const { tx, actor, record } = scope;
    const { dealId, products = [] } = entry;
    const deal = await lockedDeal(scope, dealId, entry.expectedVersion);
    const costs = products.map(({ cost }) => cost);
    const seesCosts = requireMayEnterCost(actor, deal.rooftopId, costs);
    requireDraft(deal);
    requireCurrency(deal.currency, amountsOf(entry));

    const before = (await tx.findOneBy(WorksheetEntity, { dealId })) ?? blankWorksheet;
    const standing = standingCosts(seesCosts ? [] : before.products, products);
    const worksheet = worksheetOf(entry, standing);
    const changedPaths = changedFigures(before, worksheet);
    if (changedPaths.length === 0) {
      throw new DomainError("NOTHING_TO_CHANGE", "The worksheet has these figures already");
    }

    const version = deal.version + 1;
    await tx.update(DealEntity, { id: dealId }, { version });
    await tx.upsert(WorksheetEntity, { dealId, ...worksheet }, ["dealId"]);
    record(WorksheetSaved, {
      kind: "UPDATED",
      aggregate: { id: dealId, version },
      rooftopId: deal.rooftopId,
      changedPaths,
      data: {
        dealId,
        currency: deal.currency,
        sellingPriceMinor: worksheet.sellingPriceMinor?.toString() ?? null,
        rebatesMinor: worksheet.rebatesMinor?.toString() ?? null,
        cashDownMinor: worksheet.cashDownMinor?.toString() ?? null,
        fees: worksheet.fees.map(({ label: _label, ...fee }) => fee),
        products: worksheet.products.map(({ label: _label, ...product }) => product),
      },
    });
    return { dealId };
  },
});

function amountsOf({
  sellingPrice,
  rebates,
  cashDown,
  fees = [],
  products = [],
}: Entry): EnteredAmount[] {
  return [
    [sellingPrice, "sellingPrice"],
    [rebates, "rebates"],
    [cashDown, "cashDown"],
    ...fees.map(({ amount }, at): EnteredAmount => [amount, "fees", `${at}`, "amount"]),
    ...products.flatMap(({ amount, cost }, at): EnteredAmount[] => [
      [amount, "products", `${at}`, "amount"],
      [cost, "products", `${at}`, "cost"],
    ]),
  ];
}

/** @param standing costs by the product's code */
function worksheetOf(
  { sellingPrice, rebates, cashDown, fees = [], products = [] }: Entry,
  standing: ReadonlyMap<string, string>,
): Worksheet {
  return {
    ...blankWorksheet,
    sellingPriceMinor: sellingPrice?.minorUnits ?? null,
    rebatesMinor: rebates?.minorUnits ?? null,
    cashDownMinor: cashDown?.minorUnits ?? null,
    fees: fees.map(({ code, label, taxable, amount }) => ({
      code,
      label,
      taxable,
      amountMinor: amount.minorUnits.toString(),
    })),
    products: products.map(({ code, label, amount, cost }) => ({
      code,
      label,
      amountMinor: amount.minorUnits.toString(),
      costMinor: cost?.minorUnits.toString() ?? standing.get(code) ?? null,
    })),
  };
}
