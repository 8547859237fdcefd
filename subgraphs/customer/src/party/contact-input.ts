import { z } from "zod";
import { textInput } from "@forecourt/platform/input-rules";
import { formField } from "../form-field.ts";
import { parseEmail } from "./email-address.ts";
import { parsePhone } from "./phone-number.ts";

const NAME_LENGTH_MAX = 120;

/** A name on one line, composed (NFC), so that the same name is the same text. */
export const nameInput = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
  .pipe(textInput(NAME_LENGTH_MAX));

/** An e-mail address in its normal form; refused with EMAIL_INVALID. */
export const emailInput = parsedInput(parseEmail, "EMAIL_INVALID", "is not an e-mail address");

/** A phone number as E.164; refused with PHONE_INVALID. */
export const phoneInput = parsedInput(parsePhone, "PHONE_INVALID", "is not a phone number");

/** Names and ways to reach somebody, of which there is at least one: else CONTACT_REQUIRED. */
export const contactInput = z
  .object({
    givenName: formField(nameInput),
    familyName: formField(nameInput),
    businessName: formField(nameInput),
    email: formField(emailInput),
    phone: formField(phoneInput),
  })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
    error: "needs an e-mail address or a phone number",
    params: { code: "CONTACT_REQUIRED" },
  })
  .transform(({ givenName, familyName, businessName, email, phone }) => ({
    givenName: givenName ?? null,
    familyName: familyName ?? null,
    businessName: businessName ?? null,
    email: email ?? null,
    phone: phone ?? null,
  }));

/** Text in the form that `parse` gives it; refused with `code`. */
export function parsedInput(
  parse: (text: string) => string | undefined,
  code: string,
  message: string,
) {
  return z.string().transform((text, context) => {
    const parsed = parse(text);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: "custom", message, params: { code } });
    return z.NEVER;
  });
}
