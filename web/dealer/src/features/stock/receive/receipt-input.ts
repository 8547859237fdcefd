import { parseMoneyText, type MoneyAmount } from "../../../ui/money-text.ts";
import type { ReceiptForm, ReceiptInput } from "./receive-draft.ts";
import { compactVin, VIN_LENGTH } from "./vin-text-in.ts";

/** What keeps a form from being sent at all; the rest is the server's to judge. */
export type FormFault = "MISSING" | "NO_AMOUNT" | "NO_READING";
export type FaultyField =
  | "vin"
  | "stockNumber"
  | "odometer"
  | "cost"
  | "askingPrice"
  | "overrideReason"
  | "builtBefore1981";
export type FormFaults = ReadonlyMap<FaultyField, FormFault>;

/** What is not in the form itself. */
export interface ReceiptPlace {
  readonly rooftopId: string;
  /** Of the rooftop. */
  readonly currency: string;
  /** As the server proposes it; undefined where it could not be asked. */
  readonly proposedStockNumber: string | undefined;
  /** The VIN is accepted with a reason only. */
  readonly needsReason: boolean;
}

export type ReadForm =
  | { readonly input: ReceiptInput; readonly faults?: never }
  | { readonly faults: FormFaults; readonly input?: never };

const ODOMETER_MAX = 2_000_000;
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
  if (isShort(vin) && !form.builtBefore1981) faults.set("builtBefore1981", "MISSING");
  if (stockNumber === "") faults.set("stockNumber", "MISSING");
  if (place.needsReason && reason === "") faults.set("overrideReason", "MISSING");
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
      ...(place.needsReason && { vinOverrideReason: reason }),
    },
  };
}

/** Whether there is a VIN that lacks characters: half typed, or of a car from before 1981. */
function isShort(vin: string): boolean {
  const { length } = compactVin(vin);
  return length > 0 && length < VIN_LENGTH;
}

/** What the price would leave over the cost, as both are typed. Undefined until both are amounts. */
export function typedGross(form: ReceiptForm, currency: string): MoneyAmount | undefined {
  const cost = parseMoneyText(form.cost, currency);
  const price = parseMoneyText(form.askingPrice, currency);
  return cost && price && { minorUnits: price.minorUnits - cost.minorUnits, currency };
}
