import type { CommandScope } from "@forecourt/platform/command-scope";
import { lockContact } from "../../party/commands/lock-contact.ts";
import { registerCustomer } from "../../party/commands/register-customer.ts";
import type { Contact } from "../../party/customer.ts";

/**
 * The rooftop's customer with this e-mail address or phone number, locked until the transaction
 * ends; a new one when there is none. Both alike weighs more than the address, and that more than
 * the number, which families share; among equals it is the customer known longest. What the
 * enquiry says never changes a record that is there: anybody can type anybody's number.
 *
 * Locks go from the customer to the lead. The weaker lock lets those who hold a lead of the
 * customer store what refers to both.
 */
export async function customerOfContact(
  scope: CommandScope,
  rooftopId: string,
  contact: Contact,
): Promise<string> {
  await lockContact(scope.tx, rooftopId, contact);
  const [known]: { id: string }[] = await scope.tx.query(
    `SELECT id FROM customer WHERE rooftop_id = $3 AND (email = $1 OR phone = $2)
     ORDER BY (email = $1 AND phone = $2) IS TRUE DESC, (email = $1) IS TRUE DESC, created_at, id
     LIMIT 1 FOR NO KEY UPDATE`,
    [contact.email, contact.phone, rooftopId],
  );
  return known?.id ?? (await registerCustomer(scope, rooftopId, contact)).id;
}
