import type {
  DistanceUnit,
  ReceiveStockUnitInput,
  StockUnitCondition,
  StockUnitStatus,
} from "../../../__generated__/types.ts";
import type { UserErrorLike } from "../../../ui/user-errors.ts";
import { compactVin, vinsIn } from "./vin-text-in.ts";

/** The paper that goes with a car, as it is typed. */
export interface ReceiptForm {
  /** Null while the one that the server proposes will do. */
  readonly stockNumber: string | null;
  readonly condition: StockUnitCondition;
  readonly odometer: string;
  readonly odometerUnit: DistanceUnit;
  readonly cost: string;
  readonly askingPrice: string;
  readonly status: StockUnitStatus;
  /** Why a VIN with a wrong check digit, or of less than 17 characters, is right all the same. */
  readonly overrideReason: string;
  /** Of a car whose VIN is too short to tell it. Said of one VIN, like the reason: another one asks again. */
  readonly modelYear: string;
}

/** A car to be received: its VIN, and its form where one was begun. */
export interface Arrival {
  readonly vin: string;
  readonly form?: ReceiptForm;
}

/** What a form asks of the server. */
export type ReceiptInput = Omit<ReceiveStockUnitInput, "idempotencyKey">;

export type ReceiptOutcome =
  | { readonly state: "WAITING" }
  | {
      readonly state: "STOCKED_IN";
      readonly stockUnitId: string;
      readonly name: string | undefined;
      readonly warnings: readonly string[];
    }
  | { readonly state: "REFUSED"; readonly errors: readonly UserErrorLike[] };

/** A car that somebody has stocked in, and what the server has said to it. */
export type Receipt = ReceiptOutcome & {
  /** Idempotency key: however often it is sent, the car is received once. */
  readonly key: string;
  readonly form: ReceiptForm;
  readonly input: ReceiptInput;
};

export type RefusedReceipt = Extract<Receipt, { state: "REFUSED" }>;

/** All that is lost with the tab: the field, the form, who waits behind, and what was done. */
export interface Draft {
  /** Where cars are received just now; null until somebody has said. */
  readonly rooftopId: string | null;
  readonly vin: string;
  readonly form: ReceiptForm;
  /** The refused car that is in the field to be corrected: it stands at the rooftop where it was refused. */
  readonly mended: RefusedReceipt | null;
  /** Why the server refused what is in the form. */
  readonly errors: readonly UserErrorLike[];
  readonly queue: readonly Arrival[];
  /** Newest first. */
  readonly receipts: readonly Receipt[];
}

const QUEUE_MAX = 200;
/** Of what is done; what waits or was refused is never dropped. */
const DONE_MAX = 200;

const emptyForm: ReceiptForm = {
  stockNumber: null,
  condition: "USED",
  odometer: "",
  odometerUnit: "MILE",
  cost: "",
  askingPrice: "",
  status: "RECEIVED",
  overrideReason: "",
  modelYear: "",
};

export const emptyDraft: Draft = {
  rooftopId: null,
  vin: "",
  form: emptyForm,
  mended: null,
  errors: [],
  queue: [],
  receipts: [],
};

/** The form for the car after: what a truckload has in common stays. */
function nextForm({ condition, odometerUnit, status }: ReceiptForm): ReceiptForm {
  return { ...emptyForm, condition, odometerUnit, status };
}

export function withVin(draft: Draft, vin: string): Draft {
  const isSame = compactVin(vin) === compactVin(draft.vin);
  return {
    ...draft,
    vin,
    form: isSame ? draft.form : { ...draft.form, overrideReason: "", modelYear: "" },
    mended: vin.trim() === "" ? null : draft.mended,
    errors: draft.errors.filter(({ path }) => path?.[0] !== "vin"),
  };
}

export function withField<Field extends keyof ReceiptForm>(
  draft: Draft,
  field: Field,
  value: ReceiptForm[Field],
): Draft {
  return {
    ...draft,
    form: { ...draft.form, [field]: value },
    errors: draft.errors.filter(({ path }) => path?.[0] !== field),
  };
}

/** Pasted text: the first VIN goes into the field when it is free, the others wait behind. */
export function withPasted(draft: Draft, text: string): Draft {
  const known = new Set([compactVin(draft.vin), ...draft.queue.map(({ vin }) => vin)]);
  const arrivals = vinsIn(text)
    .filter((vin) => !known.has(vin))
    .map((vin): Arrival => ({ vin }));
  const queue = [...draft.queue, ...arrivals].slice(0, QUEUE_MAX);
  return draft.vin.trim() === "" ? withNext({ ...draft, queue }) : { ...draft, queue };
}

/** Takes the next car of the queue; leaves an empty field when there is none. */
export function withNext({ queue: [next, ...queue], ...draft }: Draft): Draft {
  const form = next?.form ?? nextForm(draft.form);
  return { ...draft, vin: next?.vin ?? "", form, mended: null, errors: [], queue };
}

export function withoutArrival(draft: Draft, vin: string): Draft {
  return { ...draft, queue: draft.queue.filter((arrival) => arrival.vin !== vin) };
}

/** The car is stocked in as far as the person is concerned; the next one comes. */
export function withReceipt(draft: Draft, key: string, input: ReceiptInput): Draft {
  const receipt: Receipt = { key, input, form: draft.form, state: "WAITING" };
  const kept = draft.receipts.filter(
    ({ state }, index) => state !== "STOCKED_IN" || index < DONE_MAX,
  );
  return withNext({ ...draft, receipts: [receipt, ...kept] });
}

/** Forgets what is done; what waits or was refused stays. */
export function withoutDone(draft: Draft): Draft {
  return { ...draft, receipts: draft.receipts.filter(({ state }) => state !== "STOCKED_IN") };
}

/** The receipt to send next: they go one after the other, in their order. */
export function nextToSend({ receipts }: Draft): Receipt | undefined {
  return receipts.findLast(({ state }) => state === "WAITING");
}
