import { IsNull } from "typeorm";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { CustomerEntity } from "../customer.entity.ts";

/**
 * A customer of the rooftop; the customers of the group are known to those who work for all of it.
 * @throws NOT_FOUND
 */
export async function requireCustomerOf(
  { tx, rooftops }: Pick<CommandScope, "tx" | "rooftops">,
  { id, rooftopId }: { readonly id: string; readonly rooftopId: string },
): Promise<void> {
  const ofGroup = rooftops === "ALL" ? [{ id, rooftopId: IsNull() }] : [];
  if (await tx.existsBy(CustomerEntity, [{ id, rooftopId }, ...ofGroup])) return;
  throw new DomainError("NOT_FOUND", "There is no such customer", ["customerId"]);
}
