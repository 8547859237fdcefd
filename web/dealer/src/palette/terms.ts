/** What somebody typed, by what it may be the name or number of. */
export interface Terms {
  readonly text: string;
  /** Words, or an end of a VIN, or a stock number. */
  readonly units: boolean;
  /** A name, a phone number or an e-mail address. */
  readonly people: boolean;
  readonly dealNumber: number | undefined;
  readonly orderNumber: string | undefined;
}

/** What the server takes. */
const TEXT_LENGTH = { min: 2, max: 60 };
const PHONE_DIGITS_MIN = 3;
/** A GraphQL Int. */
const INT_MAX = 2 ** 31 - 1;
/** As people write numbers: "RO 6726", "ro#6726", "deal 961". */
const NUMBERED = /^(?:(ro|repair order|deal)\s*[#:]?\s*)?(\d{1,10})$/i;

export function termsIn(typed: string): Terms {
  const text = typed.trim().replace(/\s+/g, " ").slice(0, TEXT_LENGTH.max);
  const [, kind, digits] = NUMBERED.exec(text) ?? [];
  const isDeal = kind?.toLowerCase() === "deal";
  const number = Number(digits);
  const free = kind === undefined && text.length >= TEXT_LENGTH.min;
  return {
    text,
    units: free && /[\p{L}\p{N}]/u.test(text),
    people: free && (/\p{L}/u.test(text) || digitsOf(text) >= PHONE_DIGITS_MIN),
    dealNumber:
      digits !== undefined && (kind === undefined || isDeal) && number <= INT_MAX
        ? number
        : undefined,
    orderNumber: digits !== undefined && !isDeal ? digits : undefined,
  };
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, "").length;
}
