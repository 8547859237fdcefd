import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { contactColumnsOf } from "../../visible-contact.ts";
import type { CustomerRow } from "../customer.entity.ts";

export const customerColumns = `customer.id, customer.version, customer.rooftop_id AS "rooftopId",
  customer.given_name AS "givenName", customer.family_name AS "familyName",
  customer.business_name AS "businessName", customer.created_at AS "createdAt",
  ${contactColumnsOf("customer", { email: "email", phone: "phone" })}`;

/** Customers by id; one of a rooftop where the actor may not see customers loads as null. */
export function createCustomerById(database: Reader, actor: Actor): Loader<string, CustomerRow> {
  return loaderBy(
    (ids) =>
      database.read<CustomerRow>(
        `SELECT ${customerColumns} FROM customer
         WHERE customer.id = ANY ($1) AND ($2::uuid[] IS NULL OR customer.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "customer:read")],
      ),
    (customer) => customer.id,
  );
}

/** The customer as it is after a command. */
export function customerAfter(
  customerById: Loader<string, CustomerRow>,
  { customerId }: { customerId: string },
): Promise<CustomerRow | null> {
  return customerById.load(customerId);
}
