import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { CustomerRow } from "../customer.entity.ts";

export const customerColumns = `customer.id, customer.version, customer.given_name AS "givenName",
  customer.family_name AS "familyName", customer.business_name AS "businessName", customer.email,
  customer.phone, customer.created_at AS "createdAt"`;

/** Customers by id. They belong to the group: every rooftop sees them. */
export function createCustomerById(database: Database): Loader<string, CustomerRow> {
  return loaderBy(
    (ids) =>
      database.read<CustomerRow>(
        `SELECT ${customerColumns} FROM customer WHERE customer.id = ANY ($1)`,
        [ids],
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
