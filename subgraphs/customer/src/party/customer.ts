import { formatPhone } from "./phone-number.ts";

/** How a person or business names itself and can be reached; any part may be unknown. */
export interface Contact {
  givenName: string | null;
  familyName: string | null;
  businessName: string | null;
  /** Lower case. */
  email: string | null;
  /** E.164. */
  phone: string | null;
}

/**
 * A customer with a business name is a business, also where the person who speaks for it is
 * known.
 */
export function customerKind({ businessName }: Contact): "PERSON" | "BUSINESS" {
  return businessName === null ? "PERSON" : "BUSINESS";
}

/**
 * What a customer is called in lists: name, else business, else e-mail, else phone; null when all
 * are unknown.
 */
export function displayName(contact: Contact): string | null {
  const { givenName, familyName, businessName, email, phone } = contact;
  const name = [givenName, familyName].filter((part) => part !== null).join(" ");
  return name || businessName || email || (phone === null ? null : formatPhone(phone));
}
