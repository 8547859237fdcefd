import { DomainError } from "@forecourt/platform/errors";
import { parseDecimal, type Money } from "@forecourt/platform/money";
import { parseVin, type Vin } from "../catalog/vin.ts";
import { STOCK_NUMBER_LENGTH_MAX, type StockUnitCondition } from "../stock/stock-unit.ts";
import type { FeedColumns, FeedField } from "./feed-columns.ts";

/** One car of a feed, read but not yet judged by the business. */
export interface FeedRow {
  readonly vin: Vin;
  readonly stockNumber: string;
  readonly condition: StockUnitCondition;
  readonly odometer?: { readonly value: number; readonly unit: "MILE" | "KILOMETER" };
  readonly cost?: Money;
  readonly askingPrice?: Money;
}

export interface FeedDefaults {
  readonly condition: StockUnitCondition | undefined;
  readonly currency: string;
}

const conditions = new Map<string, StockUnitCondition>([
  ["new", "NEW"],
  ["n", "NEW"],
  ["used", "USED"],
  ["u", "USED"],
  ["preowned", "USED"],
  ["certified", "CERTIFIED"],
  ["cpo", "CERTIFIED"],
  ["certifiedpreowned", "CERTIFIED"],
  ["demo", "DEMO"],
]);

/** @throws DomainError naming the field that cannot be read */
export function readFeedRow(
  cells: readonly string[],
  columns: FeedColumns,
  defaults: FeedDefaults,
): FeedRow {
  const cell = (field: FeedField): string => {
    const index = columns.get(field);
    return index === undefined ? "" : (cells[index] ?? "").trim();
  };
  const { vin } = parseVin(cell("vin"));
  const odometer = readOdometer(cell("odometer"), cell("odometerUnit"));
  const cost = readAmount("cost", cell("cost"), defaults.currency);
  const askingPrice = readAmount("askingPrice", cell("askingPrice"), defaults.currency);
  return {
    vin,
    stockNumber: readStockNumber(cell("stockNumber")),
    condition: readCondition(cell("condition"), defaults.condition),
    ...(odometer && { odometer }),
    ...(cost && { cost }),
    ...(askingPrice && { askingPrice }),
  };
}

function readStockNumber(text: string): string {
  if (text !== "" && text.length <= STOCK_NUMBER_LENGTH_MAX) return text;
  const message = `must have 1 to ${STOCK_NUMBER_LENGTH_MAX} characters`;
  throw new DomainError("INPUT_INVALID", message, ["stockNumber"]);
}

function readCondition(text: string, initial: StockUnitCondition | undefined): StockUnitCondition {
  const condition =
    text === "" ? initial : conditions.get(text.toLowerCase().replace(/[^a-z]/g, ""));
  if (condition) return condition;
  throw new DomainError("INPUT_INVALID", `"${text}" is no condition`, ["condition"]);
}

/** Feeds write "28,104", "28104 mi" or "45000 km". An unknown mileage is left empty. */
function readOdometer(text: string, unitText: string): FeedRow["odometer"] | undefined {
  if (text === "") return undefined;
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)\s*(mi|miles?|km|kilometers?)?$/i.exec(text);
  const value = Number(match?.[1]?.replaceAll(",", ""));
  if (!match || !Number.isSafeInteger(value)) {
    throw new DomainError("INPUT_INVALID", `"${text}" is no mileage`, ["odometer"]);
  }
  const unit = /^k/i.test(match[2] ?? unitText) ? "KILOMETER" : "MILE";
  return { value, unit };
}

function readAmount(field: FeedField, text: string, currency: string): Money | undefined {
  if (text === "") return undefined;
  const [, amount = text, named = currency] = /^(.*?)\s*([A-Z]{3})$/.exec(text) ?? [];
  const parsed = parseDecimal(amount, currency);
  if (!parsed) throw new DomainError("INPUT_INVALID", `"${text}" is no amount`, [field]);
  if (named === currency) return parsed;
  throw new DomainError("CURRENCY_MISMATCH", `The rooftop trades in ${currency}`, [field]);
}
