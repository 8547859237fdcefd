import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { newId } from "@forecourt/platform/type-id";
import { CustomerCreated } from "@forecourt/schema/events/customer";
import { customerKind, type Contact } from "../customer.ts";
import { CustomerEntity, type CustomerRow } from "../customer.entity.ts";

/**
 * Stores a new customer and publishes `customer.customer-created.v1`. The caller holds
 * `lockContact`.
 */
export async function registerCustomer(
  { tx, now, record }: CommandScope,
  rooftopId: string | null,
  contact: Contact,
): Promise<CustomerRow> {
  const customer: CustomerRow = { id: newId(), version: 1, rooftopId, ...contact, createdAt: now };
  await tx.insert(CustomerEntity, customer);
  record(CustomerCreated, {
    kind: "CREATED",
    aggregate: customer,
    rooftopId,
    changedPaths: ["givenName", "familyName", "businessName", "email", "phone"],
    data: { customerId: customer.id, kind: customerKind(customer) },
  });
  return customer;
}

/** Refusal of the unique index `customer_contact`. */
export function contactTaken({ email }: { email?: string | null | undefined }): DomainError {
  return new DomainError(
    "CONTACT_TAKEN",
    "Another customer of the rooftop has this e-mail address and phone number",
    [email ? "email" : "phone"],
  );
}
