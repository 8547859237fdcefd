import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import { contactInput } from "../contact-input.ts";
import { lockContact } from "./lock-contact.ts";
import { contactTaken, registerCustomer } from "./register-customer.ts";

/**
 * Makes a person or business known to a rooftop, or to the group.
 * @throws CONTACT_REQUIRED, EMAIL_INVALID, PHONE_INVALID, CONTACT_TAKEN, ROOFTOP_UNKNOWN
 */
export const createCustomer = defineCommand({
  name: "customer.create",
  requires: "customer:write",
  input: z.intersection(z.object({ rooftopId: optionalInput(idInput("rft")) }), contactInput),
  constraints: { customer_contact: contactTaken },
  async run(scope, { rooftopId: given, ...contact }) {
    const rooftopId = await rooftopOfNewCustomer(scope, given);
    await lockContact(scope.tx, rooftopId, contact);
    const customer = await registerCustomer(scope, rooftopId, contact);
    return { customerId: customer.id };
  },
});

/** Who works at one rooftop need not say which; who works for the group may leave it open. */
async function rooftopOfNewCustomer(
  scope: CommandScope,
  given: string | undefined,
): Promise<string | null> {
  if (given !== undefined) {
    await requireKnownRooftop(scope, given);
    return given;
  }
  if (scope.rooftops === "ALL") return null;
  const [only, ...others] = scope.rooftops;
  if (only !== undefined && others.length === 0) return only;
  throw new DomainError("INPUT_INVALID", "must be said by who works at several rooftops", [
    "rooftopId",
  ]);
}
