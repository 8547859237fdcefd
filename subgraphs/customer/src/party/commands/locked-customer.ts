import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { within } from "@forecourt/platform/list-scope";
import { CustomerEntity, type CustomerRow } from "../customer.entity.ts";

/**
 * The customer a command is about, locked until the transaction ends. One of a rooftop where the actor may
 * not give the command does not exist: it is neither found nor waited for.
 * @throws NOT_FOUND
 */
export async function lockedCustomer(scope: CommandScope, id: string): Promise<CustomerRow> {
  const customer = await scope.tx.findOne(CustomerEntity, {
    where: { id, ...within(scope) },
    lock: { mode: "for_no_key_update" },
  });
  if (customer) return customer;
  throw new DomainError("NOT_FOUND", "There is no such customer", ["customerId"]);
}
