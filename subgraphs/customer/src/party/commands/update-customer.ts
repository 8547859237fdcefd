import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { CustomerUpdated } from "@forecourt/schema/events/customer";
import { formChange } from "../../form-field.ts";
import { emailInput, nameInput, phoneInput } from "../contact-input.ts";
import { customerKind, type Contact } from "../customer.ts";
import { CustomerEntity, type CustomerRow } from "../customer.entity.ts";
import { lockContactOf } from "./lock-contact.ts";
import { lockedCustomer } from "./locked-customer.ts";
import { contactTaken } from "./register-customer.ts";

const fields = ["givenName", "familyName", "businessName", "email", "phone"] as const;

/**
 * Changes names and ways to reach a customer; publishes `customer.customer-updated.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, INPUT_INVALID, CONTACT_REQUIRED,
 * EMAIL_INVALID, PHONE_INVALID, CONTACT_TAKEN
 */
export const updateCustomer = defineCommand({
  name: "customer.update",
  requires: "customer:write",
  input: z.object({
    customerId: idInput("cus"),
    expectedVersion: z.int(),
    givenName: formChange(nameInput),
    familyName: formChange(nameInput),
    businessName: formChange(nameInput),
    email: formChange(emailInput),
    phone: formChange(phoneInput),
  }),
  constraints: { customer_contact: contactTaken },
  async run(scope, { customerId, expectedVersion, ...given }) {
    const { tx, requireVersion, record } = scope;
    await lockContactOf(scope, customerId, given);
    const customer = await lockedCustomer(scope, customerId);
    await requireVersion(customer, expectedVersion);
    const changes = changesOf(customer, given);

    const version = customer.version + 1;
    await tx.update(CustomerEntity, { id: customer.id }, { version, ...changes });
    record(CustomerUpdated, {
      kind: "UPDATED",
      aggregate: { id: customer.id, version },
      rooftopId: customer.rooftopId,
      changedPaths: Object.keys(changes),
      data: { customerId: customer.id, kind: customerKind({ ...customer, ...changes }) },
    });
    return { customerId: customer.id };
  },
});

type Given = { readonly [Field in keyof Contact]?: string | null | undefined };

/**
 * @throws NOTHING_TO_CHANGE, INPUT_INVALID when the name of the customer would go, CONTACT_REQUIRED
 * when the last way to reach them would
 */
function changesOf(customer: CustomerRow, given: Given): Partial<Contact> {
  const changes: Partial<Contact> = {};
  for (const field of fields) {
    const value = given[field];
    if (value !== undefined && value !== customer[field]) changes[field] = value;
  }
  if (Object.keys(changes).length === 0) {
    throw new DomainError("NOTHING_TO_CHANGE", "The customer is known like this already");
  }
  const nameless = nameTakenBy(customer, changes);
  if (nameless !== undefined) {
    throw new DomainError(
      "INPUT_INVALID",
      "is what the customer is called, and cannot be cleared",
      [nameless],
    );
  }
  const { email, phone } = { ...customer, ...changes };
  if (email === null && phone === null && ("email" in changes || "phone" in changes)) {
    throw new DomainError("CONTACT_REQUIRED", "needs an e-mail address or a phone number", [
      "email" in changes ? "email" : "phone",
    ]);
  }
  return changes;
}

/**
 * The field whose clearing takes the name: of a business that of the business, of a person the last one.
 * Who never had a name, such as somebody who wrote an e-mail, needs none.
 */
function nameTakenBy(before: Contact, changes: Partial<Contact>): keyof Contact | undefined {
  const after = { ...before, ...changes };
  if (after.businessName !== null) return undefined;
  if (before.businessName !== null) return "businessName";
  if (after.givenName !== null || after.familyName !== null) return undefined;
  return (["givenName", "familyName"] as const).find((field) => changes[field] === null);
}
