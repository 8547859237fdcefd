import { z } from "zod";
import { decodeId } from "./type-id.ts";

/** A TypeID of one type, parsed to its UUID; refused with ID_MALFORMED. */
export function idInput(prefix: string) {
  return z.string().transform((id, context) => {
    const uuid = decodeId(prefix, id);
    if (uuid !== undefined) return uuid;
    context.addIssue({
      code: "custom",
      message: `is not an id of type ${prefix}`,
      params: { code: "ID_MALFORMED" },
    });
    return z.NEVER;
  });
}

/** Control characters but line feed and tab, and marks that turn the direction of what follows. */
const UNWANTED = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;
/** Something a person can see. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text, trimmed, that can be seen and has no control characters. */
export function textInput(lengthMax: number) {
  return z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(lengthMax, `must have at most ${lengthMax} characters`)
    .refine((text) => text === "" || VISIBLE.test(text), "must not be empty")
    .refine((text) => !UNWANTED.test(text), "has control characters")
    .refine((text) => text.isWellFormed(), "has half a character");
}

/** Text of several lines. Browsers send them with CR LF, which is no control character to refuse. */
export function linesInput(lengthMax: number) {
  return z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .pipe(textInput(lengthMax));
}

/** Highest amount a person can have meant: ten billion major units of two digits. */
const AMOUNT_MAX = 1_000_000_000_000n;

/** An amount that is not negative. Its currency is compared with the rooftop's by the command. */
export const amountInput = z.object({
  minorUnits: z
    .bigint()
    .min(0n, "must not be negative")
    .max(AMOUNT_MAX, "is more than any amount here can be"),
  currency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code"),
});

/** An input field as GraphQL hands it over: null means not given. */
export function optionalInput<Shape extends z.ZodType>(shape: Shape) {
  return shape.nullish().transform((value) => value ?? undefined);
}
