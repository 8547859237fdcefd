import { parseMoneyText, type MoneyAmount } from "../../../ui/money-text.ts";
import { frontGross } from "../pricing/front-gross.ts";
import type { ReceiptForm, ReceiptInput } from "./receive-draft.ts";
import { compactVin, VIN_LENGTH } from "./vin-text-in.ts";

/** What keeps a form from being sent at all; the rest is the server's to judge. */
export type FormFault = "MISSING" | "NO_AMOUNT" | "NO_READING" | "NO_YEAR";
export type FaultyField =
  "vin" | "stockNumber" | "odometer" | "cost" | "askingPrice" | "overrideReason" | "modelYear";
export type FormFaults = ReadonlyMap<FaultyField, FormFault>;

/** What is not in the form itself. */
export interface ReceiptPlace {
  readonly rooftopId: string;
  /** Of the rooftop. */
  readonly currency: string;
  /** As the server proposes it; undefined where it could not be asked. */
  readonly proposedStockNumber: string | undefined;
  /** The check digit is wrong: the VIN is accepted with a reason only. A short one always is. */
  readonly needsReason: boolean;
}

export type ReadForm =
  | { readonly input: ReceiptInput; readonly faults?: never }
  | { readonly faults: FormFaults; readonly input?: never };

const ODOMETER_MAX = 2_000_000;
/** As the server takes them. */
const YEAR_MIN = 1886;
const YEAR_MAX = 2100;
const READING = /^(\d{1,3}(?:,\d{3})+|\d{1,7})$/;

/** The number on an odometer as people write it, "81,234"; undefined when it is none. */
export function parseReading(text: string): number | undefined {
  const [, digits] = READING.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  return value <= ODOMETER_MAX ? value : undefined;
}

/** What the form asks of the server, or what it lacks. */
export function readForm(vin: string, form: ReceiptForm, place: ReceiptPlace): ReadForm {
  const faults = new Map<FaultyField, FormFault>();
  const stockNumber = (form.stockNumber ?? place.proposedStockNumber ?? "").trim();
  const reason = form.overrideReason.trim();
  if (compactVin(vin) === "") faults.set("vin", "MISSING");
  // Judged here and not by the answer, for whoever is quick sends a half typed VIN before it has come.
  const short = isShort(vin);
  const modelYear = short ? parseYear(form.modelYear) : undefined;
  if (short && modelYear === undefined) {
    faults.set("modelYear", form.modelYear.trim() === "" ? "MISSING" : "NO_YEAR");
  }
  const needsReason = short || place.needsReason;
  if (stockNumber === "") faults.set("stockNumber", "MISSING");
  if (needsReason && reason === "") faults.set("overrideReason", "MISSING");
  const amountIn = (field: "cost" | "askingPrice"): MoneyAmount | undefined => {
    if (form[field].trim() === "") return undefined;
    const amount = parseMoneyText(form[field], place.currency);
    if (amount === undefined || amount.minorUnits < 0) faults.set(field, "NO_AMOUNT");
    return amount;
  };
  const cost = amountIn("cost");
  const askingPrice = amountIn("askingPrice");
  const reading = parseReading(form.odometer);
  if (reading === undefined && form.odometer.trim() !== "") faults.set("odometer", "NO_READING");
  if (faults.size > 0) return { faults };
  return {
    input: {
      rooftopId: place.rooftopId,
      vin: compactVin(vin),
      stockNumber,
      condition: form.condition,
      status: form.status,
      ...(reading !== undefined && { odometer: { value: reading, unit: form.odometerUnit } }),
      ...(cost && { cost }),
      ...(askingPrice && { askingPrice }),
      ...(needsReason && { vinOverrideReason: reason }),
      ...(modelYear !== undefined && { modelYear }),
    },
  };
}

/** Four digits of a year in which cars were built; undefined when it is none. */
function parseYear(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= YEAR_MIN && year <= YEAR_MAX ? year : undefined;
}

/** Whether there is a VIN that lacks characters: half typed, or of a car from before 1981. */
function isShort(vin: string): boolean {
  const { length } = compactVin(vin);
  return length > 0 && length < VIN_LENGTH;
}

/** What the price would leave over the cost, as both are typed. Undefined until both are amounts. */
export function typedGross(form: ReceiptForm, currency: string): MoneyAmount | undefined {
  return frontGross(
    parseMoneyText(form.askingPrice, currency),
    parseMoneyText(form.cost, currency),
  );
}
