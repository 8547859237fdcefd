import type { CustomerFormFragment, UpdateCustomerInput } from "../../__generated__/types.ts";
import { formatPhone } from "../../words/phone.ts";

// oxlint-disable-next-line typescript/consistent-type-definitions -- an interface would not be a record of texts
export type CustomerTexts = {
  readonly givenName: string;
  readonly familyName: string;
  readonly businessName: string;
  readonly phone: string;
  readonly email: string;
};

export const customerFields = [
  "givenName",
  "familyName",
  "businessName",
  "phone",
  "email",
] as const;

/** A customer as a form or an answer has it. */
export type SeenCustomer = Omit<CustomerFormFragment, " $fragmentName">;

/** A customer as its form shows it. */
export function textsOf(customer: SeenCustomer): CustomerTexts {
  return {
    givenName: customer.givenName ?? "",
    familyName: customer.familyName ?? "",
    businessName: customer.businessName ?? "",
    phone: customer.phone ? formatPhone(customer.phone) : "",
    email: customer.email ?? "",
  };
}

type Changes = Omit<UpdateCustomerInput, "idempotencyKey" | "customerId" | "expectedVersion">;

/** What was changed, as the server takes it: a field that was emptied is cleared. */
export function changesOf(changed: Partial<CustomerTexts>): Changes {
  return Object.fromEntries(
    Object.entries(changed).map(([name, text]) => [name, text.trim() === "" ? null : text.trim()]),
  );
}
