import {
  withNext,
  type Arrival,
  type Draft,
  type Receipt,
  type ReceiptOutcome,
} from "./receive-draft.ts";
import { compactVin } from "./vin-text-in.ts";

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

/** Puts the car in the field behind the others, a refused one back among the refused, and takes the next. */
export function withSetAside(draft: Draft): Draft {
  if (draft.mended) return withNext(withMendedBack(draft));
  const aside: Arrival = { vin: compactVin(draft.vin), form: draft.form };
  return withNext({ ...draft, queue: [...draft.queue, aside] });
}

/**
 * Cars are received at another rooftop from now on. What was typed comes along; a car that was refused stays where
 * it stands, back among the refused.
 */
export function withRooftop(draft: Draft, rooftopId: string): Draft {
  const stays = draft.mended !== null && draft.mended.input.rooftopId !== rooftopId;
  return { ...(stays ? withNext(withMendedBack(draft)) : draft), rooftopId };
}
