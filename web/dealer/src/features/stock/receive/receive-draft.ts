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
  /** Why a VIN with a wrong check digit is right all the same. */
  readonly overrideReason: string;
  /** Somebody says that a VIN shorter than 17 characters is right. Said of one VIN: another one asks again. */
  readonly builtBefore1981: boolean;
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
  builtBefore1981: false,
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

/**
 * Cars are received at another rooftop from now on. What was typed comes along; a car that was refused stays where
 * it stands, back among the refused.
 */
export function withRooftop(draft: Draft, rooftopId: string): Draft {
  const stays = draft.mended !== null && draft.mended.input.rooftopId !== rooftopId;
  return { ...(stays ? withNext(withMendedBack(draft)) : draft), rooftopId };
}

export function withVin(draft: Draft, vin: string): Draft {
  const isSame = compactVin(vin) === compactVin(draft.vin);
  return {
    ...draft,
    vin,
    form: isSame ? draft.form : { ...draft.form, builtBefore1981: false },
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

/** Puts the car in the field behind the others, a refused one back among the refused, and takes the next. */
export function withSetAside(draft: Draft): Draft {
  if (draft.mended) return withNext(withMendedBack(draft));
  const aside: Arrival = { vin: compactVin(draft.vin), form: draft.form };
  return withNext({ ...draft, queue: [...draft.queue, aside] });
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

/** What the server has said. A refused car comes back into the field when nothing else was begun at its rooftop. */
export function withOutcome(draft: Draft, key: string, outcome: ReceiptOutcome): Draft {
  const sent = draft.receipts.find((receipt) => receipt.key === key);
  if (!sent) return draft;
  const { form, input } = sent;
  const receipts = draft.receipts.map((receipt): Receipt =>
    receipt === sent ? { key, form, input, ...outcome } : receipt,
  );
  const settled = { ...draft, receipts };
  const isFree = draft.vin === "" && draft.queue.length === 0;
  const isHere = draft.rooftopId === input.rooftopId;
  return outcome.state === "REFUSED" && isFree && isHere ? withMended(settled, key) : settled;
}

/**
 * Takes a refused car back into the field, at the rooftop where it was refused. What stands in the field goes to
 * the front of the queue, or back among the refused.
 */
export function withMended(draft: Draft, key: string): Draft {
  const mended = draft.receipts.find((candidate) => candidate.key === key);
  if (mended?.state !== "REFUSED") return draft;
  const { queue, receipts } = draft.mended ? withMendedBack(draft) : withBegunInLine(draft);
  return {
    rooftopId: mended.input.rooftopId,
    vin: mended.input.vin,
    form: mended.form,
    mended,
    errors: mended.errors,
    queue,
    receipts: receipts.filter((candidate) => candidate !== mended),
  };
}

function withBegunInLine(draft: Draft): Draft {
  if (draft.vin.trim() === "") return draft;
  const begun: Arrival = { vin: compactVin(draft.vin), form: draft.form };
  return { ...draft, queue: [begun, ...draft.queue] };
}

/** The car that was being corrected is a refused one again, with what was corrected so far. */
function withMendedBack({ mended, ...draft }: Draft): Draft {
  if (!mended) return { ...draft, mended };
  const input = { ...mended.input, vin: compactVin(draft.vin) };
  const receipt: Receipt = { ...mended, form: draft.form, input };
  return { ...draft, vin: "", mended: null, receipts: [receipt, ...draft.receipts] };
}

/** Forgets what is done; what waits or was refused stays. */
export function withoutDone(draft: Draft): Draft {
  return { ...draft, receipts: draft.receipts.filter(({ state }) => state !== "STOCKED_IN") };
}

/** The receipt to send next: they go one after the other, in their order. */
export function nextToSend({ receipts }: Draft): Receipt | undefined {
  return receipts.findLast(({ state }) => state === "WAITING");
}
